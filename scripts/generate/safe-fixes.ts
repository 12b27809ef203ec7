import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';

/** The rules that mend at least one of their own bad examples without asking. */
export const safeFixRules: ReadonlySet<string> = new Set(
  rules
    .filter((rule) =>
      rule.examples.bad.some(({ text }) => {
        const report = parse(text.replace(/[⟦⟧]/g, ''), { assumeReport: true });
        return lint(report, [rule], { rules: { [rule.id]: rule.severity } }).some((f) => f.fixes.some((fix) => fix.safe));
      }),
    )
    .map((rule) => rule.id),
);
