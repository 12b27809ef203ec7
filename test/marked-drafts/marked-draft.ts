import { type Severity, severities } from '../../server/src/rules/rule.ts';
import type { Span } from '../../server/src/text/span.ts';

/**
 * A draft with its defects marked in the text.
 *
 *     ⟦wrong→right⟧{rule}        the rule reports `wrong`; the clean twin of the draft reads `right`
 *     ⟦words⟧{rule}              the rule reports these words, as what is wrong elsewhere makes it do; not in the twin
 *     ⟦words⟧{=rule:hint}        the same, in the twin too: a matter of taste that the author is left to
 *     ⟦wrong→right⟧              a defect that is reported elsewhere
 *     ⟦wrong→⟧  ⟦→right⟧         words too many, words left out
 *     ⟦wrong→right⟧{rule?}       a careful reader sees it, the rule does not yet: listed, and a failure once it does
 *     {rule@0}  {rule@+1}        the rule reports something that begins on this line, on the line below
 *
 * `rule:severity` where the severity is not the rule's own; several, parted by commas, for one place. Marks may nest.
 */
export interface MarkedDraft {
  /** With its defects, without the marks. */
  readonly draft: string;
  readonly markers: readonly Marker[];
  /** Without its defects. */
  readonly twin: string;
  readonly twinMarkers: readonly Marker[];
}

/** One finding that is expected. */
export interface Marker {
  readonly rule: string;
  /** Nobody finds it yet. */
  readonly missed: boolean;
  /** Null: the rule's own. */
  readonly severity: Severity | null;
  /** The words it is at; for a line marker the place from which lines are counted, and how far away the line is. */
  readonly span: Span;
  readonly line: number | null;
}

/** Takes the marks out. Throws where they are not well formed. */
export function readMarkedDraft(source: string): MarkedDraft {
  const reader = new Reader(source);
  reader.read();
  return { draft: reader.draft.text, markers: reader.draft.markers, twin: reader.twin.text, twinMarkers: reader.twin.markers };
}

/** One of the two texts while it is being put together. */
class Side {
  text = '';
  readonly markers: Marker[] = [];
}

interface OpenMark {
  readonly draft: number;
  readonly twin: number;
  /** Whether the words go to the side, outside this mark. */
  readonly toDraft: boolean;
  readonly toTwin: boolean;
  hasArrow: boolean;
  /** Where the wrong words end. */
  draftEnd: number | null;
}

const token = /[⟦⟧→]|\{[^}\n]*\}/g;
const markerPattern = /^(=?)([a-z][a-z0-9-]*)(\??)(?::([a-z]+))?(?:@([+-]?\d+))?$/;

class Reader {
  readonly draft = new Side();
  readonly twin = new Side();
  readonly #source: string;
  readonly #open: OpenMark[] = [];
  #toDraft = true;
  #toTwin = true;
  /** The mark that ended right here: a group of markers belongs to it. */
  #ended: { readonly draft: Span; readonly twin: Span; readonly hasArrow: boolean } | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  read(): void {
    let done = 0;
    for (const match of this.#source.matchAll(token)) {
      this.#write(this.#source.slice(done, match.index));
      done = match.index + match[0].length;
      if (match[0] === '⟦') this.#begin();
      else if (match[0] === '⟧') this.#end();
      else if (match[0] === '→') this.#arrow();
      else this.#markers(match[0].slice(1, -1));
    }
    this.#write(this.#source.slice(done));
    if (this.#open.length > 0) throw new Error('a mark is not closed');
  }

  #write(text: string): void {
    if (text === '') return;
    if (this.#toDraft) this.draft.text += text;
    if (this.#toTwin) this.twin.text += text;
    this.#ended = null;
  }

  #begin(): void {
    const place = { draft: this.draft.text.length, twin: this.twin.text.length };
    this.#open.push({ ...place, toDraft: this.#toDraft, toTwin: this.#toTwin, hasArrow: false, draftEnd: null });
    this.#ended = null;
  }

  /** What was read since the mark began was the wrong words: they are taken out of the twin again. */
  #arrow(): void {
    const mark = this.#open.at(-1);
    if (!mark || mark.hasArrow) throw new Error('an arrow outside a mark, or a second one in it');
    mark.hasArrow = true;
    mark.draftEnd = this.draft.text.length;
    this.twin.text = this.twin.text.slice(0, mark.twin);
    const inside = this.twin.markers.findIndex(({ span }) => span.start >= mark.twin);
    if (inside >= 0) this.twin.markers.splice(inside);
    this.#toDraft = false;
  }

  #end(): void {
    const mark = this.#open.pop();
    if (!mark) throw new Error('a mark is closed that was not opened');
    this.#toDraft = mark.toDraft;
    this.#toTwin = mark.toTwin;
    this.#ended = {
      draft: { start: mark.draft, end: mark.draftEnd ?? this.draft.text.length },
      twin: { start: mark.twin, end: this.twin.text.length },
      hasArrow: mark.hasArrow,
    };
  }

  #markers(group: string): void {
    for (const text of group.split(',')) {
      const match = markerPattern.exec(text.trim());
      const [, stays, rule = '', missed, level, line] = match ?? [];
      const severity = severities.find((s) => s === level) ?? null;
      if (!match || (level && !severity)) throw new Error(`no marker: {${group}}`);
      if (line === undefined && !this.#ended) throw new Error(`nothing is marked before {${group}}`);
      if (stays && line === undefined && this.#ended?.hasArrow) throw new Error(`what is mended cannot stay: {${group}}`);
      const here = { draft: pointAt(this.draft), twin: pointAt(this.twin) };
      const { draft, twin } = line === undefined && this.#ended ? this.#ended : here;
      const marker = { rule, missed: missed === '?', severity, line: line === undefined ? null : Number(line) };
      if (this.#toDraft) this.draft.markers.push({ ...marker, span: draft });
      if (stays && this.#toTwin) this.twin.markers.push({ ...marker, span: twin });
    }
  }
}

const pointAt = (side: Side): Span => ({ start: side.text.length, end: side.text.length });
