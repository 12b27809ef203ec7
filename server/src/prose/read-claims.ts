import { newestForm } from '../standard/forms.ts';
import type { TablesById } from '../tables/model.ts';
import type { Paragraph } from '../text/document.ts';
import type { Standards } from './bound-subject.ts';
import type { Claim } from './claim-types.ts';
import { type SentenceContext, step } from './claims.ts';
import { type Discourse, enter, enterParagraph, leave, startOfDraft, turnedAway } from './discourse.ts';
import { subjectOf } from './report-subject.ts';
import { countsOtherBusiness } from './sentence-rules.ts';
import { opensTopic, statementReader } from './statement-reader.ts';
import type { Statement } from './statements.ts';
import type { Quantity, Sentence, SubjectOrgan } from './types.ts';

/** What claims are read from. */
export interface ClaimSources {
  readonly sentences: readonly Sentence[];
  /** Of all sentences, in order. */
  readonly quantities: readonly Quantity[];
  readonly year: number | null;
  readonly organ: SubjectOrgan | null;
  readonly tables: TablesById;
}

/** What is longer is no prose: a row of numbers, a page without marks. */
const longestSentence = 2000;

/**
 * What the prose states about figures of the tables, in order. A clause is read only where every word of it is understood:
 * whatever restricts a number in a way that is not known leaves it without a claim.
 */
export function readClaims({ sentences, quantities, year, organ, tables }: ClaimSources): Claim[] {
  const subject = subjectOf(year ?? firstYear(sentences), organ);
  const standards = standardsOf(tables);
  const read = statementReader(subject.names);
  const claims: Claim[] = [];
  let paragraph: Paragraph | null = null;
  let state = startOfDraft;
  let from = 0;
  let isOpen = false;
  let goesOn = false;
  for (const [index, sentence] of sentences.entries()) {
    let to = from;
    while (quantities[to]?.sentence === sentence) to++;
    const own = quantities.slice(from, to);
    from = to;
    if (sentence.paragraph !== paragraph) {
      goesOn = paragraph !== null && !sentence.paragraph.heading && (isBrokenOff(paragraph) || continues(paragraph, sentence));
      ({ paragraph } = sentence);
      state = enterParagraph(state, paragraph, sentence.section);
      isOpen = state.spoken.topic !== null || opensTopic(paragraph.text) === 'topic';
    }
    // A heading tells what the paragraphs below it are about, whatever it claims itself.
    const isHeading = paragraph.heading !== null && sentence.span.start === paragraph.span.start;
    if (!(isOpen || isHeading) || sentence.text.length > longestSentence) continue;
    const entered = enter(state, sentence, sentences[index + 1]);
    if (!isOpen && opensTopic(sentence.text) === 'nothing') {
      state = leave(entered, sentence, [], [], subject);
      continue;
    }
    const { tokens, outerWords, statements } = read(sentence.text);
    const context = { sentence, quantities: own, words: outerWords, subject, standards };
    // Of a sentence that a page has broken its beginning is missing.
    const isTorn = goesOn && sentence.span.start === sentence.paragraph.span.start;
    const [next, found] = isTorn || countsOtherBusiness(sentence.text) ? [turnedAway(entered), []] : claimsOf(entered, statements, context);
    claims.push(...found);
    state = leave(next, sentence, tokens, found, subject);
  }
  return claims;
}

/** 全县收到申请208件。其中，县公安局、: long prose that ends within a sentence. */
const isBrokenOff = ({ heading, text }: Paragraph): boolean =>
  heading === null && text.length > 12 && /[\u4e00-\u9fff、，]\s*$/.test(text) && /[，。、]/.test(text);

/** …收到政府信息 / 公开申请31件: no sentence begins so. */
const continues = ({ text }: Paragraph, next: Sentence): boolean =>
  /[\u4e00-\u9fff]\s*$/.test(text) && /^\s*(?:公开申请|信息公开申请|申请\s*\d|[件条，、。])/.test(next.text);

function claimsOf(state: Discourse, statements: readonly Statement[], context: SentenceContext): readonly [Discourse, readonly Claim[]] {
  const claims: Claim[] = [];
  let at = state;
  for (const statement of statements) {
    const [next, found] = step(at, statement, context, claims);
    at = next;
    claims.push(...found);
  }
  return [at, claims];
}

/** Where nothing states the report year, the first year that the sections speak of: 2021年，我局…… */
function firstYear(sentences: readonly Sentence[]): number | null {
  for (const { section, text } of sentences) {
    const year = section === null ? null : /20\d{2}(?=\s?年)/.exec(text);
    if (year) return Number(year[0]);
  }
  return null;
}

/** A table's own form decides; without one, the newest. */
function standardsOf(tables: TablesById): Standards {
  const newest = newestForm.tables;
  return {
    disclosure: tables.disclosure?.standard ?? newest.disclosure,
    applications: tables.applications?.standard ?? newest.applications,
    proceedings: tables.proceedings?.standard ?? newest.proceedings,
  };
}
