import { distance } from 'fastest-levenshtein';
import { listsSections, type PartsSentence, partsSentences } from '../../mentions/parts-sentences.ts';
import { officialHeading, predatesForms, sectionNumbers, topHeadings } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import { sections } from '../../standard/sections.ts';
import type { SectionNumber } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { allMatches } from '../../text/matches.ts';
import { chineseNumber, toChineseNumber } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

const announced = /(?<!第)([一二两三四五六七八九十]|\d{1,2})(\s*(?:个\s*)?(?:(?:大|主要)\s*)?部分)(?!的|地区|单位|部门|工作|人)/g;
/** Parts that some count and that are no section. */
const extras = /引言|前言|概述和|附件|附表|附录/;

interface Announcement {
  readonly sentence: PartsSentence;
  /** From the number to 部分. */
  readonly span: Span;
  readonly numberSpan: Span;
  readonly written: string;
  readonly count: number;
  /** 等六个部分: the list before it need not be whole. */
  readonly afterEtc: boolean;
}

export default defineRule({
  id: 'announced-part-count',
  family: 'structure',
  title: '引言部分数与实际不符',
  severity: 'warning',
  description:
    '引言说“由……六个部分组成”，正文的一级标题就应当有六个，列举的名称也应当有六项。少了一章，或者套用旧稿没有改数字，都会在这里露出来。',
  basis: '前后一致',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '本报告包括总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况、其他事项等⟦六个部分⟧。\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      },
      {
        text: '本报告共分⟦五个部分⟧。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
        fixed:
          '本报告共分六个部分。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
      },
      {
        text: '本报告由总体情况、主动公开情况、复议诉讼情况、问题及改进情况、其他事项⟦6部分⟧组成。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
      },
      {
        text: '⟦报告全文包括：总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况、其他需要报告的事项。⟧\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
        severity: 'information',
      },
      {
        text: '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、⟦存在的主要问题及改情况⟧、其他需要报告的事项。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
        fixed:
          '本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
        severity: 'information',
      },
      {
        text: '本报告由总体情况、主动公开政府信息情况、⟦主动公开政府信息情况⟧、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项组成。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
        severity: 'information',
      },
    ],
    good: [
      '本报告包括总体情况、主动公开信息情况、收到和处理信息公开申请情况、行政复议和行政诉讼情况、主要问题及改进情况、其它需要报告的事项。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
      '本报告由总体情况等三部分组成。\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '本报告共分六个部分。\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n七、附件\n八、名词解释',
      '本报告第二部分为表格，大部分数据来自平台。\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '一、总体情况\n本报告由主动公开情况、申请情况、复议诉讼情况、问题及改进情况、其他事项五个部分组成。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项',
    ],
  },
  *check(report) {
    if (predatesForms(report) || report.sections.length < 3) return;
    for (const announcement of announcements(report)) {
      const message = mismatchOf(report, announcement);
      if (message) yield { span: announcement.span, ...message };
    }
    for (const list of partsSentences(report).filter((sentence) => isAboutReport(sentence) && listsSections(sentence))) {
      yield* listSlips(report, list);
    }
  },
});

/** What is wrong with a list of the sections itself, whatever number it gives: one left out, one there twice, one misspelt. */
function* listSlips(report: Report, { text, span, named }: PartsSentence): Iterable<RuleFinding> {
  const present = report.sections.map((s) => s.number);
  const missing = present.filter((n) => !named.includes(n));
  if (missing.length > 0 && present.length > missing.length && allMatches(text, announced).length === 0 && !/等/.test(text)) {
    yield { span, severity: 'information', message: `引言列举的章节缺${names(report, missing)}`, fixes: [] };
  }
  const members = membersOf(text);
  for (const [index, member] of members.entries()) {
    const at = { start: span.start + member.start, end: span.start + member.start + member.text.length };
    const isTwice = members.slice(0, index).some((other) => other.text.length >= shortestMember && member.text.startsWith(other.text));
    if (isTwice) yield { span: at, severity: 'information', message: `引言重复列举：“${member.text}”前面已经列过`, fixes: [] };
    else {
      const right = meantTitle(member.text);
      if (right) {
        const message = `引言里的章节名有误：“${member.text}”应为“${right}”`;
        yield { span: at, severity: 'information', message, fixes: [replacement(at, right, false)] };
      }
    }
  }
}

interface Member {
  readonly text: string;
  /** Offset in the sentence. */
  readonly start: number;
}

const shortestMember = 6;
const memberPattern = /[\u4e00-\u9fff]{4,}/g;
/** Words before the first title, and what begins behind the last one. */
const frameBefore = /^(?:.*?(?:包括|包含|涵盖|分为|由(?!于))|以及)/;
const frameBehind = /等|共|[一二三四五六七八九十]个?(?:大|主要)?部分|组成|构成/;

function membersOf(text: string): Member[] {
  return allMatches(text, memberPattern).map((match) => {
    const before = frameBefore.exec(match[0])?.[0].length ?? 0;
    const member = match[0].slice(before);
    const end = member.search(frameBehind);
    return { text: end < 0 ? member : member.slice(0, end), start: match.index + before };
  });
}

const allTitles: readonly string[] = sections.flatMap(({ title, accepted, variants }) => [title, ...accepted, ...variants]);
const looseWords = /[的和及与]/g;
/** The official one first. */
const looseTitles = new Map([...allTitles].reverse().map((title) => [title.replace(looseWords, ''), title]));

/** The title of a section that a member is but for one letter; null where it is one, or another wording. */
function meantTitle(member: string): string | null {
  const loose = member.replace(looseWords, '').replaceAll('它', '他');
  if (loose.length < shortestMember || looseTitles.has(loose)) return null;
  for (const [title, written] of looseTitles) {
    if (Math.abs(title.length - loose.length) <= 1 && distance(title, loose) === 1) return written;
  }
  return null;
}

function announcements(report: Report): Announcement[] {
  return collect(partsSentences(report).filter(isAboutReport), (sentence) =>
    collect(allMatches(sentence.text, announced), (match) => {
      const [whole, written = ''] = match;
      const count = written === '两' ? 2 : (chineseNumber(written) ?? Number(written));
      const start = sentence.span.start + match.index;
      const numberSpan = { start, end: start + written.length };
      const afterEtc = /等\s*(?:共\s*)?$/.test(sentence.text.slice(0, match.index));
      return [{ sentence, span: { start, end: start + whole.length }, numberSpan, written, count, afterEtc }];
    }),
  );
}

const isAboutReport = (sentence: PartsSentence): boolean => /本(?:年度)?(?:报告|年报)|全文/.test(sentence.text) || listsSections(sentence);

function mismatchOf(report: Report, announcement: Announcement): { message: string; fixes: Fix[] } | null {
  const { sentence, count, afterEtc, span } = announcement;
  const present = report.sections.map((s) => s.number);
  const words = `引言称“${report.text.slice(span.start, span.end).replace(/\s/g, '')}”`;
  const actual = topHeadings(report).length;
  if (count === present.length || count === actual) {
    if (count !== 6 || afterEtc || !listsSections(sentence)) return null;
    const unnamed = sectionNumbers.filter((n) => !sentence.named.includes(n));
    return unnamed.length === 0 ? null : { message: `${words}，只列出 ${6 - unnamed.length} 项（缺${names(report, unnamed)}）`, fixes: [] };
  }
  // More headings than there are parts are annexes, or lines that only look like headings: their number tells the author nothing.
  if (actual > sectionNumbers.length || countsOtherwise(announcement, actual)) return null;
  const absent = count === 6 ? sectionNumbers.filter((n) => !present.includes(n)) : [];
  const unnamed = count < actual && !afterEtc && listsSections(sentence) ? present.filter((n) => !sentence.named.includes(n)) : [];
  const lacking = absent.length > 0 ? `（缺${names(report, absent)}）` : '';
  const forgotten = unnamed.length > 0 ? `（没有提到${names(report, unnamed)}）` : '';
  // Of the six parts none may be missing: then the section is to be added, not the number changed.
  return { message: `${words}，实有 ${actual} 个章节${lacking}${forgotten}`, fixes: lacking ? [] : correction(announcement, actual) };
}

/** The other ways of counting that authors use: with the preamble or an annex, or without the section that the list stands in. */
function countsOtherwise({ sentence, count }: Announcement, actual: number): boolean {
  if (extras.test(sentence.text) && count > actual) return true;
  return sentence.paragraph.section === 1 && count === actual - 1 && !sentence.named.includes(1);
}

const names = (report: Report, numbers: readonly SectionNumber[]): string => numbers.map((n) => `“${officialHeading(report, n)}”`).join('');

function correction({ numberSpan, written, span }: Announcement, actual: number): Fix[] {
  if (actual < 2 || actual > 10) return [];
  const newText = /\d/.test(written) ? String(actual) : toChineseNumber(actual);
  const unit = span.end - span.start > 3 ? '个部分' : '部分';
  return [{ title: `改为“${newText}${unit}”`, safe: false, edits: [{ span: numberSpan, newText }] }];
}
