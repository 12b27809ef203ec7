import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';

/**
 * Real drafts that are not part of this project, with what a careful reader expects of each line.
 * They lie beside the project's folder; where they do not, nothing here can run.
 */
const folder = resolve(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(resolve(folder, 'expectations.json'));

interface Expectation {
  /** The number that the file's name begins with. */
  readonly file: string;
  /** One-based. */
  readonly line: number;
  readonly rule: string;
  readonly snippet: string;
  readonly certainty: 'sure' | 'debatable' | 'must-not';
}

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const readDraft = (file: string): Draft => {
  const text = readFileSync(resolve(folder, file), 'utf8');
  const findings = lint(parse(text), rules, {
    onRuleError: (_, error) => {
      throw error;
    },
  });
  return { name: file.slice(0, 3), text, findings };
};

const drafts = isThere
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map(readDraft)
  : [];
const expectations: readonly Expectation[] = isThere ? JSON.parse(readFileSync(resolve(folder, 'expectations.json'), 'utf8')) : [];
const ruleIds = new Set(rules.map((rule) => rule.id));

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Whether a finding of the rule covers the expectation's line. */
function isReported({ file, line, rule }: Expectation): boolean {
  const draft = drafts.find(({ name }) => name === file);
  if (!draft) throw new Error(`no draft ${file} in ${folder}`);
  return draft.findings.some((f) => f.rule === rule && lineAt(draft.text, f.span.start) <= line && line <= lineAt(draft.text, f.span.end));
}

const having = (certainty: Expectation['certainty']) => expectations.filter((e) => e.certainty === certainty && ruleIds.has(e.rule));
const titleOf = ({ file, line, rule, snippet }: Expectation) => `${file} line ${line}: ${rule} (${snippet.slice(0, 12)})`;

describe.skipIf(!isThere)(isThere ? 'real drafts' : `real drafts: skipped, there is no folder ${folder}`, () => {
  it('has expectations of rules that exist', () => {
    expect(having('sure').length).toBeGreaterThan(10);
  });

  it.each(having('sure').map((e) => [titleOf(e), e] as const))('reports %s', (_, expectation) => {
    expect(isReported(expectation)).toBe(true);
  });

  it.each(having('must-not').map((e) => [titleOf(e), e] as const))('is silent on %s', (_, expectation) => {
    expect(isReported(expectation)).toBe(false);
  });

  it.each(drafts.map((draft) => [draft.name, draft] as const))('finds these errors and warnings in %s, and no others', (_, draft) => {
    const grave = draft.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(grave.map((f) => `L${lineAt(draft.text, f.span.start)} ${f.severity} ${f.rule} ${f.message}`)).toMatchSnapshot();
  });
});
