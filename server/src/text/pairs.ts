import type { Line, Pair } from './document.ts';
import { allMatches } from './matches.ts';
import { memoByText } from './memo.ts';

const kinds: Readonly<Record<string, Pair['kind']>> = {
  '(': 'bracket',
  '（': 'bracket',
  '[': 'bracket',
  '［': 'bracket',
  '〔': 'bracket',
  '【': 'bracket',
  '“': 'quotation',
  '‘': 'quotation',
  '「': 'quotation',
  '『': 'quotation',
  '《': 'title',
  '〈': 'title',
};

/** Half-width and full-width brackets close each other: drafts mix them freely. */
const closes: Readonly<Record<string, string>> = {
  ')': '(（',
  '）': '(（',
  ']': '[［',
  '］': '[［',
  '〕': '〔',
  '】': '【',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '〉': '〈',
};

const marks = /[()（）[\]［］〔〕【】“”‘’「」『』《》〈〉]/g;
/** Marks that are open at one time; more than this is no prose, and an older one is given up. */
const maxOpen = 64;

/** The marks of a line, by their offsets in it. */
const marksOf = memoByText((text) => allMatches(text, marks).map(({ 0: mark, index }) => ({ mark, index })));

/**
 * Pairs of brackets, quotation marks and title marks, by start; they may reach over lines.
 * A closing mark gives up the marks left open inside its pair.
 */
export function readPairs(lines: readonly Line[]): Pair[] {
  const open: { mark: string; at: number }[] = [];
  const pairs: Pair[] = [];
  for (const line of lines) {
    for (const { mark, index } of marksOf(line.text)) {
      const at = line.start + index;
      const openers = closes[mark];
      if (openers === undefined) {
        open.push({ mark, at });
        if (open.length > maxOpen) open.shift();
        continue;
      }
      const partner = open.findLastIndex((o) => openers.includes(o.mark));
      const opener = open[partner];
      if (!opener) continue;
      open.length = partner;
      pairs.push({ kind: kinds[opener.mark] ?? 'bracket', span: { start: opener.at, end: at + 1 } });
    }
  }
  return pairs.sort((a, b) => a.span.start - b.span.start);
}
