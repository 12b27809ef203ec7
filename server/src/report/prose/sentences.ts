import { collect } from '../collect.ts';
import type { Paragraph, Sentence } from '../types.ts';

const end = /[。！？!?]+[”’）)]*/g;

/** The sentences of the prose, headings with their run-in text included, in order. A paragraph's last one may lack its full stop. */
export function readSentences(paragraphs: readonly Paragraph[]): Sentence[] {
  return collect(paragraphs, (paragraph) => {
    const { text, span } = paragraph;
    const sentences: Sentence[] = [];
    let from = 0;
    const add = (to: number) => {
      const part = text.slice(from, to);
      const lead = part.length - part.trimStart().length;
      const words = part.trim();
      const start = span.start + from + lead;
      if (words !== '') sentences.push({ text: words, span: { start, end: start + words.length }, paragraph, section: paragraph.section });
      from = to;
    };
    end.lastIndex = 0;
    while (end.test(text)) add(end.lastIndex);
    add(text.length);
    return sentences;
  });
}
