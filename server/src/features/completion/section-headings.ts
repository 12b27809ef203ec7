import { CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../report/form-of.ts';
import type { SectionNumber, SectionStandard } from '../../standard/types.ts';
import type { Section } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { type CompletionPlace, lineStartOf } from './place.ts';
import type { Suggestion } from './suggestion.ts';

const contents: Readonly<Record<SectionNumber, string>> = {
  1: '综述本机关贯彻《条例》的情况：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。',
  2: '以表格形式报告主动公开政府信息的情况。',
  3: '以表格形式报告收到和处理政府信息公开申请的情况。',
  4: '以表格形式报告因政府信息公开被申请行政复议、提起行政诉讼的情况。',
  5: '以文字报告工作中存在的主要问题及改进情况。',
  6: '以文字报告其他需要报告的事项；2021年度起通常在这里说明收取信息处理费的情况。',
};
const basis = '《政府信息公开条例》第五十条；国务院办公厅公布的统一格式。';

/** What a heading that is being typed may begin with: its number in any style, its title, or the initials of its reading. */
const beginning = /^(?:第?[一二三四五六七八九十]{0,2}(?:部分)?[、.．]?|[\dⅠ-Ⅷ][、.．]?|[a-z\d]{1,16})$/i;

/** The sections that the draft still lacks between the ones above and below, the next one first. */
export function sectionHeadings(place: CompletionPlace): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || place.table) return [];
  const lacking = missingHere(place);
  const known = lacking.map((section) => ({ section, text: headingLike(place, section) }));
  const fits = ({ section, text }: (typeof known)[number]) =>
    beginning.test(start.typed) ||
    text.startsWith(start.typed) ||
    section.title.startsWith(start.typed) ||
    official(section).startsWith(start.typed);
  return known
    .filter((heading) => fits(heading) && heading.text !== start.typed)
    .map(({ section, text }) => ({
      label: text,
      kind: CompletionItemKind.Module,
      detail: `第${toChineseNumber(section.number)}部分的标题`,
      documentation: `${contents[section.number]}\n依据：${basis}`,
      span: start.span,
      text: markdownLead(place) + text,
      keys: [text, section.title, official(section), ...section.initials],
    }));
}

function missingHere({ sections, line, report }: CompletionPlace): SectionStandard[] {
  if (report.title && line.start < report.title.span.start) return [];
  const above = sections.filter(({ heading }) => heading.line.start < line.start).map((s) => s.number);
  const below = sections.filter(({ heading }) => heading.line.start > line.start).map((s) => s.number);
  const [from, to] = [Math.max(0, ...above), Math.min(7, ...below)];
  return formOf(report).sections.filter(({ number }) => number > from && number < to);
}

const official = ({ number, title }: SectionStandard): string => `${toChineseNumber(number)}、${title}`;

/** A heading whose numbering the others follow. */
const sample = ({ sections }: CompletionPlace): Section | undefined => sections.find(({ heading }) => heading.number !== null);

/** 三、收到和处理…, numbered as the headings that the draft has. */
function headingLike(place: CompletionPlace, section: SectionStandard): string {
  const like = sample(place)?.heading;
  if (!like) return official(section);
  const { text } = place.report;
  const number = text.slice(like.numberSpan.start, like.numberSpan.end).replace(digits, (old) => digitsLike(old, section.number));
  return number + text.slice(like.numberSpan.end, like.titleSpan.start).replace(/\*/g, '') + section.title;
}

const digits = /[一二三四五六七八九十]+|[\d０-９]+|[Ⅰ-ⅧIVX]+/;

function digitsLike(old: string, number: SectionNumber): string {
  if (/[一二三四五六七八九十]/.test(old)) return toChineseNumber(number);
  if (/[０-９]/.test(old)) return String.fromCharCode(0xff10 + number);
  if (/[Ⅰ-Ⅷ]/.test(old)) return String.fromCharCode(0x215f + number);
  return /[IVX]/.test(old) ? (['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? old) : String(number);
}

/** `## ` where the draft writes its headings so and none stands here yet. */
function markdownLead(place: CompletionPlace): string {
  const like = sample(place)?.heading;
  if (!like || place.before.includes('#')) return '';
  return /^#+ ?/.exec(place.report.text.slice(like.line.start, like.span.start))?.[0] ?? '';
}
