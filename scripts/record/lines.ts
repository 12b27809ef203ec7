import { checkedFile } from '../../server/src/output/check-json.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { createReportIndex } from '../../server/src/output/positions.ts';
import { createReportService } from '../../server/src/service.ts';

/** What is read of each text, and found in it, a fact a line. */
export type Recording = Readonly<{ [name: string]: readonly string[] }>;

const service = createReportService();

/** The public JSON of parse and check for a text, one line for each fact, cell and finding: lines can be compared. */
export function linesOf(text: string): string[] {
  const report = service.parse(text);
  const { tables, sections, schema: _, path: __, ...facts } = parseJson('', report);
  const { diagnostics } = checkedFile('', report, service.check(report), createReportIndex(report));
  return [
    ...Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ...sections.map((section) => `section ${JSON.stringify(section)}`),
    ...Object.entries(tables).flatMap(([id, table]) => {
      const { cells = {}, ...rest } = table ?? {};
      const cellLines = Object.entries(cells).map(([key, cell]) => `${id}.${key} ${JSON.stringify(cell)}`);
      return [`table ${id} ${JSON.stringify(table && rest)}`, ...cellLines];
    }),
    ...diagnostics.map((diagnostic) => `finding ${JSON.stringify(diagnostic)}`),
  ];
}

/** The lines that only the earlier (-) or only the later record (+) has, under the name of their text. */
export function differences(before: Recording, after: Recording): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before[name] ?? [], after[name] ?? []];
    const changed = [...missingFrom(is, was).map((line) => `- ${line}`), ...missingFrom(was, is).map((line) => `+ ${line}`)];
    return changed.length === 0 ? [] : [name, ...changed.map((line) => `  ${line}`)];
  });
}

/** The lines that another list has not as often. */
function missingFrom(other: readonly string[], lines: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
