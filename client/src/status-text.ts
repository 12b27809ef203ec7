import type { ReportParams } from '../../server/src/lsp/protocol.ts';

/** What was recognised: 云溪镇人民政府 · 2023 年度 · 2021 版格式. */
export function describeReport(report: ReportParams | undefined): string {
  if (!report) return '年报校对';
  if (!report.isReport) return '未识别为政府信息公开年报';
  const organ = report.organ?.name ?? '机关未识别';
  const year = report.year === null ? '年度未识别' : `${report.year} 年度`;
  const form = report.form === null ? '格式未识别' : `${report.form} 版格式`;
  return [organ, year, form].join(' · ');
}

/** How much was found: 错误 2，警告 1. */
export function describeCounts(report: ReportParams | undefined): string {
  if (!report?.isReport) return '';
  const { error, warning, information, hint } = report.counts;
  const named: readonly (readonly [string, number])[] = [
    ['错误', error],
    ['警告', warning],
    ['提示', information],
    ['建议', hint],
  ];
  const found = named.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return found.length > 0 ? found.join('，') : '没有发现问题';
}
