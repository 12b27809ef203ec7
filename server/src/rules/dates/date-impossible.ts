import { daysInMonth } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { type DateChain, type DatePart, dateChains } from './date-chains.ts';

export default defineRule({
  id: 'date-impossible',
  family: 'dates',
  title: '不存在的日期',
  severity: 'error',
  description: '日历上没有这一天，例如2月30日、11月31日、13月。多半是敲错了数字，请对照原始材料改正。',
  basis: '历法',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '统计期限自2023年1月1日起至⟦2023年12月32日⟧止。' },
      { text: '⟦2023年2月29日⟧召开会议，⟦11月31日⟧印发通知。' },
      { text: '截至⟦2023年13月⟧。' },
    ],
    good: [
      '2024年2月29日召开会议，2月29日印发通知。',
      '2023年12月31日，１月３１日，2023 年 4 月 30 日。',
      '1—12月共公开24条，全年365日不间断服务，30日内答复，24月龄。',
    ],
  },
  *check(report) {
    for (const chain of dateChains(report)) {
      for (let index = 0; index < chain.parts.length; index++) {
        const found = impossibleAt(chain, index);
        if (!found) continue;
        const written = report.text.slice(found.span.start, found.span.end);
        yield { span: found.span, message: `没有这个日期：“${written}”，${found.why}` };
      }
    }
  },
});

/** Before a number without a year: it may be the end of a decimal, a ratio or a numbering. */
const otherNumberBefore = /[\dA-Za-z][-—–./:：_]$/;

/** What is impossible about the month at this place of the chain, with its year and day. */
function impossibleAt(chain: DateChain, index: number): { readonly span: Span; readonly why: string } | null {
  const month = chain.parts[index];
  if (month?.unit !== '月' || month.digits.length > 2) return null;
  const year = yearOf(chain.parts[index - 1]);
  const day = dayAfter(chain, index);
  if (!year && (!day || (index === 0 && otherNumberBefore.test(chain.before)))) return null;
  const span = { start: (year ?? month).span.start, end: (day ?? month).span.end };
  const days = daysInMonth(month.value, year?.value ?? null);
  if (days === 0) return { span, why: '一年只有1月至12月，请核对' };
  if (!day || (day.value >= 1 && day.value <= days)) return null;
  return { span, why: `${year ? `${year.value}年` : ''}${month.value}月只有1日至${days}日，请核对` };
}

interface Day {
  readonly value: number;
  readonly span: Span;
}

/** 号 as the mark of a day: these words after it make it the number of something else. */
const dayMark = /^\s?号(?!\s?[楼院线门房室厅店仓井机车台公文])/;

/** 31日, or 31号 as people say it. */
function dayAfter({ parts, rest, after }: DateChain, index: number): Day | null {
  const next = parts[index + 1];
  if (next) return next.unit === '日' && next.digits.length <= 2 ? next : null;
  const mark = rest && dayMark.exec(after);
  return mark ? { value: Number(rest.digits), span: { start: rest.span.start, end: rest.span.end + mark[0].length } } : null;
}

function yearOf(part: DatePart | undefined): DatePart | null {
  return part?.unit === '年' && part.digits.length === 4 ? part : null;
}
