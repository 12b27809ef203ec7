import type { CompletionItem } from 'vscode-languageserver-types';
import { TextEdit } from 'vscode-languageserver-types';
import { completions } from '../../../server/src/features/completion/completions.ts';
import type { DraftSnapshot } from '../../../server/src/features/draft-snapshot.ts';
import { createLineIndex, createReportIndex } from '../../../server/src/output/positions.ts';
import type { Facts } from '../../../server/src/report/types.ts';
import { createReportService } from '../../../server/src/service.ts';

/** The cursor; in drafts whose tables have bars it is `‸`. */
const cursors = ['‸', '|'] as const;

const service = createReportService([]);

/** A draft with its cursor taken out. */
interface Draft {
  readonly reading: DraftSnapshot;
  readonly offset: number;
}

function readAtCursor(marked: string, facts: Facts = {}): Draft {
  const cursor = cursors.find((sign) => marked.includes(sign));
  if (!cursor) throw new Error('no cursor');
  const offset = marked.indexOf(cursor);
  const text = marked.slice(0, offset) + marked.slice(offset + cursor.length);
  const report = service.parse(text, facts);
  return { reading: { uri: 'file:///年报.txt', version: 1, report, findings: [], index: createReportIndex(report) }, offset };
}

/** What is offered at the cursor. */
export function itemsAt(marked: string, { snippets = false, ...facts }: Facts & { readonly snippets?: boolean } = {}): CompletionItem[] {
  const { reading, offset } = readAtCursor(marked, facts);
  return completions(reading, createLineIndex(reading.report.source.text).positionAt(offset), snippets);
}

export function labelsAt(marked: string, facts: Facts = {}): string[] {
  return itemsAt(marked, facts).map(({ label }) => label);
}

/** The text after an item is taken. */
export function taken(marked: string, choose: string | ((item: CompletionItem) => boolean), facts: Facts = {}): string {
  const { reading } = readAtCursor(marked, facts);
  const item = itemsAt(marked, facts).find((one) => (typeof choose === 'string' ? one.label === choose : choose(one)));
  if (!item || !TextEdit.is(item.textEdit)) throw new Error(`not offered; offered are ${labelsAt(marked, facts).join(' · ')}`);
  const { text } = reading.report.source;
  const { start, end } = createLineIndex(text).spanOf(item.textEdit.range);
  return text.slice(0, start) + item.textEdit.newText + text.slice(end);
}
