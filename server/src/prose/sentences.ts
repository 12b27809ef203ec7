import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import type { Sentence } from './types.ts';

/** A sentence by itself. */
interface Part {
  /** Offset in the paragraph. */
  readonly start: number;
  readonly text: string;
}

const end = /[。！？!?]+[”’）)]*/g;

const partsOf = memoByText((text): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const words = part.trim();
    if (words !== '') parts.push({ start: from + part.length - part.trimStart().length, text: words });
    from = to;
  };
  end.lastIndex = 0;
  while (end.test(text)) add(end.lastIndex);
  add(text.length);
  return parts;
});

/** The sentences of the prose, headings with their run-in text included, in order. A paragraph's last one may lack its full stop. */
export function readSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  return collect(paragraphs, (paragraph) =>
    partsOf(paragraph.text).map(({ start: offset, text }): Sentence => {
      const start = paragraph.span.start + offset;
      const span = { start, end: start + text.length };
      return { text, span, paragraph, section: paragraph.section };
    }),
  );
}
