import { CompletionItemKind } from 'vscode-languageserver-types';
import { collisions, organWords, selfPronoun } from '../../standard/organs.ts';
import { selfWords } from '../self-words.ts';
import type { CompletionPlace } from './place.ts';
import type { Suggestion } from './suggestion.ts';

/** What suits any organ. */
const neutral = ['本机关', '我单位'] as const;
const spoken = new RegExp(`${selfPronoun}([一-龥]{0,4})$`);

/** The word for an organ stands there already: 我|镇, 本|单位; or 本 begins another word. */
const wordAhead = new RegExp(`^(?:${organWords.join('|')}|单位|机关|部门|[省市州县区旗关]|报告|年|次|着|级)`);

/** What the organ may call itself, after 我 and 本. */
export function selfReferences(place: CompletionPlace): Suggestion[] {
  const match = spoken.exec(place.before);
  const [typed = '', pronoun = '', begun = ''] = match ?? [];
  if (!match || place.table || (begun === '' && wordAhead.test(place.after))) return [];
  const { after, offset, report } = place;
  const own = selfWords(report)
    .filter((word) => !collides(word, after) && !goesOn(word, begun, after))
    .map((word) => pronoun + word);
  const known = report.organ && own.length > 0 ? [...own, ...neutral] : [neutral[0]];
  return known
    .filter((text) => begun === '' || text.startsWith(typed))
    .map((text) => ({
      label: text,
      kind: CompletionItemKind.Text,
      detail: isNeutral(text) ? '任何机关都可以用的自称' : `${report.organ?.name ?? ''}的自称`,
      documentation: '一篇报告里自称应当统一，并与机关的类别一致（行文惯例）。',
      span: { start: offset - typed.length, end: offset },
      text,
      keys: [typed + text],
    }));
}

const isNeutral = (text: string): boolean => neutral.some((word) => word === text);

/** 我办 before 理: another word. */
const collides = (word: string, after: string): boolean => after !== '' && (collisions[word]?.includes(after.charAt(0)) ?? false);

/** The word stands behind the cursor already. */
const goesOn = (word: string, begun: string, after: string): boolean =>
  word.startsWith(begun) && after !== '' && after.startsWith(word.slice(begun.length)) && word.length > begun.length;
