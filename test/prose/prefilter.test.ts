import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { step } from '../../server/src/prose/claims.ts';
import { inOrderPattern, numberPatterns, restPatterns } from '../../server/src/prose/clause-patterns.ts';
import { enter, enterParagraph, leave, startOfDraft } from '../../server/src/prose/discourse.ts';
import { sentencesOf } from '../../server/src/prose/draft-prose.ts';
import { readQuantities } from '../../server/src/prose/quantities.ts';
import { subjectOf } from '../../server/src/prose/report-subject.ts';
import { opensTopic, statementReader } from '../../server/src/prose/statement-reader.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Report } from '../../server/src/report/types.ts';
import { newestForm } from '../../server/src/standard/forms.ts';
import { cleanDraft } from '../helpers/draft.ts';

const samples = path.join(root, 'samples');
const drafts = readdirSync(samples)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => readFileSync(path.join(samples, name), 'utf8'));
const examples = [inOrderPattern, ...numberPatterns, ...restPatterns].flatMap((pattern) => pattern.examples);
const reports = [...drafts, cleanDraft(), examples.join('。\n')].map((text) => parse(text, { assumeReport: true }));
const paragraphs = reports.flatMap((report) => report.paragraphs.map((paragraph) => ({ report, paragraph })));

const subject = subjectOf(2023, null);
const read = statementReader(subject.names);

/** How many claims a paragraph makes where nothing was spoken of before it, each sentence read in full. */
function claimCount(report: Report, paragraph: Report['paragraphs'][number]): number {
  let state = enterParagraph(startOfDraft, paragraph, null);
  let count = 0;
  for (const sentence of sentencesOf(report).filter((s) => s.paragraph === paragraph)) {
    const { tokens, statements, outerWords: words } = read(sentence.text);
    const context = { sentence, quantities: readQuantities(sentence), words, subject, standards: newestForm.tables };
    state = enter(state, sentence, undefined);
    for (const statement of statements) {
      const [next, claims] = step(state, statement, context, []);
      state = next;
      count += claims.length;
    }
    state = leave(state, sentence, tokens, [], subject);
  }
  return count;
}

describe('paragraphs that are passed over', () => {
  const passedOver = paragraphs.filter(({ paragraph }) => opensTopic(paragraph.text) !== 'topic');

  test('are many, and others are not', () => {
    expect(passedOver.length).toBeGreaterThan(paragraphs.length / 4);
    expect(passedOver.length).toBeLessThan(paragraphs.length);
  });

  test('would claim nothing if they were read', () => {
    expect(passedOver.filter(({ report, paragraph }) => claimCount(report, paragraph) > 0).map(({ paragraph }) => paragraph.text)).toEqual(
      [],
    );
  });

  test('are none of those that claim something', () => {
    expect(paragraphs.filter(({ report, paragraph }) => claimCount(report, paragraph) > 0).length).toBeGreaterThan(10);
  });
});
