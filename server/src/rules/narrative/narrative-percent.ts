import type { Change, Share } from '../../prose/breakdown-types.ts';
import { readChanges } from '../../prose/change.ts';
import { readShares } from '../../prose/share.ts';
import type { Quantity } from '../../prose/types.ts';
import { decimalsOf } from '../../prose/units.ts';
import type { Report } from '../../report/types.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding, type Severity } from '../rule.ts';

export default defineRule({
  id: 'narrative-percent',
  family: 'narrative',
  title: '百分比与件数不符',
  severity: 'information',
  description:
    '写明件数又写百分比的，两者应当算得上：用分项除以总数，四舍五入到所写的位数。只相差末位一个数的（多为截去尾数），仅作轻微提示。',
  basis: '算术',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '公开信息805条，其中政策解读35条，占⟦5.35%⟧。',
        fixed: '公开信息805条，其中政策解读35条，占4.35%。',
      },
      { text: '公开信息805条，其中政策解读35条，占⟦4.34%⟧。', fixed: '公开信息805条，其中政策解读35条，占4.35%。', severity: 'hint' },
      {
        text: '收到申请12件，其中自然人8件、法人4件，分别占⟦76.7%⟧、33.3%。',
        fixed: '收到申请12件，其中自然人8件、法人4件，分别占66.7%、33.3%。',
      },
      { text: '收到申请122件，其中自然人占比⟦36.2%⟧（43件）。', fixed: '收到申请122件，其中自然人占比35.2%（43件）。' },
      { text: '申请量由12件增至15件，增长⟦20%⟧。', fixed: '申请量由12件增至15件，增长25%。' },
    ],
    good: [
      '公开信息213条。从公开渠道来看，政府网站公开信息213条，占比100%。',
      '收到申请12件，其中自然人8件，占66.7%；法人4件，占33.3%。',
      '收到申请12件，其中自然人占66.7%（8件），法人占33.3%（4件）。',
      '收到申请12件，办结10件，其中予以公开8件，占80%。',
      '自然人申请8件，占全市申请总数的5%。',
      '申请量由12件增至15件，同比增长25%；网站访问量增长20%。',
    ],
  },
  *check(report) {
    for (const share of readShares(report)) {
      const finding = shareFinding(report, share);
      if (finding) yield finding;
    }
    for (const change of readChanges(report)) {
      const finding = changeFinding(report, change);
      if (finding) yield finding;
    }
  },
});

function shareFinding(report: Report, { percent, numerator, wholes, alternatives }: Share): RuleFinding | null {
  const value = numerator.value ?? 0;
  const [whole, ...others] = wholes;
  if (!whole?.value || value > whole.value || numerator.approximate || whole.approximate) return null;
  const expected = (100 * value) / whole.value;
  const deviation = compared(report, percent, expected);
  if (!deviation || alternatives.some((other) => other > 0 && !compared(report, percent, (100 * value) / other))) return null;
  const shareOf = (one: Quantity): number => (100 * value) / (one.value ?? Number.NaN);
  const possible = [whole, ...others.filter((other) => other.value !== whole.value && shareOf(other) <= 100)];
  const distance = (one: Quantity): number => Math.abs((percent.value ?? 0) - shareOf(one));
  const nearest = possible.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const severity = compared(report, percent, shareOf(nearest)) ?? deviation;
  const finding = percentFinding(report, percent, [numerator, nearest], severity, shareOf(nearest), `${value}÷${nearest.value}`);
  // Which whole is meant is for the author to say.
  return possible.length > 1 ? { ...finding, fixes: [] } : finding;
}

function changeFinding(report: Report, { percent, before, after, counts, direction }: Change): RuleFinding | null {
  if (before <= 0) return null;
  const expected = (direction * 100 * (after - before)) / before;
  const deviation = expected < 0 ? 'information' : compared(report, percent, expected);
  if (!deviation) return null;
  if (expected >= 0) return percentFinding(report, percent, counts, deviation, expected, `由 ${before} 到 ${after} 的变化`);
  const message = `增减与件数相反：由 ${before} 到 ${after} 是${direction > 0 ? '减少' : '增加'}`;
  return { span: percent.span, message, related: relatedCounts(counts) };
}

/** How far a percentage is off: not at all, by its last digit, or more. */
function compared({ text }: Report, percent: Quantity, expected: number): Severity | null {
  const step = 10 ** -decimalsOf(text, percent);
  const off = Math.abs((percent.value ?? 0) - expected);
  if (off <= step / 2 + 1e-9) return null;
  return off < step ? 'hint' : 'information';
}

function percentFinding(
  { text }: Report,
  percent: Quantity,
  counts: readonly Quantity[],
  severity: Severity,
  expected: number,
  sum: string,
): RuleFinding {
  const right = expected.toFixed(decimalsOf(text, percent));
  const written = text.slice(percent.numberSpan.start, percent.numberSpan.end);
  return {
    span: percent.span,
    severity,
    message: `百分比与件数不符：${sum}约为 ${right}%，文中写 ${written}%`,
    related: relatedCounts(counts),
    fixes: [{ ...replacement(percent.numberSpan, right, false), title: `改为“${right}%”` }],
  };
}

const relatedCounts = (counts: readonly Quantity[]) => counts.map(({ span }) => ({ message: '据以计算的件数', span }));
