import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { createReportIndex } from '../../server/src/output/positions.ts';
import { createReportService } from '../../server/src/service.ts';
import type { Span } from '../../server/src/text/span.ts';

/** What does not hold for a document: its kind in a few words that are the same for all of the kind, and where. */
export interface Complaint {
  readonly kind: string;
  readonly detail: string;
}

export const service = createReportService();
/** Rules that are off unless asked for are tried as well. */
export const allOn = Object.fromEntries(service.rules.filter(({ off }) => off).map(({ id, severity }) => [id, severity]));

/** A document, read and checked, and what was seen to be wrong with it. */
export class Subject {
  readonly text: string;
  readonly reading: DraftSnapshot;
  readonly complaints: Complaint[] = [];

  constructor(text: string) {
    this.text = text;
    const report = service.parse(text);
    const findings = service.check(report, {
      rules: allOn,
      onRuleError: (rule, error) => this.complain(`${rule} throws`, String(error instanceof Error ? error.stack : error)),
    });
    this.reading = { uri: 'file:///年报.txt', version: 1, report, findings, index: createReportIndex(report) };
  }

  complain(kind: string, detail: string): void {
    this.complaints.push({ kind, detail });
  }

  /** A span lies in a text (the report's unless told), in order, and parts no character and no line break. */
  span(kind: string, { start, end }: Span, text: string = this.reading.report.text): void {
    const place = `${start}–${end} of ${text.length}`;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start > end) {
      this.complain(`${kind}: outside the text`, place);
    } else if ([start, end].some((at) => partsCharacter(text, at))) {
      this.complain(`${kind}: within a character`, `${place}: ${JSON.stringify(text.slice(Math.max(0, start - 5), end + 5))}`);
    }
  }
}

function partsCharacter(text: string, at: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
