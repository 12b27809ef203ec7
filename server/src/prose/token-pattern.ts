import type { ProseToken } from './tokens.ts';
import type { Category } from './vocabulary/category.ts';

/** Each category is one letter, so that a clause is a word and a pattern of categories a regular expression. */
const letters: Readonly<Record<Category, string>> = {
  request: 'R',
  row: 'W',
  applicant: 'A',
  proceeding: 'P',
  result: 'S',
  item: 'I',
  column: 'C',
  information: 'N',
  fee: 'F',
  channel: 'H',
  time: 'T',
  whose: 'O',
  'of-which': 'G',
  compare: 'K',
  fill: 'f',
  'on-time': 't',
  link: 'l',
  etc: 'e',
  all: 'a',
  'in-order': 'd',
  negation: 'n',
  rate: 'r',
  foreign: 'X',
  comma: 'c',
  stop: 's',
  colon: 'k',
  open: 'o',
  close: 'z',
  quantity: 'q',
  other: 'x',
};

/** Names for several categories. */
const groups: Readonly<Record<string, readonly Category[]>> = {
  subject: ['request', 'row', 'applicant', 'proceeding', 'result', 'item', 'column', 'information', 'fee'],
  /** Words that leave a count as it is. */
  joint: ['fill', 'on-time', 'link', 'etc', 'all', 'of-which', 'channel', 'rate', 'in-order'],
  /** What may be denied. */
  deniable: ['request', 'row', 'applicant', 'proceeding', 'result', 'item', 'column', 'fee'],
  /** Words that leave a denial as it is. */
  'denial-joint': ['fill', 'link', 'all', 'time', 'whose', 'channel', 'negation', 'etc'],
  scope: ['time', 'whose'],
};
const unions: Readonly<Record<string, readonly string[]>> = { known: ['subject', 'joint'], denied: ['deniable', 'denial-joint'] };

const isCategory = (name: string): name is Category => name in letters;

function lettersOf(name: string): string {
  const own = isCategory(name) ? [letters[name]] : (groups[name]?.map((category) => letters[category]) ?? unions[name]?.map(lettersOf));
  if (!own) throw new Error(`No category or group is called ${name}.`);
  return own.join('');
}

const groupSets = new Map(Object.entries(groups).map(([name, categories]) => [name, new Set(categories)] as const));

/** Whether a category belongs to a group: `isIn('subject', token.category)`. */
export const isIn = (group: 'subject' | 'joint' | 'deniable', category: Category): boolean => groupSets.get(group)?.has(category) ?? false;

/**
 * A pattern of token categories as a regular expression over their letters. It is written as one, with names of categories and
 * groups in place of characters: `(?<subject> known* subject known* ) quantity`. `any` is any token, `!quantity` any but
 * that, `{time whose}` one of these. Sticky, and with the places of its named parts. Throws for a name that there is not.
 */
export function tokenPattern(source: string): RegExp {
  const body = source.replace(
    notation,
    (all, opening: string | undefined, notSet, names: string | undefined, not, name: string | undefined) => {
      if (opening) return opening;
      if (names) return `[${notSet === '' ? '' : '^'}${names.trim().split(/\s+/).map(lettersOf).join('')}]`;
      if (name === 'any') return '[^]';
      return name ? `[${not === '' ? '' : '^'}${lettersOf(name)}]` : all.trim();
    },
  );
  return new RegExp(body, 'yd');
}

/** The opening of a named part, several categories in braces, one name, or blanks. */
const notation = /(\(\?<[a-z]{1,12}>)|(!?)\{([a-z][a-z -]{0,120})\}|(!?)([a-z][a-z-]{0,20})|\s+/g;

/** A clause as a word: one letter for each token. */
export const clauseWord = (tokens: readonly ProseToken[]): string => tokens.map(({ category }) => letters[category]).join('');

/** The tokens of a named part of a match; empty where the part matched nothing. */
export function partOf(match: RegExpExecArray, name: string, tokens: readonly ProseToken[]): readonly ProseToken[] {
  const place = match.indices?.groups?.[name];
  return place ? tokens.slice(place[0], place[1]) : [];
}
