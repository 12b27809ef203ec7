import type { TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import { inColumns, isBelowOne } from './columns.ts';
import type { TextPiece, TokenisedRow } from './pieces.ts';
import { labelOf, type Spelling, spellingsOf } from './printed-labels.ts';
import { isOfLead, isPrinted, LabelFinder, leadLetters, type PrintedLine, printedLine } from './printed-lines.ts';

/** A narrow column breaks no label into more lines than this above, and as many below, the line of its numbers. */
const mostLines = 6;

/** A line, and what has been found out about it. */
interface Entry {
  line: PrintedLine | null;
  readonly source: TokenisedRow;
  /** The row whose numbers, or whose whole label, it holds; -1 where that is not known. */
  row: number;
  label: TextPiece | null;
  /** Its numbers are above their label, or between two parts of it. */
  isAboveLabel: boolean;
  /** Its words are part of the label of another line. */
  isTaken: boolean;
}

/** A label put together from a line and so many lines above and below it. */
interface Option {
  readonly spelling: Spelling;
  readonly above: number;
  readonly below: number;
  readonly label: TextPiece;
}

/**
 * The rows of a table that was printed, one line each: labels that narrow cells broke over lines above and below their numbers are
 * put together again, numbers get their columns from their places. What is not certain stays as it is.
 * Null for a table in any other layout.
 */
export function printedRows(rows: readonly TokenisedRow[], table: TableStandard): readonly TokenisedRow[] | null {
  return table.id !== 'proceedings' && isPrinted(rows) ? new PrintedRows(rows, table).rows() : null;
}

class PrintedRows {
  readonly #entries: Entry[];
  readonly #table: TableStandard;
  readonly #letters: ReadonlySet<string>;
  readonly #finder: LabelFinder;
  /** What was found around a line, by its number; it holds while the circumstances are the same. */
  readonly #options = new Map<number, { readonly circumstances: string; readonly options: readonly Option[] }>();
  readonly #spellings: readonly Spelling[];
  /** The labels beside rows: 三不予公开. */
  readonly #leads: ReadonlySet<string>;

  constructor(rows: readonly TokenisedRow[], table: TableStandard) {
    this.#table = table;
    this.#letters = leadLetters(table);
    this.#finder = new LabelFinder(this.#letters);
    this.#spellings = spellingsOf(table);
    this.#leads = new Set(collect(table.rows, ({ groupLabels }) => groupLabels.map(({ text }) => labelKey(text))));
    this.#entries = rows.map((source) => ({
      line: printedLine(source),
      source,
      row: -1,
      label: null,
      isAboveLabel: false,
      isTaken: false,
    }));
  }

  rows(): TokenisedRow[] {
    this.#wholeLabels();
    this.#brokenLabels(() => true);
    // Where no label is below its numbers, one that could be above or below them is above.
    if (this.#entries.every((e) => !e.isAboveLabel)) this.#brokenLabels((option) => option.below === 0);
    this.#labelsWithoutNumbers();
    const head = this.#entries.findIndex((entry) => entry.row >= 0);
    const kept = this.#entries.filter(
      (entry, at) => !entry.isTaken && !this.#isStray(entry, at) && !(at > head && this.#isPartOfLead(entry)),
    );
    this.#joinBrokenNumbers();
    const placed = inColumns(kept.map(({ line, row }) => ({ line, width: this.#table.rows[row]?.columns.length ?? 0 })));
    return kept.map((entry, i) => this.#rowOf(entry, placed[i] ?? entry.line?.values ?? []));
  }

  /** Labels that are whole beside their numbers. */
  #wholeLabels(): void {
    for (const entry of this.#entries) {
      if (!entry.line || entry.line.values.length === 0 || entry.line.words.length === 0) continue;
      const found = this.#matching(entry.line.words, 0, this.#table.rows.length - 1);
      if (found) this.#name(entry, found.spelling.row, found.used);
    }
  }

  /** Numbers for which the lines around them give one label, and no other. Each label found leaves fewer words for the others. */
  #brokenLabels(mayBe: (option: Option) => boolean): void {
    for (let isFound = true; isFound; ) {
      isFound = false;
      this.#entries.forEach((entry, at) => {
        if (entry.row >= 0 || !entry.line || entry.line.values.length === 0) return;
        const options = this.#optionsAt(at).filter(mayBe);
        const [only] = options;
        if (!only || options.some((o) => o.spelling.row !== only.spelling.row)) return;
        for (let i = at - only.above; i <= at + only.below; i++) if (i !== at) this.#take(i);
        entry.row = only.spelling.row;
        entry.label = only.label;
        entry.isAboveLabel = only.below > 0 && entry.line.words.length === 0;
        isFound = true;
      });
    }
  }

  #take(at: number): void {
    const entry = this.#entries[at];
    if (entry) entry.isTaken = true;
  }

  /** Labels that can be put together around the numbers of a line, those of the fewest lines first. */
  #optionsAt(at: number): readonly Option[] {
    const above = this.#freeLines(at, -1);
    const below = this.#freeLines(at, 1);
    const range = this.#range(at);
    // Lines next to it are only ever taken away: as many are the same ones.
    const circumstances = [above.length, below.length, ...range].join(' ');
    const known = this.#options.get(at);
    if (known?.circumstances === circumstances) return known.options;
    const options = this.#optionsAmong(at, above, below, range);
    this.#options.set(at, { circumstances, options });
    return options;
  }

  #optionsAmong(at: number, above: readonly PrintedLine[], below: readonly PrintedLine[], [from, to]: readonly [number, number]): Option[] {
    const own = this.#entries[at]?.line?.words ?? [];
    const found: Option[] = [];
    for (let size = 1; size <= above.length + below.length; size++) {
      for (let up = Math.max(0, size - below.length); up <= Math.min(size, above.length); up++) {
        const before = collect(above.slice(0, up).reverse(), (line) => line.words);
        const after = collect(below.slice(0, size - up), (line) => line.words);
        const match = this.#matching([...before, ...own, ...after], from, to);
        if (!match) continue;
        const beforeNumbers = match.used.filter((word) => !after.some((a) => a.span.start === word.span.start));
        const placed = beforeNumbers.length > 0 ? beforeNumbers : match.used;
        const label = labelOf(match.used, placed, match.spelling.key, this.#entries[at]?.source);
        found.push({ spelling: match.spelling, above: up, below: size - up, label });
      }
    }
    return found;
  }

  /** The lines of words next to a line, on one side, that belong to no label yet. */
  #freeLines(at: number, step: 1 | -1): PrintedLine[] {
    const lines: PrintedLine[] = [];
    for (let i = at + step; lines.length < mostLines; i += step) {
      const entry = this.#entries[i];
      if (!entry?.line || entry.isTaken || entry.line.values.length > 0) break;
      lines.push(entry.line);
    }
    return lines;
  }

  /** The rows of the form that may be at a place, between those known above and below it. */
  #range(at: number): readonly [number, number] {
    const isUnknown = (entry: Entry | undefined) => entry !== undefined && entry.row < 0;
    let above = at - 1;
    while (isUnknown(this.#entries[above])) above--;
    let below = at + 1;
    while (isUnknown(this.#entries[below])) below++;
    return [(this.#entries[above]?.row ?? -1) + 1, (this.#entries[below]?.row ?? this.#table.rows.length) - 1];
  }

  #matching(words: readonly TextPiece[], from: number, to: number) {
    const size = words.reduce((sum, word) => sum + word.key.length, 0);
    for (const spelling of this.#spellings) {
      if (spelling.row < from || spelling.row > to || spelling.key.length > size) continue;
      const used = this.#finder.labelAmong(words, spelling.key);
      if (used) return { spelling, used };
    }
    return null;
  }

  /** Broken labels of rows whose cells are all empty. */
  #labelsWithoutNumbers(): void {
    for (let at = 0; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      const own = entry?.line;
      if (!entry || entry.isTaken || !own || own.values.length > 0 || own.words.every((w) => isOfLead(w.key, this.#letters))) continue;
      const [from, to] = this.#range(at);
      const below = this.#freeLines(at, 1);
      for (let size = 0; size <= below.length; size++) {
        const match = this.#matching([...own.words, ...collect(below.slice(0, size), (line) => line.words)], from, to);
        if (!match) continue;
        this.#name(entry, match.spelling.row, match.used);
        for (let i = at + 1; i <= at + size; i++) this.#take(i);
        break;
      }
    }
  }

  #name(entry: Entry, row: number, used: readonly TextPiece[]): void {
    entry.row = row;
    entry.label = labelOf(used, used, this.#spellings.find((s) => s.row === row)?.key ?? '', entry.source);
  }

  /** A number alone between two rows that follow one another in the form: the number of a page. */
  #isStray({ line, row }: Entry, at: number): boolean {
    if (row >= 0 || line?.values.length !== 1 || line.words.length > 0) return false;
    const [from, to] = this.#range(at);
    return from > to;
  }

  /** Digits right below a number in a narrow column go on with it: which number that is remains uncertain, and its row has one too many. */
  #joinBrokenNumbers(): void {
    this.#entries.forEach((entry, at) => {
      const [value] = entry.line?.values ?? [];
      const above = this.#entries[at - 1];
      if (!value || !above?.line || above.row < 0 || !this.#isStray(entry, at)) return;
      if (!isBelowOne(value, entry.line, above.line)) return;
      above.line = { ...above.line, values: [...above.line.values, { ...value, row: above.source.id }] };
    });
  }

  /** A line of letters of the labels beside rows, below the head; a whole label of these stays. */
  #isPartOfLead({ line, row }: Entry): boolean {
    if (!line || row >= 0 || line.values.length > 0 || line.words.length === 0) return false;
    const isPart = (key: string) => isOfLead(key, this.#letters) && !this.#leads.has(key);
    return this.#leads.size > 0 && line.words.every(({ key }) => isPart(key));
  }

  #rowOf({ line, source, label }: Entry, values: PrintedLine['values']): TokenisedRow {
    if (!line) return source;
    if (label) return { ...source, pieces: [...this.#wholeLead(line, label, source), label, ...values] };
    return line.values.length > 0 ? { ...source, pieces: [...this.#apart(line, source), ...values] } : source;
  }

  /** The whole label beside a row's own, on its line; letters of one that is broken over lines are no label. */
  #wholeLead({ words }: PrintedLine, label: TextPiece, source: TokenisedRow): TextPiece[] {
    const before = words.filter(({ span }) => span.end <= label.span.start);
    const key = before.map((word) => word.key).join('');
    return this.#leads.has(key) ? [labelOf(before, before, key, source)] : [];
  }

  /** The words of a line as they were, but pieces of the labels beside a row apart from its own. */
  #apart({ words }: PrintedLine, source: TokenisedRow): TextPiece[] {
    const own = words.findIndex((word) => !isOfLead(word.key, this.#letters));
    const whole = source.pieces.filter((p): p is TextPiece => p.kind === 'text');
    if (own <= 0) return whole;
    const rest = words.slice(own);
    return [...words.slice(0, own), labelOf(rest, rest, '', source)];
  }
}
