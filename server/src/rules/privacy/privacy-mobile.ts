import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-mobile',
  family: 'privacy',
  title: '手机号码',
  severity: 'warning',
  description: '报告里的手机号码多半是个人的，向社会公布会泄露隐私。请改为办公电话，或者隐去中间四位。写在“联系电话”后面的只作提示。',
  basis: '《个人信息保护法》，《政府信息公开条例》第十五条',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '经办人张某（手机⟦13800138000⟧）负责。', fixed: '经办人张某（手机138****8000）负责。' },
      { text: '请与青禾镇联系，联系电话：⟦138-0013-8000⟧。', fixed: '请与青禾镇联系，联系电话：138****8000。', severity: 'hint' },
    ],
    good: [
      '电子邮箱：13800138000@example.com，dyzd8601521@example.com；电话：0100-5550123、12345。',
      '网址：http://example.gov.cn/show?tid=13800138000，索引号：202313800138000，编号13800138000-1。',
      '全年收费13800138000元。',
    ],
  },
  *check(report) {
    for (const found of mobileNumber(report)) {
      const number = found.match[0];
      yield {
        span: found.span,
        message: `手机号码：“${number}”可能是个人号码，请改为办公电话或者隐去中间四位`,
        severity: isContact(found) ? 'hint' : 'warning',
        fixes: [
          { title: '隐去中间四位', safe: false, edits: [{ span: found.span, newText: `${number.slice(0, 3)}****${number.slice(-4)}` }] },
        ],
      };
    }
  },
});

const digit = '[\\d０-９]';
const mobileNumber = prosePattern(
  new RegExp(
    `(?<![A-Za-z\\d０-９=/_.@&?%#+-])[1１][3-9３-９]${digit}(?:${digit}{8}|[- ]${digit}{4}[- ]${digit}{4})(?![A-Za-z\\d０-９@_/]|[.-]\\d|\\s*[元件条次万亿个人项])`,
    'g',
  ),
);

const contactLength = 12;
const contactLabel = /(?:电话|热线)(?:号码)?[\s:：为是（(]{0,4}$/;

/** Given as the number to call: the organ has chosen to publish it. */
function isContact({ paragraph, span }: ProseMatch): boolean {
  const at = span.start - paragraph.span.start;
  return contactLabel.test(paragraph.text.slice(Math.max(0, at - contactLength), at));
}
