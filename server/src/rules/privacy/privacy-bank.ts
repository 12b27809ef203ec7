import { prosePattern } from '../../report/search.ts';
import { plainDigits } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-bank',
  family: 'privacy',
  title: '银行卡号',
  severity: 'hint',
  off: true,
  description: '报告里出现像银行卡号的一串数字（十六至十九位，校验位对得上）。个人的卡号不应公布；单位的收款账户请核对后保留。',
  basis: '《个人信息保护法》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '退费至其银行卡⟦6222020000000000000⟧。', fixed: '退费至其银行卡6222***********0000。' },
      { text: '卡号：⟦4111 1111 1111 1111⟧。', fixed: '卡号：4111***********1111。' },
    ],
    good: [
      '编号6222020000000000001的校验位不对，索引号：11341702486344515H/202110-00013。',
      '网址http://example.gov.cn/?id=6222020000000000000，身份证号11010519491231002X。',
    ],
  },
  *check(report) {
    for (const { match, span } of cardNumber(report)) {
      const digits = plainDigits(match[0]).replaceAll(' ', '');
      if (!isCardNumber(digits)) continue;
      const masked = `${digits.slice(0, 4)}${'*'.repeat(11)}${digits.slice(-4)}`;
      yield {
        span,
        message: '可能泄露隐私：这串数字像是银行卡号，公布前请核对',
        fixes: [{ title: '隐去中间各位', safe: false, edits: [{ span, newText: masked }] }],
      };
    }
  },
});

/** Cards begin with 3 to 6 or 9; in one, or in groups of four. */
const cardNumber = prosePattern(/(?<![\dA-Za-z=/_.-])[3-69](?:\d{15,18}|\d{3}(?: \d{4}){3}(?: \d{1,3})?)(?![\dA-Za-z/_-]| \d)/g);
const citizenNumber = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4}$/;

/** By its check digit (ISO/IEC 7812, Luhn); what could be a citizen's number is the matter of another rule. */
function isCardNumber(digits: string): boolean {
  if (citizenNumber.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
