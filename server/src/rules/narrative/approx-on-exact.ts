import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { defineRule, type Fix } from '../rule.ts';

const things =
  '(?:人次|件次|场次|件|条|宗|起|份|例|次|项|篇|个(?!月|百分点|小时|工作日|交易日|季度|学时|课时)|家|部|场|户|人|名|幅|则|批|处|张|册)';
const digits = '(?<![\\d０-９.．])(?<![\\d０-９][,，])([1-9１-９][\\d０-９]*(?:[,，][\\d０-９]{3})*)';
const pattern = prosePattern(new RegExp(`${digits}\\s*([余多])\\s*${things}|([近约])\\s*${digits}\\s*${things}`, 'g'));
/** 最近12次, 预约37人次: no rough numbers. */
const otherWord = /[最附就临贴邻亲远接预节签合制契违公条特邀相赴集]$/;
/** An average is rounded, however exact it looks. */
const average = /(?:[人日周月季年户村镇]均|平均|每)[^。；，：,;:]{0,40}$/;
const shortest = 11;

export default defineRule({
  id: 'approx-on-exact',
  family: 'narrative',
  title: '概数加在精确数上',
  severity: 'hint',
  description: '“余”“多”“近”“约”用在整十、整百一类的概数上。精确到个位的数直接写；只能写概数的，把尾数去掉。',
  basis: 'GB/T 15835-2011《出版物上数字用法》关于概数的用法',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '全年公开信息⟦68余条⟧。', fixed: '全年公开信息68条。' },
      { text: '发放宣传单⟦近213份⟧，解答咨询⟦约37人次⟧。', fixed: '发放宣传单213份，解答咨询37人次。' },
    ],
    good: [
      '全年公开信息100余条，约50件，近200份，3万余人次，1.2万余条。',
      '近三年、近20年、近12个月、最近12次、约定3次、预约37人次、节约12个工作日。',
      '平均用时约15分钟，增长约37%，投入约37.5万元。',
    ],
  },
  *check(report) {
    const found = pattern(report).filter(isExact);
    if (found.length === 0) return;
    const isQuoted = insidePairs(report, ['title', 'quotation']);
    for (const { match, span } of found) {
      if (isQuoted(span.start)) continue;
      const word = match[2] ?? match[3] ?? '';
      const number = match[1] ?? match[4] ?? '';
      const at = span.start + match[0].indexOf(word);
      const removal: Fix = { title: `删去“${word}”`, safe: false, edits: [{ span: { start: at, end: at + word.length }, newText: '' }] };
      yield { span, message: `“${word}”表示概数，${number} 已精确到个位`, fixes: [removal] };
    }
  },
});

/** Its last digit is not zero; small ones and multiples of five after 近 and 约 pass for rough. */
function isExact({ match, paragraph, span }: ProseMatch): boolean {
  const value = Number((match[1] ?? match[4] ?? '').normalize('NFKC').replaceAll(',', ''));
  if (value % 10 === 0) return false;
  const before = paragraph.text.slice(0, span.start - paragraph.span.start);
  if (average.test(before)) return false;
  if (match[2] !== undefined) return true;
  return value >= shortest && !(value < 100 && value % 5 === 0) && !otherWord.test(before);
}
