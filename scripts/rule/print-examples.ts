import type { createColors } from 'picocolors';
import type { Finding } from '../../server/src/lint/lint.ts';
import { severityNames } from '../../server/src/rules/families.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { mark } from '../../test/helpers/marks.ts';
import { checkBadExample, checkGoodExample, type ExampleProblem, type ExampleResult } from './check-examples.ts';

type Colors = ReturnType<typeof createColors>;

interface Printed {
  readonly text: string;
  readonly hasProblems: boolean;
}

/** What a rule reports in each of its examples, and where that is otherwise than the example says. */
export function printedExamples(rule: Rule, path: string, colors: Colors): Printed {
  const bad = rule.examples.bad.map((example) => checkBadExample(rule, example));
  const good = rule.examples.good.map((text) => checkGoodExample(rule, text));
  const failed = [...bad, ...good].filter(({ problems }) => problems.length > 0).length;
  const counts = `${bad.length} 个 bad、${good.length} 个 good`;
  const verdict = failed === 0 ? colors.green(`✓ ${counts}，都符合。`) : colors.red(`✗ ${counts}，${failed} 个不符合。`);
  const blocks = [
    `${colors.bold(rule.id)}  ${rule.title}  ${colors.dim(path)}`,
    ...bad.map((result, i) => block(`bad ${i + 1}`, result, colors)),
    ...good.map((result, i) => block(`good ${i + 1}`, result, colors)),
    verdict,
  ];
  return { text: blocks.join('\n\n'), hasProblems: failed > 0 };
}

/** The text bears the marks of what was reported in it. */
function block(name: string, { text, findings, fixed, problems }: ExampleResult, colors: Colors): string {
  const marked = mark(
    text,
    findings.map(({ span }) => span),
  );
  const lines = [
    `${problems.length === 0 ? colors.green('✓') : colors.red('✗')} ${name}`,
    below(marked, 4),
    ...findings.map((finding) => `  ${findingLine(finding, colors)}`),
    ...(fixed === text ? [] : [`  ${colors.dim('改后')}\n${below(fixed, 4)}`]),
    ...problems.map((problem) => problemLines(problem, colors)),
  ];
  return lines.join('\n');
}

function findingLine({ severity, message, fixes }: Finding, colors: Colors): string {
  const titles = fixes.map(({ title, safe }) => `${title}${safe ? '（自动）' : ''}`);
  return `${colors.yellow(severityNames[severity])}  ${message}${colors.dim(titles.map((title) => `\n        ${title}`).join(''))}`;
}

function problemLines({ about, expected, actual }: ExampleProblem, colors: Colors): string {
  return `  ${colors.red(`✗ ${about}，应当是`)}\n${below(expected, 4)}\n  ${colors.red('实际是')}\n${below(actual, 4)}`;
}

const below = (text: string, columns: number): string => text.replace(/^/gm, ' '.repeat(columns));
