import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { createReportIndex } from '../../server/src/output/positions.ts';
import type { Fix, Related, Rule, Severity } from '../../server/src/rules/rule.ts';
import { createReportService } from '../../server/src/service.ts';

/** A rule for tests of what goes on around rules: it reports every place where a word stands. */
export interface WordRule {
  readonly id?: string;
  readonly word: string;
  /** What the word becomes by each of its fixes; a safe fix is the first one, where there is one. */
  readonly becomes?: readonly string[];
  readonly isSafe?: boolean;
  readonly severity?: Severity;
  readonly off?: true;
  readonly forms?: Rule['forms'];
  readonly related?: readonly Related[];
}

/** Makes the rule. */
export function wordRule({ id = 'word', word, becomes = [], isSafe = true, severity = 'warning', off, forms, related }: WordRule): Rule {
  return {
    id,
    family: 'wording',
    title: `用了“${word}”`,
    severity,
    ...(off ? { off } : {}),
    ...(forms ? { forms } : {}),
    description: `不用“${word}”。`,
    basis: '测试',
    since: '0.1.0',
    examples: { bad: [], good: [] },
    *check({ text }) {
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
        const span = { start, end: start + word.length };
        const fixes = becomes.map(
          (newText, index): Fix => ({ title: `改为“${newText}”`, safe: isSafe && index === 0, edits: [{ span, newText }] }),
        );
        yield { span, message: `不用“${word}”`, fixes, ...(related ? { related } : {}) };
      }
    },
  };
}

/** A document as the server would have read it with these rules. */
export function readWith(text: string, ...rules: readonly Rule[]): DraftSnapshot {
  const service = createReportService(rules);
  const report = service.parse(text, { assumeReport: true });
  return { uri: 'file:///年报.txt', version: 7, report, findings: service.check(report), index: createReportIndex(report) };
}
