import { collisions } from '../../standard/organs.ts';
import type { Line } from '../../text/document.ts';
import { memoByText } from '../../text/memo.ts';

const said = /(?<!自)我(街道|管委会|中心|单位|[镇乡局委办室厅署县市区旗州盟省街所队院馆社站关])(?=(.?))/g;
const nothing: readonly string[] = [];

const wordsIn = memoByText((text): readonly string[] => {
  if (!text.includes('我')) return nothing;
  return [...text.matchAll(said)].map(([, word = '', next = '']) => (next !== '' && collisions[word]?.includes(next) ? '' : word));
});

/** What the draft calls itself after 我: 局, 镇, 县. */
export function selfWordsOf(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) for (const word of wordsIn(line.text)) if (word !== '') words.add(word);
  return words;
}
