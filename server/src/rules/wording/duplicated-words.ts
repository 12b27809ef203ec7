import { prosePattern } from '../../report/search.ts';
import { doubledCharacters, doubledWords } from '../../standard/doubled.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { doubledLetters } from './doubled-letters.ts';

export default defineRule({
  id: 'duplicated-words',
  family: 'wording',
  title: '字词重复',
  severity: 'information',
  description: '同一个词连写两遍，多半是修改时留下的。“点点滴滴”“研究研究”“逐步逐项”这样的说法不算，前一个词与后一个词各有所属的也不算。',
  basis: '文字校对的通行做法',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '我镇⟦进行进行⟧专题培训，完善政府⟦信息信息⟧公开制度。', fixed: '我镇进行专题培训，完善政府信息公开制度。' },
      { text: '因政府信息公开⟦行行政⟧复议0件，取得⟦的的⟧成效。', fixed: '因政府信息公开行政复议0件，取得的成效。' },
      { text: '群众⟦可通过可以通过⟧网站查询。', fixed: '群众可以通过网站查询。' },
      { text: '完善⟦信息公开目录信息公开目录⟧。', fixed: '完善信息公开目录。' },
      { text: '认真⟦做好保密审查和登记备案工作做好保密审查和登记备案工作⟧。', fixed: '认真做好保密审查和登记备案工作。' },
      {
        text: '公开信息7件，⟦其中，其中⟧人事信息3件，⟦公开公开⟧信息4件，⟦下载下载⟧地址。',
        fixed: '公开信息7件，其中人事信息3件，公开信息4件，下载地址。',
      },
      { text: '梳理政务⟦事事项⟧，过程⟦性性⟧信息。', fixed: '梳理政务事项，过程性信息。' },
      { text: '公开信息20条，⟦其中其中其中其中其中⟧网站12条。', fixed: '公开信息20条，其中网站12条。' },
    ],
    good: [
      '公开内容更新及时，公开方式更新及时，办事事项，做好政务公开公开栏管理，针对性性别统计。',
      '点点滴滴，方方面面，逐步逐项，研究研究再定，一步一步推进，各级各部门多次多渠道宣传。',
      '云汀市人民政府政府信息公开指南，依申请公开公开指南，2023年度年度报告，人大代表代表群众。',
      '不了了之，为了了解情况，的的确确，是是非非，银行行政许可，办公公开，微信信息，饱和和紧缺，现在在建项目，以盈利为目的的活动。',
    ],
  },
  *check(report) {
    for (const { match, span, paragraph } of repeated(report)) {
      const [written, word = ''] = match;
      const start = span.start - paragraph.span.start;
      const after = paragraph.text.slice(start + written.length, start + written.length + contextLength);
      if (!isSlip(word, paragraph.text.charAt(start - 1), after)) continue;
      yield finding(span, written.length > 3 * word.length ? `${word}${word}…` : written, word, word.length === 2);
    }
    for (const { match, span, paragraph } of repeatedPhrases(report)) {
      const [written, word = ''] = match;
      const start = span.start - paragraph.span.start;
      const after = paragraph.text.slice(start + written.length, start + written.length + contextLength);
      if (word.length >= shortestPhrase && isSlip(word, paragraph.text.charAt(start - 1), after)) yield finding(span, written, word, false);
    }
    for (const { span, found } of doubledLetters(report)) {
      yield finding(span, report.text.slice(span.start, span.end), found.word, true);
    }
    for (const { match, span } of leading(report)) yield finding(span, match[0], match[1] ?? '', false);
    for (const { match, span } of slips(report)) {
      yield finding(span, match[0], rightOf.get(match[0]) ?? '可以通过', rightOf.has(match[0]));
    }
  },
});

/** Longer phrases, up to a title, with a comma between or without: 政府信息公开指南政府信息公开指南. */
const repeatedPhrases = prosePattern(/([\u4e00-\u9fff][\u4e00-\u9fff、]{5,23})[，,]?\1/g, repeatsPhrase);
const shortestPhrase = 7;
const longestPhrase = 25;
/** Words that lead on and are written again behind their comma: 其中，其中. */
const leading = prosePattern(
  /(其中|同时|此外|另外|目前|今后|下一步|但是|因此|截至目前|进一步|一是|二是|三是)[，,]\1(?![，,]\s*\1|[一-龥]?段|[期间])/g,
);

/** The shortest first, as often as it stands there: 进行进行进行进行 is 进行 four times. */
const repeated = prosePattern(/([\u4e00-\u9fff]{2,6}?)\1+/g, repeatsItself);
const longestWord = 6;

/** Where each character was last, counted on from text to text, so that nothing has to be cleared between them. */
const lastPlaces = new Int32Array(0x10000);
const lastPlace = 0x3fffffff;
let place = 0;

/** Whether two characters in a row stand no farther behind the same ones than a word is long: only there a word can stand twice. */
function repeatsItself(text: string): boolean {
  if (place + text.length > lastPlace) {
    lastPlaces.fill(0);
    place = 0;
  }
  place += longestWord + 1;
  let close = 0;
  for (let at = 0; at < text.length && close < 2; at++) {
    const unit = text.charCodeAt(at);
    close = ++place - (lastPlaces[unit] ?? 0) <= longestWord ? close + 1 : 0;
    lastPlaces[unit] = place;
  }
  return close === 2;
}

/** Where four characters in a row were last, by a number made of them. */
const lastRuns = new Int32Array(0x10000);
let runPlace = 0;

/** Whether four characters in a row stand behind the same four, no farther than a phrase is long. */
function repeatsPhrase(text: string): boolean {
  if (text.length < 2 * shortestPhrase) return false;
  if (runPlace + text.length > lastPlace) {
    lastRuns.fill(0);
    runPlace = 0;
  }
  runPlace += longestPhrase + 1;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    run = (Math.imul(run, 16) + text.charCodeAt(at)) & 0xffff;
    if (++runPlace - (lastRuns[run] ?? 0) <= longestPhrase && at >= shortestPhrase) return true;
    lastRuns[run] = runPlace;
  }
  return false;
}

const contextLength = 4;

function finding(span: Span, written: string, right: string, safe: boolean): RuleFinding {
  return { span, message: `字词重复：“${written}”应为“${right}”`, fixes: [replacement(span, right, safe)] };
}

const words = new Map(
  doubledWords.map(({ word, notBefore, notAfter }) => [
    word,
    {
      refusedBehind: notBefore === undefined ? null : new RegExp(`^(?:${notBefore})`),
      refusedBefore: notAfter === undefined ? null : new RegExp(notAfter),
    },
  ]),
);
/** Names of places and offices: 青禾镇 + 青禾镇小学, 街道办事处 + 办事处主任. */
const nameEnd = /[省市县区旗镇乡村州盟街路道处室组会局厅府]$/;
/** The whole name of an organ, behind which no name of a part of it begins. */
const fullName = /.{3}(?:人民政府|街道办事处|管理委员会)$/;
const partOf = /^(?:办|党|主|领|负|信|政|应|各|所|机|下|工)/;
/** 领导小组领导小组下设办公室 */
const groupAgain = /^(?:下设|组长|成员|负责|由)/;
const numeral = /^[〇零一二三四五六七八九十百千万亿]/;
/** What may begin a compound of its own with such a word: 政府信息公开 + 政府信息公开指南. */
const thing = /(?:公开|信息|申请|政府|服务|管理|工作)$/;
const compound = /^(?:指南|目录|年报|年度|制度|专栏|平台|申请|条例|规定|机构|办法|栏目|网|工作|中心|系统|人员?|表|书|再|办|门户|公报)/;

/** Two characters twice may well be two words; only words that never stand so are slips. More characters twice are, but for names. */
function isSlip(word: string, before: string, after: string): boolean {
  if (word.length > 2)
    return (
      (!nameEnd.test(word) || (word.endsWith('领导小组') && groupAgain.test(after)) || (fullName.test(word) && !partOf.test(after))) &&
      !numeral.test(word) &&
      !(thing.test(word) && compound.test(after))
    );
  const guards = words.get(word);
  if (!guards) return false;
  return !guards.refusedBehind?.test(after) && !guards.refusedBefore?.test(before) && !/再$/.test(before) && !/^再/.test(after);
}

const rightOf = new Map(doubledCharacters.map(({ wrong, right }) => [wrong, right]));
const slips = prosePattern(
  new RegExp(
    `可通过可以通过|可以通过可通过|${doubledCharacters
      .map(({ wrong, onlyAfter, notAfter, notBefore }) => {
        const guards = [onlyAfter && `(?<=${onlyAfter})`, notAfter && `(?<!${notAfter})`].map((guard) => guard ?? '').join('');
        return `${guards}${wrong}${notBefore ? `(?!${notBefore})` : ''}`;
      })
      .join('|')}`,
    'g',
  ),
);
