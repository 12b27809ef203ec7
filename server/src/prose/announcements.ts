import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { memoByText } from '../text/memo.ts';
import { plainDigits } from '../text/normalise.ts';
import { chineseNumber } from '../text/numerals.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { Announcement } from './breakdown-types.ts';
import { type ItemMark, itemMarks } from './item-marks.ts';
import type { DraftProse } from './types.ts';

/** Every announced number of items that then follow, in order. */
export const readAnnouncements: (draft: DraftProse) => readonly Announcement[] = once((draft) =>
  collect(draft.paragraphs, (paragraph, index) => (mayAnnounce(paragraph.text) ? announcementsIn(draft, paragraph, index) : [])),
);

const mayHaveCount = /[二两三四五六七八九十\d０-９]\s*(?:[个项点大条种类]|方面)/;
const mayAnnounce = memoByText((text) => mayHaveCount.test(text) && allMatches(text, announced).length > 0);
const number = '(十[一二三四五]|[二两三四五六七八九十]|1[0-5]|[2-9２-９])';
const nouns =
  '方面|问题|举措|措施|制度|机制|不足|短板|弱项|薄弱环节|环节|要点|重点|原则|渠道|途径|方式|步骤|任务|工作|特点|亮点|做法|点|建议|打算|关键|抓手|保障|大类|类别|类|板块|栏目|平台|内容|困难|差距|思路|要求|意见';
const announced = new RegExp(`${number}\\s*(?:个|项|大|条|种|类|点)?(?:主要|重点|突出|具体)?(?:${nouns})`, 'g');
/** Before the number: it is an ordinal, the end of a longer number, rough, or the beginning of quoted words. */
const refused = /[第几一二三四五六七八九十百千\d０-９“‘"余近约这那.．]/;
/** They stand before, or are others than those that follow. */
const refersBack = /(?:以上|上述|前述|上面|其[他它余]|另外|这|分别从|每个?)[^，,。；;：:]{0,6}$/;
const saysBelow = /(?:以下|如下|下列|下面)/;
/** What may stand between the number and the first item. */
const gap = /^[^。；;！？：:]{0,34}[。：:，,]?\s*$/;
const longestGap = 60;
/** Words after which items are sure to follow, though the sentence does not say 以下. */
const itemNoun = /(?:方面|问题|不足|短板|弱项|点|举措|措施|做法)$/;

function announcementsIn(draft: DraftProse, paragraph: Paragraph, index: number): Announcement[] {
  const { text, span } = paragraph;
  return collect(allMatches(text, announced), (match) => {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (refused.test(before.slice(-1)) || /^[”’》"]/.test(text.slice(end))) return [];
    const written = match[1] ?? '';
    const at = { start: span.start + match.index, end: span.start + end };
    const count = written === '两' ? 2 : (chineseNumber(written) ?? Number(plainDigits(written)));
    const found = { span: at, numberSpan: { start: at.start, end: at.start + written.length }, count };
    const says = saysBelow.test(before) || saysBelow.test(/^[^，,。；;：:]*/.exec(text.slice(end))?.[0] ?? '');
    const isSure = says || itemNoun.test(match[0]);
    const behind = refersBack.test(before) ? null : (itemsFrom(draft, paragraph, index, end, isSure) ?? listedItems(paragraph, end));
    const items = behind ?? itemsBefore(paragraph, match.index, text.slice(end));
    return items ? [{ ...found, ...items }] : [];
  });
}

const marksOf: (text: string) => readonly ItemMark[] = memoByText(itemMarks);

type Items = Pick<Announcement, 'items' | 'marks'>;

/** A mark with its place in the draft and the words that lead to it. */
interface PlacedMark extends ItemMark {
  readonly lead: string;
}

function itemsFrom(draft: DraftProse, paragraph: Paragraph, index: number, offset: number, isSure: boolean): Items | null {
  const rest = paragraph.text.slice(offset);
  const [first] = itemMarks(rest.slice(0, longestGap));
  const words = first ? rest.slice(0, first.span.start) : rest;
  if (!gap.test(words)) return null;
  const next = draft.paragraphs[index + 1]?.text ?? '';
  const opening = first ?? itemMarks(next.slice(0, longestGap)).find((mark) => mark.span.start === 0);
  if (opening?.number !== 1 || !(isSure || /[：:]\s*$/.test(words))) return null;
  const { style } = opening;
  return counted(marksBelow(draft, index, offset, style));
}

/** The marks of a style behind an offset in a paragraph, and in the paragraphs below in which its items may stand. */
function* marksBelow(draft: DraftProse, index: number, offset: number, style: string): Iterable<PlacedMark> {
  let above = '';
  for (const paragraph of scopeOf(draft, index)) {
    let end = paragraph === draft.paragraphs[index] ? offset : 0;
    for (const mark of marksOf(paragraph.text)) {
      if (mark.style !== style || mark.span.start < end) continue;
      const { start } = paragraph.span;
      const lead = above + paragraph.text.slice(end, mark.span.start);
      yield { ...mark, span: { start: start + mark.span.start, end: start + mark.span.end }, lead };
      end = mark.span.end;
      above = '';
    }
    // A paragraph without items may lead to those of the next one.
    above = end === 0 ? paragraph.text : '';
  }
}

/** A paragraph and those below it, to the next heading as high as the one above, or the next section. */
function* scopeOf({ paragraphs }: DraftProse, index: number): Iterable<Paragraph> {
  let above = index;
  while (above > 0 && !paragraphs[above]?.heading) above--;
  const level = paragraphs[above]?.heading?.level ?? 1;
  for (let i = index; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.section !== paragraphs[index]?.section) return;
    if (i > index && paragraph.heading && paragraph.heading.level <= level) return;
    yield paragraph;
  }
}

/** Lists inside more items than these are not looked through. */
const mostRestarts = 8;
/** Before the first item of another list. */
const leadsOn = /下一步|下阶段|今后|改进|整改|措施|问题|不足/;

/**
 * How many items the marks can stand for. Where numbering begins anew it may be a list inside an item, after which the outer
 * one goes on, or another list: both readings count.
 */
function counted(marks: Iterable<PlacedMark>): Items | null {
  let fewest = 0;
  let most = 0;
  let inner = 0;
  let restarts = 0;
  const own: Span[] = [];
  for (const mark of marks) {
    if (mark.number === 1 && most > 0) {
      if (leadsOn.test(mark.lead.slice(-40)) || ++restarts > mostRestarts) break;
      fewest ||= most;
      inner = 1;
    } else if (inner > 0 && mark.number === inner + 1) {
      inner++;
      if (mark.number === most + 1) most++;
    } else if (mark.number > most) {
      if (mark.number > most + 1) fewest ||= most;
      most = mark.number;
      inner = 0;
    }
    if (fewest === 0) own.push(mark.span);
  }
  if (most < 2) return null;
  return { items: { fewest: fewest || most, most }, marks: own };
}

/** 六大板块，分别为：概况、文件、动态: items in the sentence itself. */
const list = /^[，,]?\s*(?:分别为|分别是|即)[：:]?\s*(?!\s)([^。；;：:，,]+)。/;
const longestItem = 12;

function listedItems({ text, span }: Paragraph, offset: number): Items | null {
  const match = list.exec(text.slice(offset));
  const words = (match?.[1] ?? '').replace(/[“《（(][^”》）)]{0,60}[”》）)]/g, '某');
  const parts = words.split('、');
  if (!match || parts.length < 2 || /等/.test(words) || parts.some((part) => part.length === 0 || part.length > longestItem)) return null;
  const joined = parts.reduce((sum, part) => sum + (part.match(/和|及|与/g)?.length ?? 0), 0);
  const start = span.start + offset + match[0].length - 1 - (match[1] ?? '').length;
  return { items: { fewest: parts.length, most: parts.length + joined }, marks: [{ start, end: start + (match[1] ?? '').length }] };
}

/** 内容涉及公告公示、政策文件、年度报告及重点领域信息7大类: the items come first. */
const leadsToList =
  /涉及|包括|包含|涵盖|分为|设有|开设|(?<=(?:^|[，,。；;])[^，,。；;：:、]{0,8})(?:(?:主要|重点|全面|及时)公开|设立?)(?!备|施|计)/g;
const listed = /^了?[^，,；;。：:、（()）“”《》]{2,12}(?:、[^，,；;。：:、（()）“”《》]{2,12}){1,14}$/;
/** Behind the number: it is no more than a number of kinds. */
const endsCount = /^(?:的?(?:信息|内容|事项|栏目|文件|公开信息|政府信息|政务信息))?\s*(?:$|[，,。；;、）)])/;
const joining = /以及|及|和|与/g;
const longestList = 160;

function itemsBefore({ text, span }: Paragraph, at: number, behind: string): Items | null {
  const before = text.slice(Math.max(0, at - longestList), at);
  const lead = allMatches(before, leadsToList).at(-1);
  const words = lead ? before.slice(lead.index + lead[0].length) : '';
  if (!listed.test(words) || /等/.test(words) || !endsCount.test(behind)) return null;
  const parts = words.split('、');
  if (parts.length < 3) return null;
  const joined = words.match(joining)?.length ?? 0;
  return {
    items: { fewest: parts.length, most: parts.length + joined },
    marks: [{ start: span.start + at - words.length, end: span.start + at }],
  };
}
