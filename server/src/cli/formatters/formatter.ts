import type { CheckJson } from '../../output/check-json.ts';
import type { Rule } from '../../rules/rule.ts';

/** What a formatter may want to know besides the result. */
interface FormatContext {
  readonly rules: readonly Rule[];
  /** The program's version. */
  readonly version: string;
  readonly color: boolean;
  /** Findings only, no summary. */
  readonly quiet: boolean;
}

/** Turns the result of a run into what is written, with its last line break. */
export type Formatter = (result: CheckJson, context: FormatContext) => string;
