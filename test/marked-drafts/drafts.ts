import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedDraft, readMarkedDraft } from './marked-draft.ts';

export interface GauntletDraft extends MarkedDraft {
  /** The name of the file without its ending: number, kind of organ, year, layout of the tables. */
  readonly name: string;
}

/** The drafts of a folder, in the order of their names. */
export function readDrafts(folder: string): GauntletDraft[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.replace(/\.txt$/, ''), ...readWellFormed(folder, file) }));
}

function readWellFormed(folder: string, file: string): MarkedDraft {
  try {
    return readMarkedDraft(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
