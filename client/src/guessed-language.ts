import { schemes } from './documents.ts';

/** What is looked at of a document to tell whether its language is only a guess. */
export interface NamedDocument {
  readonly scheme: string;
  readonly path: string;
  readonly languageId: string;
}

/** Languages that are checked anyway where somebody chose them, or the name of the file did. */
const chosen = new Set(['nianbao', 'markdown']);

/** A name that ends in such letters says itself what the file is. */
const fileExtension = /\.[A-Za-z][A-Za-z0-9+_-]{0,9}$/;

/** Whether the editor has guessed, or will guess, the language of a document from its text: it has no name yet, or one that tells nothing. */
export function isGuessed({ scheme, path, languageId }: NamedDocument): boolean {
  if (chosen.has(languageId) || !schemes.includes(scheme)) return false;
  return scheme === 'untitled' ? !fileExtension.test(path) : languageId !== 'plaintext' && !fileExtension.test(path);
}
