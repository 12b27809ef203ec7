import type { Report, YearMention } from '../../report/types.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix, type Severity } from '../rule.ts';

export default defineRule({
  id: 'year-mismatch',
  family: 'dates',
  title: '报告年度前后不一致',
  severity: 'error',
  description:
    '标题、引言和统计期限写的不是同一年，多半是沿用上一年的稿子时漏改。请确认报告的年度，把写错的一处改过来。' +
    '标题与统计期限不一致为错误，引言与它们不一致为警告。',
  basis: '年度报告反映上一年度的情况，全文年度应当一致（《条例》第四十九条）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text:
          '青禾镇2023年政府信息公开工作年度报告\n' +
          '现公布青禾镇2023年政府信息公开工作年度报告。统计期限自2022年1月1日起至⟦2022年12月31日⟧止。',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n' +
          '现公布青禾镇2023年政府信息公开工作年度报告。统计期限自2023年1月1日起至2023年12月31日止。',
      },
      {
        text:
          '青禾镇2023年政府信息公开工作年度报告\n' +
          '现公布青禾镇⟦2022⟧年政府信息公开工作年度报告。统计期限自2023年1月1日起至2023年12月31日止。',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n' +
          '现公布青禾镇2023年政府信息公开工作年度报告。统计期限自2023年1月1日起至2023年12月31日止。',
        severity: 'warning',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n现公布青禾镇2023年度政府信息公开工作年度报告。统计期限自2023年1月1日起至12月31日止。\n2024年1月20日',
      '青禾镇2022—2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起至2023年12月31日止。',
      '青禾镇2023年政府信息公开工作年度报告\n根据《2022年政务公开工作要点》编制，与2022年相比，公开数量增加。',
    ],
  },
  *check(report) {
    const agreed = agreedYear(report);
    if (!agreed) return;
    for (const reading of report.years) {
      if (reading.value === agreed.value || !reading.span || isEndOfLongerPeriod(report, reading, agreed)) continue;
      const where = agreed.span ? [{ message: `${sources[agreed.source]}为${agreed.value}年`, span: agreed.span }] : [];
      yield {
        span: reading.span,
        message: `报告年度不一致：${sources[reading.source]}为${reading.value}年，${sources[agreed.source]}为${agreed.value}年`,
        severity: severityOf(report, reading, agreed),
        related: where,
        fixes: fixesOf(report, reading, agreed.value),
      };
    }
  },
});

const sources: Readonly<Record<YearMention['source'], string>> = {
  settings: '设定的年度',
  title: '标题',
  period: '统计期限',
  preamble: '引言',
  overview: '总体情况',
};

/** The year that most statements give; of equally many, the earlier one: a setting, the title, the period. */
function agreedYear({ years }: Report): YearMention | null {
  if (years[0]?.source === 'settings') return years[0];
  const counts = new Map<number, number>();
  for (const { value } of years) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return years.find(({ value }) => counts.get(value) === most) ?? null;
}

/** A period of more than one year is another rule's matter, if the agreed year is part of it. */
function isEndOfLongerPeriod({ period }: Report, { source }: YearMention, agreed: YearMention): boolean {
  const { from, to } = period ?? {};
  return source === 'period' && !!from && !!to && from.year !== to.year && (from.year === agreed.value || to.year === agreed.value);
}

/** Title against period is an error whatever third statement decides between them; all else is likely, not certain. */
function severityOf({ title, period }: Report, { source }: YearMention, agreed: YearMention): Severity {
  if (agreed.source === 'settings' || source === 'preamble') return 'warning';
  const periodYear = (period?.to ?? period?.from)?.year;
  return title?.year && periodYear !== undefined && title.year.value !== periodYear ? 'error' : 'warning';
}

/** The year put right where it stands; in the period, in both of its dates. */
function fixesOf(report: Report, reading: YearMention, year: number): Fix[] {
  const spans = reading.source === 'period' ? periodYears(report) : reading.span ? [yearIn(report, reading.span)] : [];
  const edits = spans.filter((span) => span !== null).map((span) => ({ span, newText: String(year) }));
  return edits.length === 0 ? [] : [{ title: `${sources[reading.source]}改为${year}年`, safe: false, edits }];
}

function periodYears({ period, text }: Report): (Span | null)[] {
  if (!period) return [];
  const spans: Span[] = [];
  for (const match of text.slice(period.span.start, period.span.end).matchAll(/[\d０-９]{4}(?=\s*年)/g)) {
    spans.push({ start: period.span.start + match.index, end: period.span.start + match.index + 4 });
  }
  return spans;
}

function yearIn({ text }: Report, { start, end }: Span): Span | null {
  const at = text.slice(start, end).search(/[\d０-９]{4}/);
  return at < 0 ? null : { start: start + at, end: start + at + 4 };
}
