import { allMatches } from './matches.ts';
import type { Pair } from './types.ts';

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

/**
 * Pairs of brackets, quotation marks and title marks, by start; they may reach over lines.
 * A closing mark gives up the marks left open inside its pair.
 */
export function readPairs(text: string): Pair[] {
  const open: { mark: string; at: number }[] = [];
  const pairs: Pair[] = [];
  for (const match of allMatches(text, marks)) {
    const mark = match[0];
    const openers = closes[mark];
    if (openers === undefined) {
      open.push({ mark, at: match.index });
      if (open.length > maxOpen) open.shift();
      continue;
    }
    const index = open.findLastIndex((o) => openers.includes(o.mark));
    const opener = open[index];
    if (!opener) continue;
    open.length = index;
    pairs.push({ kind: kinds[opener.mark] ?? 'bracket', span: { start: opener.at, end: match.index + 1 } });
  }
  return pairs.sort((a, b) => a.span.start - b.span.start);
}
