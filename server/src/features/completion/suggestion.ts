import { type CompletionItem, type CompletionItemKind, InsertTextFormat, InsertTextMode, type Range } from 'vscode-languageserver-types';
import { escaped } from '../../text/html/references.ts';
import type { Span } from '../../text/span.ts';
import { asPlainText, asSnippet } from './fields.ts';
import type { CompletionPlace } from './place.ts';

/** Something that may be written at a place. */
export interface Suggestion {
  /** How the list calls it: the text itself, or its beginning. */
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What it is, in a few words. */
  readonly detail: string;
  /** What it is for and what it rests on. */
  readonly documentation: string;
  /** What has been typed of it so far, all on one line; it is replaced. */
  readonly span: Span;
  /** May hold fields. */
  readonly text: string;
  /** What it is found by, besides its text: other words for it, and the initials of its reading. */
  readonly keys: readonly string[];
}

/** One source of suggestions; they are listed in its order. Empty where it has none for the place. */
export type SuggestionSource = (place: CompletionPlace) => readonly Suggestion[];

/** Editors do not look further into what they filter by. */
const longestFilter = 120;
const longestKey = 48;

export interface ItemOptions {
  readonly range: Range;
  /** Its place in the list. */
  readonly order: number;
  /** What stands in the range up to the cursor. */
  readonly typed: string;
  /** Whether the editor has fields to fill in. */
  readonly snippets: boolean;
  /** Whether it is written into HTML. */
  readonly isHtml: boolean;
}

/** The suggestion as the protocol has it. */
export function toItem(suggestion: Suggestion, { range, order, typed, snippets, isHtml }: ItemOptions): CompletionItem {
  const { label, kind, detail, documentation, text } = suggestion;
  const plain = asPlainText(text);
  const isSnippet = snippets && plain !== text;
  const written = isSnippet ? asSnippet(text) : plain;
  return {
    label,
    kind,
    detail,
    documentation,
    sortText: String(order).padStart(4, '0'),
    filterText: filterText([plain, ...suggestion.keys], typed),
    textEdit: { range, newText: isHtml ? escaped(written) : written },
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    ...(/[\r\n]/.test(plain) ? { insertTextMode: InsertTextMode.asIs } : {}),
  };
}

/** All the keys, parted by blanks; first the one that goes on from what is typed, for editors that compare beginnings only. */
function filterText(keys: readonly string[], typed: string): string {
  const short = keys.map((key) => key.slice(0, longestKey).split(/[\r\n]/, 1)[0] ?? '').filter((key) => key !== '');
  const goesOn = (key: string) => (typed !== '' && key.startsWith(typed) ? 0 : 1);
  return [...new Set(short)]
    .sort((a, b) => goesOn(a) - goesOn(b))
    .join(' ')
    .slice(0, longestFilter);
}
