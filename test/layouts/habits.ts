import { headHabits } from './habits/heads.ts';
import { labelHabits } from './habits/labels.ts';
import { lineHabits } from './habits/lines.ts';
import type { NumberKind } from './numbers.ts';
import type { Sheet } from './sheet.ts';
import type { Writer } from './writers.ts';

/** One thing that a site, a text extraction or an author does to a table, whatever its layout. */
export interface Habit {
  readonly name: string;
  /** Where it occurs; everywhere unless told. */
  readonly fits?: (writer: Writer) => boolean;
  /** `full` unless told. */
  readonly numbers?: NumberKind;
  /** The text of a cell without a number; nothing unless told. */
  readonly hole?: string;
  readonly sheet?: (sheet: Sheet) => Sheet;
  readonly lines?: (lines: readonly string[]) => readonly string[];
  /** Changes the whole draft. */
  readonly text?: (text: string) => string;
}

const holes: readonly Habit[] = [
  { name: 'blank: nothing', numbers: 'holed' },
  { name: 'blank: NBSP', numbers: 'holed', hole: '\u00a0' },
  { name: 'blank: full-width', numbers: 'holed', hole: '\u3000' },
  { name: 'blank: 0', numbers: 'holed', hole: '0' },
  { name: 'blank: /', numbers: 'holed', hole: '/' },
];

export const habits: readonly Habit[] = [
  { name: 'plain' },
  { name: 'quiet year', numbers: 'few' },
  ...holes,
  ...headHabits,
  ...labelHabits,
  ...lineHabits,
];
