import type { Report } from '../../report/types.ts';
import { writtenParagraphs } from '../../report/written-paragraphs.ts';
import { blanks } from '../../text/characters.ts';
import { collect } from '../../text/collect.ts';
import type { Paragraph } from '../../text/document.ts';
import { allMatches } from '../../text/matches.ts';
import { excerpt } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'space-residue',
  family: 'punctuation',
  title: '多余空白',
  severity: 'hint',
  description:
    '汉字之间、标点之前的空白多半是从网页或 Word 复制时带来的。段首缩进、序号之后、中文与数字或英文之间的空格，以及表格和落款的排版不算。' +
    '多于三处的，汇总为一条，标在第一处。',
  basis: '通行排版习惯',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '认真学习《中华人民共和国⟦ ⟧政府信息公开条例》，深入推进“放管⟦ ⟧服”改革。',
        fixed: '认真学习《中华人民共和国政府信息公开条例》，深入推进“放管服”改革。',
      },
      { text: '一是加强领导，确保政务公开有序推进⟦\u00a0⟧。二是完善制度。', fixed: '一是加强领导，确保政务公开有序推进。二是完善制度。' },
      {
        text: '我镇认真贯彻落实⟦  ⟧《条例》，坚持以公开为⟦ ⟧常态、不公开为例外。',
        fixed: '我镇认真贯彻落实《条例》，坚持以公开为常态、不公开为例外。',
      },
    ],
    good: [
      '播出《节约用水 从我做起》节目36期，张贴“人人参与 共建共享”标语，取得成效。',
      '　　一、 总体情况\n　　2023 年，我镇开设 3 个 APP 专栏，公开信息 12 条，取得成效。',
      '规    章\n张　三  李　四\n青禾镇人民政府    2024年1月10日\n（    ）',
      '落实《中共云汀市委 云汀市人民政府关于加强政务公开的意见》，转发《云汀市财政局 云汀市民政局印发规范的通知》。',
      '地址：云汀区青禾路1号　邮编：456700　电话：0100-5550123，欢迎监督，提出意见。',
      '（一） 主动公开。  全年公开信息12条。　　二是加强培训，提高能力，第三条 申请的办理。',
    ],
  },
  *check(report) {
    const places = collect(writtenParagraphs(report), (paragraph) => (hasBlank.test(paragraph.text) ? placesIn(report, paragraph) : []));
    for (const isBeforeMark of [true, false]) {
      const own = places.filter((place) => place.isBeforeMark === isBeforeMark).map(({ span }) => span);
      if (own.length > mostSingle) yield summary(report, own, isBeforeMark);
      else for (const span of own) yield single(report, span, isBeforeMark);
    }
  },
});

interface Place {
  readonly span: Span;
  /** What comes next is a mark: then the blank is wrong whatever was meant. */
  readonly isBeforeMark: boolean;
}

const mostSingle = 3;
const hasBlank = new RegExp(`\\S${blanks}+\\S`);
const beforeMark = `(?<=[\\u4e00-\\u9fff\\d%％”’）》)])${blanks}+(?=[，。；：、！？）》”])`;
const between = `(?<=[\\u4e00-\\u9fff”》）])${blanks}+(?=[\\u4e00-\\u9fff《“])`;
const special =
  '(?<=[\\u4e00-\\u9fff])[\\u00a0\\u2002\\u2003]+(?=[\\dA-Za-z])|(?<=[\\dA-Za-z%])[\\u00a0\\u2002\\u2003]+(?=[\\u4e00-\\u9fff])';
const residue = new RegExp(`(${beforeMark})|${between}|${special}`, 'g');
/** A running text, no label, no signature and no heading. */
const isRunning = ({ text }: Paragraph): boolean => text.length >= 15 && /[，,。；]/.test(text);
/** What may be set off by a blank: a label, a name of two characters, numbers of articles and pictures. */
const label = /^.{1,8}[:：]/;
const numberBefore =
  /(?:第[〇零一二三四五六七八九十百\d]+[条章节款项期号届次]|[图表附件注]\s*\d*|[一二三四五六七八九十]是|[（(][一二三四五六七八九十\d]{1,3}[）)])$/;
/** 《中共中央 国务院关于……的意见》: who issues a document together is set apart by a blank in its title. */
const issuerBefore = /《[^《》]*(?:中央|委员会|委|政府|[部委厅局办院会]|办公[厅室])$/;
const issuerAfter = /^[^《》，。；]{2,30}?(?:关于|印发)/;
const looseName = /(?:^|[\s，、。：（])[\u4e00-\u9fff]$/;

function placesIn(report: Report, paragraph: Paragraph): Place[] {
  if (!isRunning(paragraph) || paragraph.span.start < (report.title?.span.end ?? 0)) return [];
  const { text, span, heading } = paragraph;
  return collect(allMatches(text, residue), (match): Place[] => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    // Markup of a web page, which the paragraph shows as blanks.
    if (report.text.slice(start, end) !== match[0]) return [];
    const isBeforeMark = match[1] !== undefined;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + match[0].length);
    const isSetOff = label.test(after) || numberBefore.test(before) || looseName.test(before);
    const isBetweenIssuers = issuerBefore.test(before) && issuerAfter.test(after);
    const isHeadingEnd = heading !== null && (start === heading.span.end || start === heading.numberSpan.end);
    return !isBeforeMark && (isSetOff || isInName(report, { start, end }) || isBetweenIssuers || isHeadingEnd)
      ? []
      : [{ span: { start, end }, isBeforeMark }];
  });
}

/** Titles of documents have no blank within; those of programmes and mottos have: 《节约用水 从我做起》. */
const documentTitle = /(?:条例|法|通知|办法|意见|规定|方案|报告|要点|指南|目录|规划|细则|决定|公告|函)[〉》]*$/;
const shortestPart = 3;

function isInName({ pairs, text }: Report, { start, end }: Span): boolean {
  return pairs.some(({ kind, span }) => {
    if ((kind !== 'title' && kind !== 'quotation') || span.start >= start || span.end <= end) return false;
    const parts = text.slice(span.start + 1, span.end - 1).split(/\s+/);
    return parts.every((part) => part.length >= shortestPart) && !documentTitle.test(text.slice(span.start, span.end));
  });
}

function single(report: Report, span: Span, isBeforeMark: boolean): RuleFinding {
  const message = isBeforeMark
    ? `多余空白：“${report.text.slice(span.end, span.end + 1)}”前面有空白`
    : `多余空白：“${around(report, span)}”中间有空白`;
  return { span, message, fixes: [{ title: '删去空白', safe: isBeforeMark, edits: [{ span, newText: '' }] }] };
}

function summary(report: Report, spans: readonly Span[], isBeforeMark: boolean): RuleFinding {
  const [first = { start: 0, end: 0 }] = spans;
  const where = isBeforeMark ? '标点前面' : '文字中间';
  const edits = spans.map((span) => ({ span, newText: '' }));
  return {
    span: first,
    message: `多余空白：全文有 ${spans.length} 处${where}有空白，第一处是“${around(report, first)}”`,
    fixes: [{ title: `删去这 ${spans.length} 处空白`, safe: isBeforeMark, edits }],
  };
}

const around = ({ text }: Report, { start, end }: Span): string =>
  excerpt(text.slice(Math.max(0, start - 6), end + 6).replace(/[\r\n]+/g, ''));
