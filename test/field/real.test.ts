import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Report } from '../../server/src/report/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { compareCells, realCells } from './real-cells.ts';

/**
 * Published reports that are not part of this project, with what a careful reader expects of each line.
 * They lie beside the project's folder; where they do not, nothing here can run.
 */
const folder = resolve(import.meta.dirname, '../../../shared/field/real');
const isThere = existsSync(resolve(folder, 'expectations.json'));

interface Expectation {
  /** One-based. */
  readonly line: number;
  readonly rule: string;
  readonly alt?: readonly string[];
  readonly snippet: string;
  readonly certainty: 'sure' | 'debatable' | 'must-not';
  /** The place does not matter. */
  readonly anywhere?: boolean;
}

interface Document {
  readonly doc: string;
  readonly expectations: readonly Expectation[];
}

/** By document: the sure findings that are reported at least; the cells not read, and those read wrongly, at most. */
interface Bound {
  readonly sure: number;
  readonly unread?: number;
  readonly wrong?: number;
  /** Findings about what is right, at most. */
  readonly untrue?: number;
}

const bounds: readonly Bound[] = [
  { sure: 5 },
  { sure: 2 },
  { sure: 0 },
  { sure: 1 },
  { sure: 2 },
  { sure: 0 },
  { sure: 5 },
  { sure: 3 },
  { sure: 1, unread: 27 },
  { sure: 5, unread: 175 },
];

const sums = ['table2-inequality', 'table3-balance', 'table3-result-total', 'table3-row-total', 'table4-total'];
const documents: readonly Document[] = isThere ? JSON.parse(readFileSync(resolve(folder, 'expectations.json'), 'utf8')) : [];
const ruleIds = new Set(rules.map(({ id }) => id));
const subjects = documents.map(({ doc, expectations }, at) => {
  const report = parse(readFileSync(resolve(folder, doc), 'utf8'));
  const bound = bounds[at] ?? { sure: 0 };
  const having = (certainty: Expectation['certainty']) => expectations.filter((e) => e.certainty === certainty && ruleIds.has(e.rule));
  return { name: `report ${at + 1}`, report, findings: lint(report, rules), having, bound, truth: realCells[at] ?? [] };
});

/** Whether a finding of the rule, or of one that does as well, touches the expected words. */
function answers(report: Report, { line, rule, alt = [], snippet, anywhere }: Expectation, finding: Finding): boolean {
  if (finding.rule !== rule && !alt.includes(finding.rule)) return false;
  // Lines are those of the document, of which the report's text may be another reading.
  const { source } = report;
  const lines = source.text.split('\n');
  const words = lines[line - 1];
  if (anywhere || words === undefined) return true;
  const lineStart = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = words.indexOf(snippet);
  const [start, end] = at < 0 ? [lineStart, lineStart + words.length] : [lineStart + at, lineStart + at + snippet.length];
  const places = [finding.span, ...finding.related.map(({ span }) => span)].map((span) => span && source.spanOf(span));
  return places.some((span) => span && span.start <= end && span.end >= start);
}

describe.skipIf(!isThere)(isThere ? 'published reports' : `published reports: skipped, there is no folder ${folder}`, () => {
  describe.each(subjects)('$name', ({ report, findings, having, bound, truth }) => {
    it('every cell of the tables is right or unread, and no more are unread than before', () => {
      const { wrong, unread } = compareCells(report, truth);
      expect(wrong.slice(bound.wrong ?? 0)).toEqual([]);
      expect(unread).toBeLessThanOrEqual(bound.unread ?? 0);
    });

    it('nothing is reported that is right', () => {
      const wrong = having('must-not').filter((e) => findings.some((f) => answers(report, { ...e, alt: [] }, f)));
      expect(wrong.slice(bound.untrue ?? 0).map(({ line, rule, snippet }) => `line ${line} ${rule} (${snippet})`)).toEqual([]);
    });

    it('no sum is called wrong that is right', () => {
      const expected = [...having('sure'), ...having('debatable')];
      const untrue = findings.filter((f) => sums.includes(f.rule) && !expected.some((e) => answers(report, e, f)));
      expect(untrue.map(({ message }) => message)).toEqual([]);
    });

    it('no fewer of the sure findings are reported than before', () => {
      const found = having('sure').filter((e) => findings.some((f) => answers(report, e, f)));
      expect(found.length).toBeGreaterThanOrEqual(bound.sure);
    });
  });
});
