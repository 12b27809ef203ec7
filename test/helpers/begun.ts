import type { Report } from '../../server/src/report/types.ts';
import { createReportService } from '../../server/src/service.ts';

const service = createReportService();

/** What is grave in a report that was begun, errors and warnings; placeholders by their words alone. */
export const complaints = (text: string): string[] => complaintsIn(service.parse(text));

/** The same of a report that has been read already. */
export const complaintsIn = (report: Report): string[] =>
  service
    .check(report)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message, span }) => (rule === 'placeholder-left' ? report.text.slice(span.start, span.end) : `${rule}: ${message}`));

/** The places of a report that are still to be filled in. */
export const placeholders = (text: string): string[] => text.match(/【待填：[^】]*】/g) ?? [];
