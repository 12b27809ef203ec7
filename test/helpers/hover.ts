import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { markupFor } from '../../server/src/features/hover/markup.ts';
import type { RuleSubject } from '../../server/src/features/hover/part.ts';
import { hover } from '../../server/src/features/hover.ts';
import { createReportIndex } from '../../server/src/output/positions.ts';
import type { Facts } from '../../server/src/report/types.ts';
import { createReportService } from '../../server/src/service.ts';
import { readMarks } from './marks.ts';

const service = createReportService();

/** What kind of client asks, and what it knows besides the draft. */
export interface HoverOptions {
  readonly plain?: boolean;
  /** Last year's report. */
  readonly previous?: string;
  readonly rules?: readonly RuleSubject[];
  readonly facts?: Facts;
}

/** What is told about a place of a draft, as a client gets it. */
export function hoverAt(reading: DraftSnapshot, offset: number, options: HoverOptions = {}): Hover | null {
  const rules = options.rules ?? service.rules;
  return hover(reading, offset, {
    markup: markupFor(!options.plain),
    previous: options.previous === undefined ? null : service.parse(options.previous),
    ruleOf: (id) => rules.find((rule) => rule.id === id),
    rulePage: (id) => `https://example.gov.cn/${id}`,
  });
}

export function readDraft(text: string, facts: Facts = { assumeReport: true }): DraftSnapshot {
  const report = service.parse(text, facts);
  return { uri: 'file:///年报.txt', version: 1, report, findings: service.check(report), index: createReportIndex(report) };
}

/**
 * What is told about a thing in a draft: `place` is a piece of the draft in which the thing stands between ⟦ and ⟧.
 * All of its characters must tell the same, and no more than the thing may light up.
 */
export function told(draft: string, place: string, options: HoverOptions = {}): string | null {
  const { text: words, spans } = readMarks(place);
  const at = draft.indexOf(words);
  const [mark] = spans;
  if (at < 0 || !mark) throw new Error(`“${place}” is not in the draft, or has no mark`);
  const span = { start: at + mark.start, end: at + mark.end };
  const reading = readDraft(draft, options.facts);
  const answers = Array.from({ length: span.end - span.start }, (_, index) => hoverAt(reading, span.start + index, options));
  const [first] = answers;
  if (answers.some((answer) => JSON.stringify(answer) !== JSON.stringify(first))) throw new Error(`“${place}” tells different things`);
  if (!first) return null;
  const expected = reading.index.rangeOf(span);
  if (JSON.stringify(first.range) !== JSON.stringify(expected)) throw new Error(`“${place}”: ${JSON.stringify(first.range)}`);
  return (first.contents as MarkupContent).value;
}
