import { CancellationToken, MessageType, Position, ResponseError, ShowMessageNotification } from 'vscode-languageserver';
import type { DraftSnapshot } from '../../features/draft-snapshot.ts';
import { fillTotals, fillTotalsCommand } from '../../features/fill-totals.ts';
import { convertTable, convertTableCommand, type TableLayout, tableLayouts } from '../../features/table-conversion.ts';
import { toWorkspaceEdit } from '../../features/workspace-edit.ts';
import { tableIds } from '../../standard/forms.ts';
import { tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Table } from '../../tables/model.ts';
import type { Edit } from '../../text/span.ts';
import type { ServerCommand } from '../commands.ts';
import { runSafely } from '../safe-run.ts';
import type { RequestHost } from './group.ts';

/** Why a command does nothing, in words for the user. */
interface Refusal {
  readonly message: string;
}

/** What a command does to a draft. */
interface Change {
  readonly label: string;
  readonly edits: readonly Edit[];
}

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
    const layout = tableLayouts.find((known) => known.layout === given)?.layout;
    if (layout) await change(host, uri, (reading) => conversion(reading, place, layout));
    else if (given === undefined) await askLayout(host, uri, place);
  },
};

export const tableCommands: readonly ServerCommand<RequestHost>[] = [fill, convert];

/** Asks which of the layouts that the table can be written in; the answer comes when it comes, and nothing waits for it. */
async function askLayout(host: RequestHost, uri: unknown, place: unknown): Promise<void> {
  const made = await work(host, uri, (reading) => choices(reading, place));
  if (!made) return;
  const { table, layouts } = made.outcome;
  void runSafely(host.connection.console, async () => {
    const titles = layouts.map(({ title }) => ({ title }));
    const answer = await host.connection.window.showInformationMessage(`转换${tableName(table)}的版式`, ...titles);
    const layout = layouts.find(({ title }) => title === answer?.title)?.layout;
    if (layout) await change(host, uri, (reading) => conversion(reading, table.id, layout));
  });
}

function filling(reading: DraftSnapshot, place: unknown): Change | Refusal {
  const tables = tablesAt(reading, place);
  if (tables.length === 0) return { message: place === undefined ? '文稿中没有认出法定表格。' : '光标处没有法定表格。' };
  const edits = tables.flatMap((table) => fillTotals(reading.report, table)).sort((a, b) => a.span.start - b.span.start);
  if (edits.length > 0) return { label: '填写合计', edits };
  const open = tables.filter(lacksTotals).map(tableName).join('、');
  return { message: open ? `没有能填写的合计：${open}有空着、缺少或认不出的格子，算不出来。` : '没有需要填写的合计：能算出的都已正确。' };
}

/** Whether a total of the table is empty, missing or no number. */
function lacksTotals({ standard, cells }: Table): boolean {
  const totals = standard.identities.flatMap(({ relation, right }) => (relation === '=' && right.length === 1 ? right : []));
  return totals.some((key) => typeof cells.get(key)?.value !== 'number');
}

function conversion(reading: DraftSnapshot, place: unknown, layout: TableLayout): Change | Refusal {
  const table = onlyTableAt(reading, place);
  if (!table) return notInTable;
  if (table.layout === layout) return { message: `${tableName(table)}已经是这种版式。` };
  const edit = convertTable(reading.report, table, layout);
  return edit ? { label: '转换表格版式', edits: [edit] } : notWhole(table);
}

function choices(
  reading: DraftSnapshot,
  place: unknown,
): { readonly table: Table; readonly layouts: (typeof tableLayouts)[number][] } | Refusal {
  const table = onlyTableAt(reading, place);
  if (!table) return notInTable;
  const layouts = tableLayouts.filter(({ layout }) => convertTable(reading.report, table, layout));
  return layouts.length > 0 ? { table, layouts } : notWhole(table);
}

const notInTable: Refusal = { message: '请先把光标放到要转换的法定表格中。' };

const notWhole = (table: Table): Refusal => ({
  message:
    table.layout === 'html'
      ? `${tableName(table)}是网页代码，不能直接转换；可以在网页上选中表格，复制后粘贴到这里。`
      : `${tableName(table)}有缺列、粘连或认不出的文字，转换会丢失内容；请先改正再转换。`,
});

function onlyTableAt(reading: DraftSnapshot, place: unknown): Table | undefined {
  const [table, ...others] = tablesAt(reading, place);
  return others.length === 0 ? table : undefined;
}

/** The table of an id or at a position; all tables where neither is given. */
function tablesAt({ report, index }: DraftSnapshot, place: unknown): Table[] {
  if (place === undefined || place === null) return tablesOf(report);
  const id = tableIds.find((known) => known === place);
  if (id) return tablesOf(report).filter((table) => table.id === id);
  if (!Position.is(place)) return [];
  const offset = index.offsetAt(place);
  return tablesOf(report).filter(({ span }) => span.start <= offset && offset <= span.end);
}

/** Works something out about a draft; null where that cannot be, and the user is told why. */
async function work<T extends object>(
  host: RequestHost,
  uri: unknown,
  make: (reading: DraftSnapshot) => T | Refusal,
): Promise<{ readonly reading: DraftSnapshot; readonly outcome: T } | null> {
  if (typeof uri !== 'string') return null;
  const made = await host.respond(uri, CancellationToken.None, null, (reading) => ({ reading, outcome: make(reading) }));
  if (made === null || made instanceof ResponseError) await tell(host, MessageType.Warning, '这个文档没有作为年报打开。');
  else if (isRefusal(made.outcome)) await tell(host, MessageType.Info, made.outcome.message);
  else return { reading: made.reading, outcome: made.outcome };
  return null;
}

const isRefusal = (outcome: object): outcome is Refusal => 'message' in outcome;

/** Changes a draft in one step; where nothing can be done, or the text has moved on meanwhile, the user is told. */
async function change(host: RequestHost, uri: unknown, make: (reading: DraftSnapshot) => Change | Refusal): Promise<void> {
  const made = await work(host, uri, make);
  if (!made) return;
  const { label, edits } = made.outcome;
  const edit = toWorkspaceEdit(edits, made.reading, host.client.versionedEdits);
  const { applied } = await host.connection.workspace.applyEdit({ label, edit });
  if (!applied) await tell(host, MessageType.Warning, '文稿已有改动，这次没有写入；请再试一次。');
}

/** Shows a message and does not wait until it is read, as `connection.window` would. */
function tell({ connection }: RequestHost, type: MessageType, message: string): Promise<void> {
  return connection.sendNotification(ShowMessageNotification.type, { type, message });
}
