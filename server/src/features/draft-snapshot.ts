import type { Finding } from '../lint/lint.ts';
import type { LineIndex } from '../output/positions.ts';
import type { Report } from '../report/types.ts';

/** All that is known about one version of an open document. */
export interface DraftSnapshot {
  readonly uri: string;
  /** As the editor counts. */
  readonly version: number;
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly index: LineIndex;
}
