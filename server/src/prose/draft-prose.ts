import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { once } from '../text/once.ts';
import type { Claim } from './claim-types.ts';
import { readQuantities } from './quantities.ts';
import { type ClaimSources, readClaims } from './read-claims.ts';
import { readSentences } from './sentences.ts';
import type { Quantity, Sentence } from './types.ts';

/** A draft as far as its sentences are read. */
interface DraftText {
  readonly paragraphs: readonly Paragraph[];
}

/** A draft as far as its claims are read. */
export interface ClaimingDraft extends DraftText, Pick<ClaimSources, 'organ' | 'tables'> {
  readonly year: { readonly value: number } | null;
}

/** The sentences of a draft, in order. */
export const sentencesOf: (draft: DraftText) => readonly Sentence[] = once(({ paragraphs }) => readSentences(paragraphs));

/** The quantities of all sentences of a draft, in order. */
export const quantitiesOf: (draft: DraftText) => readonly Quantity[] = once((draft) => collect(sentencesOf(draft), readQuantities));

/** What the prose of a draft states about figures of the tables, in order. */
export const claimsOf: (draft: ClaimingDraft) => readonly Claim[] = once((draft) => {
  const { year, organ, tables } = draft;
  return readClaims({ sentences: sentencesOf(draft), quantities: quantitiesOf(draft), year: year?.value ?? null, organ, tables });
});
