import { prosePattern } from '../../report/search.ts';
import { isCalendarDay } from '../../text/calendar.ts';
import { plainDigits } from '../../text/normalise.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-id',
  family: 'privacy',
  title: '身份证号',
  severity: 'error',
  description: '报告向社会公布，写进公民身份号码会泄露个人隐私。请删去，或者隐去中间各位。校验位和出生日期都对得上才提示。',
  basis: '《政府信息公开条例》第十五条，《个人信息保护法》',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '申请人张某（身份证号⟦11010519491231002X⟧）提出申请。', fixed: '申请人张某（身份证号110***********002X）提出申请。' },
      { text: '公民身份号码：⟦53010219200508011x⟧。', fixed: '公民身份号码：530***********011x。' },
    ],
    good: [
      '编号110105194912310021的校验位不对，编号110105194913310021里没有这一天。',
      '索引号：11341702486344515H/202110-00013，统一社会信用代码91110105194912310X。',
      '编号2023110105194912310021，网址http://example.gov.cn/?id=11010519491231002X。',
    ],
  },
  *check(report) {
    for (const { match, span } of identityNumber(report)) {
      if (!isIdentityNumber(plainDigits(match[0]))) continue;
      const masked = `${match[0].slice(0, 3)}${'*'.repeat(11)}${match[0].slice(-4)}`;
      yield {
        span,
        message: '泄露隐私：这是一个公民身份号码，公布前应当删去或者隐去中间各位',
        fixes: [{ title: '隐去中间各位', safe: false, edits: [{ span, newText: masked }] }],
      };
    }
  },
});

const identityNumber = prosePattern(/(?<![\dA-Za-z０-９=/_-])[1-8１-８][\d０-９]{16}[\dXx０-９Ｘｘ](?![\dA-Za-z０-９/_-])/g);

/** GB/T 2260: the first two digits of the codes of provinces. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
/** GB 11643-1999: the weight of each digit, and the check digit for each remainder. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

function isIdentityNumber(number: string): boolean {
  const year = Number(number.slice(6, 10));
  if (!provinces.has(number.slice(0, 2)) || year < 1900 || year > 2099) return false;
  if (!isCalendarDay(year, Number(number.slice(10, 12)), Number(number.slice(12, 14)))) return false;
  const sum = weights.reduce((all, weight, at) => all + weight * Number(number.charAt(at)), 0);
  return checkDigits.charAt(sum % 11) === number.charAt(17).normalize('NFKC').toUpperCase();
}
