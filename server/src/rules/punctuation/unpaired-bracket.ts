import type { Report } from '../../report/types.ts';
import { excerpt } from '../../text/quote.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { type LooseMark, looseMarks } from '../support/loose-marks.ts';

export default defineRule({
  id: 'unpaired-bracket',
  family: 'punctuation',
  title: '括号、引号、书名号不配对',
  severity: 'warning',
  description: '括号、引号、书名号应当成对。按章节配对，前后隔着几段也算一对；全角与半角混着写也算一对，“1）”这样的序号不算。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '公开规范性文件2件⟦（⟧含修订1件。本年度没有废止。' },
      { text: '落实⟦《⟧中华人民共和国政府信息公开条例的规定。' },
      { text: '落实⟦《⟧《中华人民共和国政府信息公开条例》的规定。', fixed: '落实《中华人民共和国政府信息公开条例》的规定。' },
      { text: '“十四五⟦“⟧规划公开后，反响良好。', fixed: '“十四五”规划公开后，反响良好。' },
      { text: '⟦”⟧十四五”规划公开后，反响良好。', fixed: '“十四五”规划公开后，反响良好。' },
    ],
    good: [
      '（第一次回复：见网站\n第二次回复：见公告栏）\n会议提出“主动公开\n及时回应”的要求。',
      '编制目录(共12类）和指南（共3份)：1)总则；2）附则；a)表一。（包括1)甲 2)乙）',
      'People’s Government ’23，:) 来源：网站 【字体：',
    ],
  },
  *check(report) {
    for (const mark of looseMarks(report).slice(0, mostPlaces)) yield described(report, mark);
  },
});

/** A text with more of them is no prose. */
const mostPlaces = 20;

function described(report: Report, { span, partner, isOpening, turned }: LooseMark): RuleFinding {
  const { text } = report;
  const written = text.slice(span.start, span.end);
  if (turned) {
    const message = `引号方向不对：这里应为${isOpening ? '右' : '左'}引号`;
    return { span, message, fixes: [{ title: `改为${isOpening ? '右' : '左'}引号`, safe: false, edits: [{ span, newText: turned }] }] };
  }
  if (isOpening && text.charAt(span.end) === written) {
    const message = `多了一个${nameOf(written)}：这里写了两个`;
    return { span, message, fixes: [{ title: `删去一个${nameOf(written)}`, safe: false, edits: [{ span, newText: '' }] }] };
  }
  const near = isOpening ? text.slice(span.start, span.start + 12) : text.slice(Math.max(0, span.start - 11), span.end);
  const message = isOpening
    ? `缺少${nameOf(partner)}：${nameOf(written)}没有配对`
    : `多了${nameOf(written)}：前面没有配对的${nameOf(partner)}`;
  return { span, message: `${message}（${excerpt(near)}）` };
}

/** Quotation marks cannot be shown in quotation marks. */
const quotationMarks: Readonly<Record<string, string>> = { '“': '左引号', '”': '右引号', '‘': '左单引号', '’': '右单引号' };

const nameOf = (mark: string): string => quotationMarks[mark] ?? `“${mark}”`;
