import { readBreakdowns } from '../../prose/breakdown.ts';
import type { Breakdown, Dimension, Part } from '../../prose/breakdown-types.ts';
import type { Quantity } from '../../prose/types.ts';
import { decimalsOf, sumOf } from '../../prose/units.ts';
import type { Report } from '../../report/types.ts';
import { collect } from '../../text/collect.ts';
import { coveringSpan } from '../../text/span.ts';
import { defineRule, type Severity } from '../rule.ts';

export default defineRule({
  id: 'narrative-breakdown-sum',
  family: 'narrative',
  title: '分项之和与总数不符',
  severity: 'warning',
  description:
    '总数之后用“其中”“包括”“分别为”列出分项时，分项之和不应超过总数；写明已全部列出的，还应当与总数相等。' + '没有列全的，可在末尾加“等”。',
  basis: '前后一致',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '全年接受咨询⟦372人次⟧，其中现场331人次、电话61人次。' },
      { text: '共收到申请⟦27件⟧，分别为自然人申请20件、法人或其他组织申请6件。', severity: 'information' },
      { text: '编制事项⟦60项⟧（其中便民服务中心22项、综合执法大队27项、退役军人服务站21项）。' },
      { text: '主动公开信息⟦126条⟧，其中政府网站97条，政务新媒体28条。', severity: 'hint' },
    ],
    good: [
      '编制事项60项（其中便民服务中心22项、综合执法大队27项，退役军人服务站11项），村级认领15项。',
      '主动公开信息213条，其中疫情信息4条、扶贫信息9条、社会保障信息90条等。',
      '主动公开信息500条，其中政府网站发布450条，微信公众号发布300条。',
      '收到申请19件，其中17件已办结，予以公开11件，不予公开6件。',
      '收到申请12件，其中自然人10件、法人2件；网络申请8件、信函申请4件。',
      '受理申请3259件，答复3278件（含上年度结转77件，另有58件顺延到下年度答复）。',
      '通过网站公开信息754条，通过新媒体公开信息2808条，通过其他方式公开信息54条。其中，微信公众号1205条、微博1984条。',
    ],
  },
  *check(report) {
    for (const breakdown of readBreakdowns(report)) {
      const verdict = breakdown.isComparable
        ? verdictOn(report, breakdown)
        : breakdown.isEachComparable
          ? verdictOnEach(report, breakdown)
          : null;
      if (!verdict) continue;
      const parts = breakdown.parts.map(({ quantity }) => quantity);
      yield {
        span: breakdown.whole.span,
        severity: verdict.severity,
        message: verdict.message,
        related: [{ message: '所列分项', span: coveringSpan(parts.map(({ span }) => span)) }],
      };
    }
  },
});

interface Verdict {
  readonly severity: Severity;
  readonly message: string;
}

/** A gap this small beside the whole, and smaller than every part, looks like a slip. */
const slipShare = 0.05;
/** Beyond this, kinds that are not known to be apart may well overlap. */
const overlapShare = 0.4;

function verdictOn(report: Report, { whole, parts, further, earlier, together, dimension, claim, isAtLeast }: Breakdown): Verdict | null {
  const counts = parts.map(({ quantity }) => quantity);
  const stated = whole.value ?? 0;
  const sum = sumOf(counts);
  const tolerance = toleranceOf(report, [whole, ...counts]);
  const equals = (one: number, other: number) => Math.abs(one - other) <= tolerance;
  if (isAtLeast && sum <= stated) return null;
  if (readings(parts, further, dimension).some((reading) => equals(reading, stated))) return null;
  if (earlier.some(({ value }) => value === null || equals(value, sum))) return null;
  const gap = Math.round(Math.abs(sum - stated) * 1e6) / 1e6;
  const isSlip = gap <= stated * slipShare && counts.every(({ value }) => (value ?? 0) > gap);
  const written = `“${report.text.slice(whole.span.start, whole.span.end)}”`;
  const facts = `${counts.map(({ value }) => value).join(' + ')} = ${sum}，总数写${written}`;
  if (sum > stated) {
    // Behind several counts in a row nothing tells which of them is taken apart, or whether it is all of them, or none.
    if (together > stated || earlier.some(({ value }) => (value ?? 0) > sum) || mayHoldCarriedIn(report, whole)) return null;
    const message = counts.length === 1 ? `分项 ${sum} 大于总数${written}` : `分项之和比总数${isAtLeast ? '至少' : ''}多 ${gap}：${facts}`;
    if (apart.has(dimension) || counts.some(({ value }) => (value ?? 0) > stated)) return { severity: 'warning', message };
    if (dimension === 'medium') return isSlip ? { severity: 'hint', message } : null;
    return { severity: gap < stated * overlapShare ? 'warning' : 'hint', message };
  }
  if (counts.length < 2 || claim === 'some' || sumOf([...counts, ...further]) > stated) return null;
  const message = `分项之和比总数少 ${gap}：${facts}`;
  if (claim === 'all') return { severity: 'information', message };
  return isSlip && further.length === 0 ? { severity: 'hint', message: `${message}；没有列全的，可在末尾加“等”` } : null;
}

/** A single part that is larger than the whole, and than every count beside it. */
function verdictOnEach(report: Report, { whole, parts, earlier, together }: Breakdown): Verdict | null {
  const most = Math.max(...parts.map(({ quantity }) => quantity.value ?? 0));
  const least = Math.max(whole.value ?? 0, together, ...earlier.map(({ value }) => value ?? Number.POSITIVE_INFINITY));
  if (most <= least || mayHoldCarriedIn(report, whole)) return null;
  return { severity: 'warning', message: `分项 ${most} 大于总数“${report.text.slice(whole.span.start, whole.span.end)}”` };
}

/** Parts of these are apart: none of them can be the whole beside others. */
const apart: ReadonlySet<Dimension | null> = new Set<Dimension>(['applicant', 'channel', 'outcome', 'ruling', 'openness']);

/** Every sum that the list may have: it may end sooner or later than it seems, but not between parts that are joined. */
function readings(parts: readonly Part[], further: readonly Quantity[], dimension: Dimension | null): number[] {
  const counts = parts.map(({ quantity }) => quantity);
  const whole = apart.has(dimension) ? [] : counts.map(({ value }) => value ?? 0);
  const shorter = collect(parts, ({ isJoined }, i) => (i === 0 || isJoined ? [] : [sumOf(counts.slice(0, i)), sumOf(counts.slice(i))]));
  const longer = collect(further, (_, i) => [sumOf([...counts, ...further.slice(0, i + 1)]), sumOf([...counts, ...further.slice(i)])]);
  return [sumOf(counts), ...whole, ...shorter, ...longer];
}

/** Amounts with decimals are rounded. */
function toleranceOf({ text }: Report, quantities: readonly Quantity[]): number {
  const decimals = Math.max(...quantities.map((quantity) => decimalsOf(text, quantity)));
  return decimals === 0 ? 0 : (quantities.length / 2) * 10 ** -decimals + 1e-9;
}

const incoming = /收到|新收|接收|收件|受理/;

/** Results may include requests of the year before, where the table has some. */
function mayHoldCarriedIn({ tables }: Report, { sentence, span }: Quantity): boolean {
  const carriedIn = tables.applications?.cells.get('carriedIn.total')?.value ?? 0;
  return carriedIn > 0 && incoming.test(sentence.text.slice(0, span.start - sentence.span.start));
}
