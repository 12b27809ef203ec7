import type { Span } from '../../text/span.ts';

/** Words of the draft as they are shown. Where the text is as long as its span, it is the draft's own, character by character. */
export interface Run {
  readonly text: string;
  readonly span: Span;
}

/** A paragraph, a heading or a table of the preview. */
export interface Block {
  /** Where it stands in the draft. */
  readonly span: Span;
  /** All words of it that stand in the draft. */
  readonly runs: readonly Run[];
  /** Its HTML; `words` gives that of a run, `line` the attribute that ties an element to a line of the draft. */
  readonly render: (ink: Ink) => string;
}

/** How words come onto the page. */
export interface Ink {
  /** The words of a run, escaped, with the findings in it marked. */
  readonly words: (run: Run) => string;
  /** ` data-line="12"`: the line of the editor at an offset, counted from zero. */
  readonly line: (offset: number) => string;
}

/** Marks that would be read as markup; blanks and line breaks stay as they are. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '\t',
  '\n': '\n',
};

/** Besides those marks what a page cannot hold: control characters, halves of characters, and what is none. */
const unfit = /[&<>"'\p{Cc}\p{Cs}\p{NChar}]/gu;

/** Text as HTML, fit for an element and for an attribute in double quotes: no character of it can become markup. */
export function escapeHtml(text: string): string {
  return text.replace(unfit, (character) => escapes[character] ?? '\ufffd');
}
