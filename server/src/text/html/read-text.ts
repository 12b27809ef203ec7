import { lastIndex } from '../last-index.ts';
import type { Span } from '../span.ts';

/** A stretch of text that was read, and the stretch of the document that it was read from. */
interface Stretch {
  readonly at: number;
  length: number;
  readonly from: number;
  /** The length in the document: that of the text where it is literal; 0 where the document has nothing for it. */
  sourceLength: number;
}

/** Which place of a document each character of the text read from it has. */
export class ReadText {
  readonly #stretches: Stretch[] = [];
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Reads a range of the document literally. */
  addVerbatim(source: string, from: number, to: number): void {
    if (to <= from) return;
    const last = this.#stretches.at(-1);
    if (last && isVerbatim(last) && last.from + last.length === from) {
      last.length += to - from;
      last.sourceLength = last.length;
    } else {
      this.#stretches.push({ at: this.#text.length, length: to - from, from, sourceLength: to - from });
    }
    this.#text += source.slice(from, to);
  }

  /** Reads a stretch of the document as other characters than it is written with. */
  addReadAs(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#stretches.push({ at: this.#text.length, length: text.length, from, sourceLength: to - from });
    this.#text += text;
  }

  /** The part of the document that a range of the text was read from, with everything between its ends. */
  sourceSpan({ start, end }: Span): Span {
    if (start === end) {
      const place = this.sourcePlace(start);
      return { start: place, end: place };
    }
    const last = this.#stretches[this.#indexAt(end - 1)];
    const from = startIn(this.#stretches[this.#indexAt(start)], start);
    return { start: from, end: Math.max(from, endIn(last, end)) };
  }

  /** The same, without what is between its parts. */
  sourceParts({ start, end }: Span): Span[] {
    const parts: Span[] = [];
    for (let index = this.#indexAt(start); index < this.#stretches.length; index++) {
      const stretch = this.#stretches[index];
      if (!stretch || stretch.at >= end) break;
      if (stretch.sourceLength === 0) continue;
      const part = {
        start: startIn(stretch, Math.max(start, stretch.at)),
        end: endIn(stretch, Math.min(end, stretch.at + stretch.length)),
      };
      const above = parts.at(-1);
      if (above?.end === part.start) parts[parts.length - 1] = { start: above.start, end: part.end };
      else parts.push(part);
    }
    return parts;
  }

  /** Where something put in at an offset of the text goes: behind the character before it, at the start of a line before the one after it. */
  sourcePlace(offset: number): number {
    const before = this.#stretches[this.#indexAt(offset - 1)];
    const after = this.#stretches[this.#indexAt(offset)];
    const startsLine = offset === 0 || isBreak(this.#text.charAt(offset - 1));
    const endsText = offset >= this.#text.length || isBreak(this.#text.charAt(offset));
    if (after && startsLine && !endsText) return startIn(after, offset);
    return before && offset > 0 ? endIn(before, offset) : startIn(after, offset);
  }

  /** The offset in the text of a place of the document; what was not read belongs to the text before it. */
  offsetOf(place: number): number {
    const stretch =
      this.#stretches[
        Math.max(
          0,
          lastIndex(this.#stretches, ({ from }) => from <= place),
        )
      ];
    if (!stretch || place < stretch.from) return 0;
    const inside = place - stretch.from;
    if (inside >= stretch.sourceLength) return stretch.at + stretch.length;
    return isVerbatim(stretch) ? stretch.at + inside : stretch.at;
  }

  /** The number of the stretch with this character of the text; of the nearest one outside the text. */
  #indexAt(offset: number): number {
    return Math.max(
      0,
      lastIndex(this.#stretches, ({ at }) => at <= offset),
    );
  }
}

/** A reference is always longer than what it is read as. */
const isVerbatim = ({ length, sourceLength }: Stretch): boolean => length === sourceLength;

const isBreak = (c: string): boolean => c === '\n' || c === '\r';

function startIn(stretch: Stretch | undefined, offset: number): number {
  if (!stretch) return 0;
  return isVerbatim(stretch) ? stretch.from + offset - stretch.at : stretch.from;
}

function endIn(stretch: Stretch | undefined, offset: number): number {
  if (!stretch) return 0;
  return isVerbatim(stretch) ? stretch.from + offset - stretch.at : stretch.from + stretch.sourceLength;
}
