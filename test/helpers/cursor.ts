import type { Position } from 'vscode-languageserver-types';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { rules } from '../../server/src/rules/index.ts';
import { readWith } from './word-rule.ts';

/** A draft as the server would have read it with every rule, and a place in it. */
export interface AtCursor {
  readonly reading: DraftSnapshot;
  readonly position: Position;
}

/** Reads a draft with the cursor at `‸`; bars cannot mark it, they are part of tables. Without one, the cursor is at the start. */
export function readAtCursor(marked: string): AtCursor {
  const [before = '', after] = marked.split('‸');
  const reading = readWith(after === undefined ? marked : before + after, ...rules);
  return { reading, position: reading.index.positionAt(after === undefined ? 0 : before.length) };
}

/** Puts the cursor into a draft, before the first occurrence of a text. */
export function cursorBefore(draft: string, words: string): string {
  const at = draft.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the draft`);
  return `${draft.slice(0, at)}‸${draft.slice(at)}`;
}
