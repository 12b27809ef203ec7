import { memoByText } from '../text/memo.ts';
import { quantitiesIn } from './quantities.ts';
import { readStatements, type SentenceReading } from './statements.ts';
import type { OwnNames } from './vocabulary/own-names.ts';
import { mayOpen } from './vocabulary/vocabulary.ts';

/** Reads sentences for an organ with these names; what was read of a sentence is remembered. */
export type StatementReader = (text: string) => SentenceReading;

const readers = new Map<string, StatementReader>();
/** Few drafts are written at a time; a folder of them is read one after another. */
const mostReaders = 8;

/** The reader for an organ; one with the same names is the same. */
export function statementReader(names: OwnNames): StatementReader {
  const known = readers.get(names.key);
  if (known) return known;
  if (readers.size >= mostReaders) readers.clear();
  const reader = memoByText((text) => readStatements(text, names));
  readers.set(names.key, reader);
  return reader;
}

/** What a text may turn to where nothing was spoken of before it; told before it is parted into words. */
export const opensTopic = memoByText((text) => mayOpen(text, quantitiesIn(text).length > 0));
