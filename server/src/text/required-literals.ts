import { type PatternPart, readPattern } from './pattern-parts.ts';

/** What is known of the text that a part of a pattern matches. */
interface Knowledge {
  /** It is one of these and nothing else; null where there are too many. */
  readonly exact: readonly string[] | null;
  /** It has at least one of these in it; null where no such list can be derived. */
  readonly required: readonly string[] | null;
}

/** The most strings that are listed one by one. */
const mostStrings = 120;
/** Repetitions are written out up to this length: a longer string is no more selective. */
const longestString = 6;

const nothingKnown: Knowledge = { exact: null, required: null };
const emptyString: Knowledge = { exact: [''], required: null };

/**
 * Strings of which every match of a pattern has at least one in it, so that a text without them need not be searched:
 * `统计(?:数据|期限)` → 统计数据, 统计期限. Null where the pattern requires none.
 */
export function requiredLiterals({ source, ignoreCase }: RegExp): readonly string[] | null {
  const found = requiredOf(ofChoices(readPattern(source), ignoreCase));
  return found && [...new Set(found.map((text) => text.slice(0, longestString)))];
}

/** The strings of which one must be there, if none of them is empty. */
const requiredOf = ({ exact, required }: Knowledge): readonly string[] | null => (exact && !exact.includes('') ? exact : required);

function ofChoices(choices: readonly (readonly PatternPart[])[], ignoreCase: boolean): Knowledge {
  const all = choices.map((sequence) => ofSequence(sequence, ignoreCase));
  return { exact: union(all.map(({ exact }) => exact)), required: union(all.map(requiredOf)) };
}

function union(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  const all: string[] = [];
  for (const list of lists) {
    if (!list || all.length + list.length > mostStrings) return null;
    all.push(...list);
  }
  return all;
}

/** Neighbours whose strings are known are put together; of the others, the most selective part is taken. */
function ofSequence(parts: readonly PatternPart[], ignoreCase: boolean): Knowledge {
  let run: readonly string[] = [''];
  let isWhole = true;
  let best: readonly string[] | null = null;
  for (const part of parts) {
    const next = ofPart(part, ignoreCase);
    const joined = next.exact && product(run, next.exact);
    if (joined) run = joined;
    else {
      isWhole = false;
      best = better(best, better(requiredOf({ exact: run, required: null }), next.exact ? null : next.required));
      run = next.exact ?? [''];
    }
  }
  return { exact: isWhole ? run : null, required: better(best, requiredOf({ exact: run, required: null })) };
}

function product(starts: readonly string[], ends: readonly string[]): readonly string[] | null {
  if (starts.length * ends.length > mostStrings) return null;
  return starts.flatMap((start) => ends.map((end) => start + end));
}

/** The more selective list has longer and fewer strings. */
function better(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!one || !other) return one ?? other;
  const difference = shortest(one) - shortest(other);
  return difference > 0 || (difference === 0 && one.length < other.length) ? one : other;
}

/** From this length on a string is rare enough. */
const rareLength = 3;
const shortest = (texts: readonly string[]): number => texts.reduce((least, { length }) => Math.min(least, length), rareLength);

function ofPart(part: PatternPart, ignoreCase: boolean): Knowledge {
  switch (part.kind) {
    case 'nothing':
      return emptyString;
    case 'anything':
      return nothingKnown;
    case 'choices':
      return ofChoices(part.choices, ignoreCase);
    case 'characters':
      return part.characters.length > mostStrings ? nothingKnown : { exact: casesOf(part.characters, ignoreCase), required: null };
    case 'repeated':
      return ofRepeated(part, ignoreCase);
  }
}

function casesOf(characters: readonly string[], ignoreCase: boolean): readonly string[] {
  return ignoreCase ? [...new Set(characters.flatMap((c) => [c.toLowerCase(), c.toUpperCase()]))] : characters;
}

function ofRepeated({ least, most, part }: PatternPart & { readonly kind: 'repeated' }, ignoreCase: boolean): Knowledge {
  const single = ofPart(part, ignoreCase);
  if (least === 0) return most === 1 && single.exact ? { exact: ['', ...single.exact], required: null } : nothingKnown;
  let exact: readonly string[] | null = least === most && least <= longestString ? [''] : null;
  for (let count = 0; exact && count < least; count++) exact = single.exact && product(exact, single.exact);
  return { exact, required: requiredOf(single) };
}
