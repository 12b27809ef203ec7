import type { Organ, Report } from '../report/types.ts';
import { collisions, organKinds, selfPronoun } from '../standard/organs.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { areaOf, type NameForm, nameForms, renamedSelfWords, type SelfWords } from './organ-names.ts';
import { inOrder, isReportTitle, type MentionPlace, quotationsOf, type Renaming, titlesOf } from './place.ts';

/**
 * The changes that give the report's organ another name, in order. Sure are its name in full and in its short forms, and, where
 * its kind changes, what it calls itself. Not sure are names of others that begin with it (青禾镇中心小学, 青禾镇财政所), and
 * whatever is in quotation marks or in 《》 but the title of a report. Empty where the organ is not known.
 */
export function organRenamings(report: Report, newName: string): Renaming[] {
  const { organ } = report;
  if (!organ) return [];
  const words = renamedSelfWords(organ, newName, wordsOf(organ));
  return inOrder([
    ...spreadName(report, organ, newName),
    ...nameRenamings(report, report.paragraphs, organ, newName),
    ...(words ? selfRenamings(report, words) : []),
  ]);
}

/** Where these paragraphs name the organ, or it speaks of itself, in order. */
export function organPlaces(report: Report, paragraphs = report.paragraphs): MentionPlace[] {
  const { organ } = report;
  if (!organ) return [];
  const selves = selfPlaces(report, paragraphs, wordsOf(organ)).map(({ place }) => place);
  return inOrder([...spreadName(report, organ, organ.name), ...nameRenamings(report, paragraphs, organ, organ.name), ...selves]);
}

/** The name in a title that is spread over its line: 青 禾 镇 人 民 政 府. */
function spreadName({ text }: Report, { name, span }: Organ, newName: string): Renaming[] {
  const isSpread = span !== null && text.slice(span.start, span.end) !== name;
  return isSpread ? [{ span, isSure: true, newText: newName }] : [];
}

/** Every word that an organ of this kind may call itself by, besides those of its own name. */
function wordsOf({ kind }: Organ): readonly string[] {
  return organKinds.find((standard) => standard.kind === kind)?.selfReferences ?? [];
}

function nameRenamings(report: Report, paragraphs: readonly Paragraph[], organ: Organ, newName: string): Renaming[] {
  const forms = nameForms(organ, newName);
  if (forms.length === 0) return [];
  const area = areaOf(newName);
  const pattern = new RegExp(forms.map(({ words }) => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
  const byWords = new Map(forms.map((form) => [form.words, form]));
  return placesOf(report, paragraphs, pattern).flatMap(({ paragraph, match, at, isQuoted }): Renaming[] => {
    const form = cutShort(byWords, match[0], paragraph.text.slice(at + match[0].length));
    if (!form) return [];
    const after = paragraph.text.slice(at + form.words.length);
    const before = paragraph.text.slice(Math.max(0, at - contextLength), at);
    const start = paragraph.span.start + at;
    // A short form behind other characters is the end of another name; behind a link word it may be.
    const isJoined = form.isShort && /[一-龥]$/.test(before);
    if (isJoined && !linkWord.test(before)) return [];
    const isOwn = form.isArea ? officialAfter.test(after) : !(form.isBare && othersName.test(after));
    const isTitle = /^\s*\d{4}/.test(after) || start === report.title?.organ?.span.start;
    const newText = form.inProse !== undefined && !isTitle ? form.inProse : form.newText;
    const isSure = form.isSure && isOwn && !isQuoted && !isJoined;
    return [{ span: { start, end: start + form.words.length }, isSure, newText: withoutAreaBefore(newText, before, area) }];
  });
}

/** How many characters before a place are looked at. */
const contextLength = 40;
/** 政府 that begins another word: 青禾镇 + 政府信息公开. */
const otherWord = /^(?:信息|采购|购买|性|投资|工作报告|职能|服务|数据|规章)/;

/** The form of the name at a place: a shorter one where the end of the words goes with what follows. */
function cutShort(forms: ReadonlyMap<string, NameForm>, words: string, after: string): NameForm | undefined {
  if (words.endsWith('政府') && !words.endsWith('人民政府') && otherWord.test(after)) return forms.get(words.slice(0, -2));
  return forms.get(words);
}

/** What follows the name of a place in the names of others there: schools, stations, companies; right behind it: the Party's. */
const othersName = new RegExp(
  '^(?:党委|党组|党工委|纪委|人大|政协|团委|妇联|工会|' +
    '[^\\s\\p{P}在于的和与及对将按以已由向为是有各全访查进开到]{0,4}?(?:小学|中学|学校|幼儿园|卫生院|医院|银行|信用社|合作社|法庭|大队|中队|支队|分局|公司|' +
    '(?:财政|司法|派出|供电|国土|自然资源|税务|研究|事务)所|(?:文化|农技|畜牧|兽医|水利|林业|广播|工作|服务|农机|消防|救助)站|' +
    '(?:服务|活动|文化|救助|执法|治理|培训|信息|事务|管理|支付)中心))',
  'u',
);
/** What follows the name of an area where its government is meant. */
const officialAfter = /^\s*(?:\d{4}|人民政府|政府(?:信息|网)|政务公开|信息公开)/;
/** Before a short name: the words do not go on from another name. */
const linkWord = /[和与及由向对请到在经为是将按据从]$/;

/** The new name, without its areas where the text has them already. */
function withoutAreaBefore(newText: string, before: string, area: string): string {
  return area !== '' && newText.startsWith(area) && before.endsWith(area) ? newText.slice(area.length) : newText;
}

interface Found {
  readonly paragraph: Paragraph;
  readonly match: RegExpExecArray;
  /** In the paragraph. */
  readonly at: number;
  /** In quotation marks, or in 《》 that are no report's title. */
  readonly isQuoted: boolean;
}

function placesOf(report: Report, paragraphs: readonly Paragraph[], pattern: RegExp): Found[] {
  const isInQuotation = quotationsOf(report);
  const titleAround = titlesOf(report);
  return paragraphs.flatMap((paragraph) =>
    allMatches(paragraph.text, pattern).map((match) => {
      const start = paragraph.span.start + match.index;
      const title = titleAround(start);
      return { paragraph, match, at: match.index, isQuoted: isInQuotation(start) || (title !== null && !isReportTitle(title)) };
    }),
  );
}

/** Indirect speech of another organ, without quotation marks: 县水务局来函称，我局…. */
const otherSpeaks = /(?:来函|复函|函告|来文|来电|回复|反馈|称|表示|指出)[，,：:]?[^。；;]{0,12}$/;

function selfPlaces(
  report: Report,
  paragraphs: readonly Paragraph[],
  words: readonly string[],
): { readonly place: MentionPlace; readonly pronoun: string; readonly word: string }[] {
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`${selfPronoun}(${longestFirst.join('|')})`, 'g');
  return placesOf(report, paragraphs, pattern).flatMap(({ paragraph, match, at, isQuoted }) => {
    const [whole, who = '', word = ''] = match;
    if (collisions[word]?.includes(paragraph.text.charAt(at + whole.length) || ' ')) return [];
    const start = paragraph.span.start + at;
    const isSure = !isQuoted && !otherSpeaks.test(paragraph.text.slice(Math.max(0, at - contextLength), at));
    return [{ place: { span: { start, end: start + whole.length }, isSure }, pronoun: who, word }];
  });
}

function selfRenamings(report: Report, { words, newWord, whole }: SelfWords): Renaming[] {
  const selves = selfPlaces(report, report.paragraphs, words).map(({ place, pronoun: who }) => ({ ...place, newText: who + newWord }));
  if (!whole) return selves;
  const [old, becomes] = whole;
  const areas = placesOf(report, report.paragraphs, new RegExp(old, 'g')).map(({ paragraph, at }) => {
    const start = paragraph.span.start + at;
    return { span: { start, end: start + old.length }, isSure: false, newText: becomes };
  });
  return [...selves, ...areas];
}
