/** A part of a regular expression, as far as the text it matches matters. */
export type PatternPart =
  /** Takes no text: what is looked at before or behind, the beginning, the end. */
  | { readonly kind: 'nothing' }
  /** Any text at all, as far as this module analyses it: a class that leaves characters out, a property, a back reference. */
  | { readonly kind: 'anything' }
  /** One of these characters, or a run of them that is written out. */
  | { readonly kind: 'characters'; readonly characters: readonly string[] }
  | { readonly kind: 'choices'; readonly choices: readonly (readonly PatternPart[])[] }
  | { readonly kind: 'repeated'; readonly part: PatternPart; readonly least: number; readonly most: number };

/**
 * Reads the source of a regular expression that the engine has accepted: its alternatives, each a sequence of parts.
 * A library for it takes ten times as long, and every first check waits for this.
 */
export function readPattern(source: string): readonly (readonly PatternPart[])[] {
  return new PatternReader(source).choices();
}

const nothing: PatternPart = { kind: 'nothing' };
const anything: PatternPart = { kind: 'anything' };
const digits = [...'0123456789'];
const classes = new Map<string, PatternPart>();
/** A class of more characters is as good as anything. */
const mostCharacters = 200;

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };
const boundary = /[bB]/;
const openings = /\?(?::|<?[=!]|<[^>]*>)/y;
const counts = /\{(\d{1,9})(,?)(\d{0,9})\}/y;
const longEscape = /u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>/y;
/** Characters without case that mean themselves; the last before a count is not among them. */
const plainRun = /[\u4e00-\u9fff]{2,}(?![?*+{])/y;
const wholeClass = /(?:\\.|[^\]\\])*\]/y;
const codeEscape = /u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})/y;

class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the pattern. */
  choices(): PatternPart[][] {
    let sequence: PatternPart[] = [];
    const choices = [sequence];
    while (this.#at < this.#source.length && !this.#skip(')')) {
      if (this.#skip('|')) {
        sequence = [];
        choices.push(sequence);
      } else sequence.push(this.#repeated(this.#part()));
    }
    return choices;
  }

  #skip(character: string): boolean {
    const isThere = this.#source[this.#at] === character;
    if (isThere) this.#at++;
    return isThere;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  #part(): PatternPart {
    if (this.#skip('(')) return this.#group();
    if (this.#skip('[')) return this.#class();
    const run = this.#take(plainRun)?.[0];
    if (run) return { kind: 'characters', characters: [run] };
    const character = this.#source.charAt(this.#at++);
    if (character === '\\') return this.#escape();
    if (character === '.') return anything;
    if (character === '^' || character === '$') return nothing;
    return { kind: 'characters', characters: [character] };
  }

  #group(): PatternPart {
    const opening = this.#take(openings)?.[0] ?? '';
    const choices = this.choices();
    return /[=!]$/.test(opening) ? nothing : { kind: 'choices', choices };
  }

  #escape(): PatternPart {
    if (boundary.test(this.#source.charAt(this.#at))) {
      this.#at++;
      return nothing;
    }
    const characters = this.#escaped();
    return characters ? { kind: 'characters', characters } : anything;
  }

  /** The characters that an escape stands for; null for those that are too many. */
  #escaped(): readonly string[] | null {
    if (this.#take(longEscape)) return null;
    const code = this.#take(codeEscape);
    if (code) return [String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16))];
    const character = this.#source.charAt(this.#at++);
    if (character === 'd') return digits;
    if (/[DsSwW1-9]/.test(character)) return null;
    return [controls[character] ?? character];
  }

  /** The same classes are in many patterns: each is read once. */
  #class(): PatternPart {
    const written = this.#take(wholeClass)?.[0] ?? '';
    const known = classes.get(written);
    if (known) return known;
    const part = written.startsWith('^') ? anything : new PatternReader(written).#members();
    classes.set(written, part);
    return part;
  }

  #members(): PatternPart {
    const characters: string[] = [];
    let isAnything = false;
    while (!this.#skip(']')) {
      const from = this.#classMember();
      const isRange = from?.length === 1 && this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']';
      if (isRange) this.#at++;
      const members = isRange ? charactersBetween(from[0], this.#classMember()?.[0]) : from;
      if (members) characters.push(...members);
      else isAnything = true;
    }
    return isAnything || characters.length > mostCharacters ? anything : { kind: 'characters', characters };
  }

  #classMember(): readonly string[] | null {
    const character = this.#source.charAt(this.#at++);
    return character === '\\' ? this.#escaped() : [character];
  }

  /** A part with the count behind it. */
  #repeated(part: PatternPart): PatternPart {
    const count = this.#count();
    if (!count) return part;
    this.#skip('?');
    return { kind: 'repeated', part, ...count };
  }

  #count(): { readonly least: number; readonly most: number } | null {
    if (this.#skip('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.#skip('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.#skip('?')) return { least: 0, most: 1 };
    const match = this.#take(counts);
    if (!match) return null;
    const [, least, comma, most] = match;
    return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most) };
  }
}

/** Null where there are too many, or one is no single character. */
function charactersBetween(from: string | undefined, to: string | undefined): readonly string[] | null {
  const first = from?.charCodeAt(0) ?? 0;
  const last = to?.charCodeAt(0) ?? Number.POSITIVE_INFINITY;
  if (last - first >= mostCharacters) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
