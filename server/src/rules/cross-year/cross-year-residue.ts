import { insidePairs } from '../../report/inside-pairs.ts';
import { withoutInnerOffice } from '../../report/organ/contact.ts';
import { matchesIn, type ProseMatch } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { allMatches } from '../../text/matches.ts';
import { memoByText } from '../../text/memo.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cross-year-residue',
  family: 'cross-year',
  title: '上年年份残留',
  severity: 'information',
  description:
    '以上一年的稿子为底稿时，正文里“2022年，我镇……”这样的年份容易漏改。请确认这一句说的是哪一年；说的确实是上一年的，写成“上年”或者补上对比就清楚了。',
  basis: '年度报告反映报告年度的情况（《条例》第四十九条）',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n⟦2022年⟧，我镇主动公开政府信息12条。',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我镇主动公开政府信息12条。',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开。⟦2022年度⟧未收到政府信息公开申请。截至⟦2022年⟧12月31日，全镇没有收取信息处理费。',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开。2023年度未收到政府信息公开申请。截至2023年12月31日，全镇没有收取信息处理费。',
      },
      {
        text: '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n⟦2022年⟧，云汀区财政局共举办培训12次。',
        fixed: '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，云汀区财政局共举办培训12次。',
      },
    ],
    good: [
      '青禾镇2019年政府信息公开工作年度报告\n一、总体情况\n2020年将政府各微信公众号进行整合。2018年，我镇公开信息12条，2019年公开15条。',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n自2022年以来，我镇公开信息更加及时。与2022年相比，公开数量增长5%。公开2022年度部门决算和2023年度预算。',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n落实2020—2023年部署，2022年印发的《2022年，我镇政务公开要点》（青政发〔2022〕5号）继续有效。2022年，我镇建成公开专栏，今年改版。',
      '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n2022年，省财政厅共举办培训12次。2022年，云汀区财政局共举办培训12次，2023年举办15次。',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开。2023年受理申请3件。2022年未结转政府信息公开申请。',
    ],
  },
  *check(report) {
    const { year } = report;
    if (!year || report.years.some((y) => y.value !== year.value)) return;
    const last = String(year.value - 1);
    const found = matchesIn(report, statementsOf(last)).filter((m) => isStatement(report, m, year.value));
    if (found.length === 0) return;
    const isQuoted = insidePairs(report, ['quotation', 'title', 'bracket']);
    for (const { match, span } of found) {
      const words = match[2] ?? '';
      const start = span.start + (match[1] ?? '').length;
      if (isQuoted(start)) continue;
      yield {
        span: { start, end: start + words.length },
        message: `上年年份残留：这是${year.value}年的报告，此句写的是“${words}”的情况`,
        fixes: [replacement({ start, end: start + words.length }, words.replace(last, String(year.value)), false)],
      };
    }
  },
});

const searches = new Map<string, (text: string) => readonly RegExpExecArray[]>();

/** What a text says of a year; the pattern of a year is made once. */
function statementsOf(year: string): (text: string) => readonly RegExpExecArray[] {
  const known = searches.get(year);
  if (known) return known;
  const pattern = statement(year);
  const search = memoByText((text) => (text.includes(`${year}年`) ? allMatches(text, pattern) : []));
  searches.set(year, search);
  return search;
}

/** The year at the beginning of a sentence, and after it what happened in it, or who did how much (我局共举办培训12次). */
function statement(year: string): RegExp {
  const lead =
    '(?<=^|[。；！，,]\\s{0,4}|^[（(一二三四五六七八九十\\d）)、.．]+[^。]{2,20}[：:]\\s{0,4}|(?:^|[。；！，,]\\s{0,4})(?:[我本](?:[镇乡局委办厅县市区旗]|街道|单位|机关|部门)|[一-龥]{2,10}(?:镇|乡|街道|局))(?:办公室)?)((?:截[至止]到?|在)?\\s{0,4})';
  const subject = '(?:我|本|全[镇乡县市区旗州局街]|全年|共|累计|[一-龥]{2,12}(?:镇|乡|街道|苏木|局|委|政府|办公室))?';
  const deed = '[^，。；]{0,24}[，,]?[^，。；]{0,24}(?:公开|收到|受理|答复|发布|办理|办结|收取|未发生|没有发生)';
  const counted = '(?<who>[^，,。；\\d]{2,30}?)(?:(?<![公中])共(?![同享建商产青])|累计)[^，。；]{0,30}?\\d';
  return new RegExp(
    `${lead}(${year}年(?:度)?)(?!度?(?:以来|起|第|上半年|下半年|(?:[1-9]|1[01])月|12月(?!31日|底)|[至到—–～~-]|末|(?<!截[至止]到?\\s{0,2}20\\d\\d年)底|初|印发|制[定订]|出台|决算|预算|报告|年报|考核|评估|[一-龥]{0,8}要点|(?:存在|提出)?的?问题))(?:12月(?:31日|底))?[，,]?\\s{0,4}(?:${subject}${deed}|${counted})`,
    'g',
  );
}

const otherTime =
  /^[^年]{0,8}年(?:度)?(?:全年)?[未没无有]{0,2}(?:结转|转结)|上年|上一年|去年|同比|相比|比较|对比|以来|[较比]20|增长|下降|历[年史]|整改|存在(?:的)?问题|(?<!截)[至到—–～-]20\d\d|今年|本年(?!度?共)/;
const made = /制[定订]/;
const beginning = /成立|印发|出台|建成|启用|开通|上线|挂牌|创刊|修订|设立|组建|改版/;

const selfReference = /^(?:[我全][一-龥]{1,3}|本(?:机关|单位|部门|[镇乡街局委厅办]))$/;

/** 我局, or by its name, which may be short of the places before it, and in the title of 人民政府. */
function isOwn({ organ }: Report, who: string): boolean {
  if (selfReference.test(who)) return true;
  const outer = withoutInnerOffice(who);
  return (
    organ !== null &&
    [organ.name, `${organ.name}人民政府`, organ.name.replace(/人民政府$|办事处$/, '')].some(
      (name) => name.endsWith(who) || name.endsWith(outer),
    )
  );
}

/** The draft speaks of itself: 2022年，我局…, 2022年12月31日，本镇…. */
const ownDeed = /^[^年]{0,8}年度?(?:12月(?:31日|底))?[，,]?\s{0,4}[我本]/;
const longestSentence = 200;

/** Where the sentence begins that goes on with an offset; the offset itself where it begins one, or follows a semicolon. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - longestSentence), at).trimEnd();
  if (before === '' || /[。；！？：:]$/.test(before)) return at;
  return at - text.slice(Math.max(0, at - longestSentence), at).length + (/[。！？][^。！？]*$/.exec(before)?.index ?? -1) + 1;
}

/** What was won then is told beside the work of the year. */
const honour = /评为|获|荣|授予|表彰|表扬|排名|名列|位列|位居|列全|先进|优秀|等次|第[一二三四五六七八九十\d]{1,3}(?:名|位)/;

/** The budget and the accounts are those of other years; only where they are what the year is said of. */
const accounts = /决算|预算/;
const ownClause = /^[^。！？；，,]*[，,]?[^。！？；，,]*/;

/** 咨询服务方面，: what the sentence is about. */
const topicLead = /^[^，。；]{2,14}(?:方面|情况|工作中)[，,]\s*$/;
const subjectLead = /(?:^|[，,])\s*([我本]?[一-龥]{1,12}?)(?:办公室)?\s*$/;

/** Whether a statement behind other words of its sentence is one of the report: it says whose it is, or they only say so, or of what. */
function mayGoOn(report: Report, before: string, match: RegExpExecArray): boolean {
  if (topicLead.test(before)) return true;
  const subject = subjectLead.exec(before)?.[1];
  if (subject !== undefined) return /^[我本]/.test(subject) || isOwn(report, subject);
  const who = match.groups?.who;
  return who === undefined ? ownDeed.test(match[0]) : selfReference.test(who);
}

/** Whether the sentence speaks of no other time: of two years it compares, of what began then it tells the history. */
function isStatement(report: Report, { paragraph, match, span }: ProseMatch, year: number): boolean {
  if (report.title && span.start < report.title.span.end) return false;
  const who = match.groups?.who;
  if (who !== undefined && !isOwn(report, who)) return false;
  const at = span.start - paragraph.span.start;
  const start = sentenceStart(paragraph.text, at);
  if (start < at && !mayGoOn(report, paragraph.text.slice(start, at), match)) return false;
  const own = /^[^。！？]*/.exec(paragraph.text.slice(at))?.[0] ?? match[0];
  return isOfThatYear(paragraph.text.slice(start, at) + own, own, year) && !beginning.test(own) && (who !== undefined || !made.test(own));
}

function isOfThatYear(sentence: string, own: string, year: number): boolean {
  const years = new Set((sentence.match(/20\d\d(?=年)/g) ?? []).map(Number));
  if (years.size !== 1 || years.has(year) || accounts.test(ownClause.exec(own)?.[0] ?? '')) return false;
  return !otherTime.test(sentence) && !honour.test(sentence);
}
