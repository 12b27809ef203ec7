import { l10n } from 'vscode';
import type { ReportParams } from '../../server/src/lsp/protocol.ts';

/** What was recognised, as in 云溪镇人民政府 · 2023 年度 · 2021 版格式. */
export function describeReport(report: ReportParams | undefined): string {
  if (!report) return l10n.t('Nianbao Lint');
  if (!report.isReport) return l10n.t('Not recognised as an annual disclosure report');
  const organ = report.organ?.name ?? l10n.t('organ not recognised');
  const year = report.year === null ? l10n.t('year not recognised') : l10n.t('report of {0}', report.year);
  const form = report.form === null ? l10n.t('form not recognised') : l10n.t('{0} form', report.form);
  return [organ, year, form].join(' · ');
}

/** How much was found, as in 错误 2 · 警告 1. */
export function describeCounts(report: ReportParams | undefined): string {
  if (!report?.isReport) return '';
  const { error, warning, information, hint } = report.counts;
  const found = [
    ...(error > 0 ? [l10n.t('Errors: {0}', error)] : []),
    ...(warning > 0 ? [l10n.t('Warnings: {0}', warning)] : []),
    ...(information > 0 ? [l10n.t('Information: {0}', information)] : []),
    ...(hint > 0 ? [l10n.t('Hints: {0}', hint)] : []),
  ];
  return found.length > 0 ? found.join(' · ') : l10n.t('No problems found');
}
