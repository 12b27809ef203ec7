import type { CodeLens, Command } from 'vscode-languageserver-types';
import { countSeverities } from '../output/check-json.ts';
import { severityNames } from '../rules/families.ts';
import { severities } from '../rules/rule.ts';
import type { Identity } from '../standard/types.ts';
import { evaluate } from '../tables/check/balance.ts';
import { brokenIdentities, cellToRepair, equationNames } from '../tables/check/broken-identities.ts';
import { brokenInequalities, isInequality } from '../tables/check/inequalities.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import { wholeTable } from '../tables/write/whole-table.ts';
import type { Span } from '../text/span.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { fillTotalsCommand } from './fill-totals.ts';
import { showPlace, showPlaceCommand } from './show-place.ts';
import { convertTableCommand } from './table-conversion.ts';

export interface CodeLensRequest {
  /** False where the user has switched checking off: then nothing is said of findings and sums. */
  readonly checks: boolean;
  /** The commands that the editor can run; a lens whose command is not there is only read. */
  readonly commands: ReadonlySet<string>;
}

/** What stands above the title and above each table. */
export function codeLenses(reading: DraftSnapshot, request: CodeLensRequest): CodeLens[] {
  const title =
    request.checks && reading.report.isReport ? [lensAt(reading, reading.report.title?.span, titleCommand(reading, request))] : [];
  const tables = tablesOf(reading.report).flatMap((table) =>
    tableCommands(reading, table, request).map((command) => lensAt(reading, table.span, command)),
  );
  return [...title, ...tables];
}

/** Without a place: on the first line. */
function lensAt({ index }: DraftSnapshot, span: Span | undefined, command: Command): CodeLens {
  const start = span?.start ?? 0;
  return { range: index.rangeOf({ start, end: start }), command };
}

/** `错误 2 · 警告 3`: leads to the first of the gravest findings. */
function titleCommand(reading: DraftSnapshot, request: CodeLensRequest): Command {
  const counts = countSeverities(reading.findings);
  const found = severities.filter((severity) => counts[severity] > 0).map((severity) => `${severityNames[severity]} ${counts[severity]}`);
  const gravest = severities.find((severity) => counts[severity] > 0);
  const first = reading.findings.find(({ severity }) => severity === gravest);
  return leading(reading, request, found.join(' · ') || '没有发现问题', first?.span);
}

/** How many relations hold, what the table can be made into, and the first relation that does not hold: leads to its finding. */
function tableCommands(reading: DraftSnapshot, table: Table, request: CodeLensRequest): Command[] {
  const given = [reading.uri, table.id];
  const hasSums = table.standard.identities.some((identity) => !isInequality(identity));
  const offered: readonly Command[] = [
    ...(hasSums ? [{ title: '填写合计', command: fillTotalsCommand, arguments: given }] : []),
    ...(wholeTable(reading.report, table) ? [{ title: '转换版式…', command: convertTableCommand, arguments: given }] : []),
  ];
  const edits = offered.filter(({ command }) => request.commands.has(command));
  if (!request.checks) return edits;
  // What is long stands last: a narrow editor cuts the line off.
  const broken = brokenOf(table);
  const [first] = broken;
  return [
    leading(reading, request, balanceOf(table, broken.length), first?.span),
    ...edits,
    ...(first ? [leading(reading, request, `不平：${first.identity.statement}`, first.span)] : []),
  ];
}

/** `勾稽 38/39 通过`, and how many cannot be evaluated. */
function balanceOf(table: Table, broken: number): string {
  const { identities } = table.standard;
  const evaluated = identities.filter((identity) => isEvaluated(table, identity)).length;
  if (evaluated === 0) return '勾稽暂不能核对';
  const left = identities.length - evaluated;
  return `勾稽 ${evaluated - broken}/${evaluated} 通过${left > 0 ? `，${left} 项暂不能核对` : ''}`;
}

function isEvaluated(table: Table, identity: Identity): boolean {
  const evaluation = evaluate(table, identity, (key) => table.cells.get(key));
  return evaluation !== null && !(evaluation.assumed && isInequality(identity));
}

/** Every relation that does not hold, those that speak for others first, and where its finding is. */
function brokenOf(table: Table): { readonly identity: Identity; readonly span: Span | undefined }[] {
  const equationFaults = brokenIdentities(table, equationNames).flatMap((fault) =>
    [fault, ...fault.also].map(({ identity }) => ({ identity, span: cellToRepair(fault)?.span })),
  );
  return [...equationFaults, ...brokenInequalities(table).map(({ identity, place }) => ({ identity, span: place.span }))];
}

/** Leads to a place where there is one and the editor can be led. */
function leading({ uri, index }: DraftSnapshot, { commands }: CodeLensRequest, title: string, span: Span | undefined): Command {
  return span && commands.has(showPlaceCommand) ? showPlace(title, uri, index.rangeOf(span)) : { title, command: '' };
}
