import { CancellationToken, MessageType, Position, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import { tablesOf } from '../../features/cells.ts';
import { fillTotals, fillTotalsCommand } from '../../features/fill-totals.ts';
import type { Reading } from '../../features/reading.ts';
import { convertTable, convertTableCommand, type TableLayout, tableLayouts } from '../../features/table-conversion.ts';
import { toWorkspaceEdit } from '../../features/workspace-edit.ts';
import type { Table } from '../../report/types.ts';
import type { Edit } from '../../rules/rule.ts';
import { tableIds } from '../../standard/forms.ts';
import type { ServerCommand } from '../commands.ts';
import type { RequestHost } from './group.ts';

/** What a command does to a draft, or why it does nothing. */
type Outcome = { readonly label: string; readonly edits: readonly Edit[] } | { readonly message: string };

/** Fills the totals of one table, or of all. */
const fill: ServerCommand<RequestHost> = {
  id: fillTotalsCommand,
  isFor: ({ appliesEdits }) => appliesEdits,
  run: (host, [uri, place]) => change(host, uri, (reading) => filling(reading, place)),
};

/** Writes a table in another layout; where none is given, the user is asked. */
const convert: ServerCommand<RequestHost> = {
  id: convertTableCommand,
  isFor: ({ appliesEdits }) => appliesEdits,
  async run(host, [uri, place, given]) {
    const layout =
      tableLayouts.find((known) => known.layout === given)?.layout ?? (given === undefined ? await askLayout(host) : undefined);
    if (layout) await change(host, uri, (reading) => conversion(reading, place, layout));
  },
};

export const tableCommands: readonly ServerCommand<RequestHost>[] = [fill, convert];

async function askLayout({ connection }: RequestHost): Promise<TableLayout | undefined> {
  const answer = await connection.window.showInformationMessage('转换表格版式', ...tableLayouts.map(({ title }) => ({ title })));
  return tableLayouts.find(({ title }) => title === answer?.title)?.layout;
}

function filling(reading: Reading, place: unknown): Outcome {
  const tables = tablesAt(reading, place);
  if (tables.length === 0) return { message: place === undefined ? '文稿中没有认出法定表格。' : '光标处没有法定表格。' };
  const edits = tables.flatMap((table) => fillTotals(reading.report, table)).sort((a, b) => a.span.start - b.span.start);
  return edits.length > 0 ? { label: '填写合计', edits } : { message: '没有需要填写的合计：能算出的都已正确。' };
}

function conversion(reading: Reading, place: unknown, layout: TableLayout): Outcome {
  const [table, ...others] = tablesAt(reading, place);
  if (!table || others.length > 0) return { message: '请先把光标放到要转换的法定表格中。' };
  if (table.layout === layout) return { message: `${table.standard.name}已经是这种版式。` };
  const edit = convertTable(reading.report, table, layout);
  if (edit) return { label: '转换表格版式', edits: [edit] };
  return { message: `${table.standard.name}有缺列、粘连或认不出的文字，转换会丢失内容；请先改正再转换。` };
}

/** The table of an id or at a position; all tables where neither is given. */
function tablesAt({ report, index }: Reading, place: unknown): Table[] {
  if (place === undefined || place === null) return tablesOf(report);
  const id = tableIds.find((known) => known === place);
  if (id) return tablesOf(report).filter((table) => table.id === id);
  if (!Position.is(place)) return [];
  const offset = index.offsetAt(place);
  return tablesOf(report).filter(({ span }) => span.start <= offset && offset <= span.end);
}

/** Changes a draft in one step; where nothing can be done, or the text has moved on meanwhile, the user is told. */
async function change(host: RequestHost, uri: unknown, make: (reading: Reading) => Outcome): Promise<void> {
  if (typeof uri !== 'string') return;
  const made = await host.respond(uri, CancellationToken.None, null, (reading) => ({ reading, outcome: make(reading) }));
  if (made === null || made instanceof ResponseError) return tell(host, MessageType.Warning, '这个文档没有作为年报打开。');
  const { reading, outcome } = made;
  if ('message' in outcome) return tell(host, MessageType.Info, outcome.message);
  const edit = toWorkspaceEdit(outcome.edits, reading, host.client.versionedEdits);
  const { applied } = await host.connection.workspace.applyEdit({ label: outcome.label, edit });
  if (!applied) await tell(host, MessageType.Warning, '文稿已有改动，这次没有写入；请再试一次。');
}

/** Shows a message and does not wait until it is read, as `connection.window` would. */
function tell({ connection }: RequestHost, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message });
}
