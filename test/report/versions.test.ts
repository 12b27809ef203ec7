import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsOf, quantitiesOf, sentencesOf } from '../../server/src/prose/draft-prose.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Facts, Report } from '../../server/src/report/types.ts';
import { createReportService } from '../../server/src/service.ts';
import { forgetTexts } from '../../server/src/text/memo.ts';
import { anyDraft, damagedDraft } from '../helpers/damaged-draft.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** A draft is read again after every keystroke; what was read of a line, paragraph or sentence is remembered, and nothing else may change. */

/** More for a longer search: FUZZ_RUNS=100000. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 12);
const { check } = createReportService();

/** Whatever was read of a report or found in it, as words that can be compared, part by part. */
function wordsOf(report: Report): Record<string, string> {
  const plain = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
  const parts = {
    ...report,
    sentences: sentencesOf(report),
    quantities: quantitiesOf(report),
    claims: claimsOf(report),
  };
  const all = { ...parts, findings: check(report) };
  return Object.fromEntries(Object.entries(all).map(([name, part]) => [name, JSON.stringify(part, plain)]));
}

/** Where two readings first differ, in a few words for each part that does. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return Object.entries(one).flatMap(([name, words = '']) => {
    const alone = other[name] ?? '';
    if (words === alone) return [];
    let at = 0;
    while (words[at] === alone[at]) at++;
    const around = (text: string) => text.slice(Math.max(0, at - 80), at + 40);
    return [`${name}: ${around(words)} ≠ ${around(alone)}`];
  });
}

/** The words of a report that is read with nothing remembered. */
function readAlone(text: string, facts: Facts = {}): Record<string, string> {
  forgetTexts();
  return wordsOf(parse(text, facts));
}

/** Reads the versions one after another, so that all of them remember what those before them have read. */
function expectSameAsAlone(versions: readonly string[], facts: Facts = {}) {
  const alone = versions.map((text) => readAlone(text, facts));
  forgetTexts();
  const remembered = versions.map((text) => wordsOf(parse(text, facts)));
  for (const [index, words] of remembered.entries()) expect(differences(words, alone[index] ?? {})).toEqual([]);
}

const put = (text: string, at: number, cut: number, words: string) => text.slice(0, at) + words + text.slice(at + cut);

describe('a report read after other texts', () => {
  const text = cleanDraft();
  const middle = text.indexOf('二、');

  it.each([
    ['a character typed', put(text, middle - 3, 0, '政')],
    ['a paragraph put in above everything', `公开\n\n${text}`],
    ['a number of a table changed', text.replace(/\| 12 /, '| 13 ')],
    ['a row of a table taken out', text.replace(/.*1\.属于国家秘密.*\n/, '')],
    ['a section taken out', text.slice(0, middle) + text.slice(text.indexOf('三、'))],
    ['another year', text.replaceAll('2023', '2022')],
    ['another organ', text.replaceAll('青禾镇', '云汀县')],
    ['markup around it', `<html><body>${text}&nbsp;</body></html>`],
    ['nothing left', ''],
  ])('is the same as one read alone: %s', (_, changed) => {
    expectSameAsAlone([text, changed, text]);
  });

  it('is the same where a table that cannot be read, and lacks a row, moves', () => {
    // The head of table 3 stands below its first row, as text extraction leaves it.
    const scrambled = text
      .replace(/((?:.*自然人.*\n).*商业企业.*\n)(.*本年新收.*\n)/, '$2$1')
      .replace('三、本年度办理结果 | （一）予以公开', '（一）予以公开')
      .replace(/.*2\.其他法律行政法规禁止公开.*\n/, '');
    expect(parse(scrambled).tables.applications?.cells.size).toBe(0);
    expectSameAsAlone([scrambled, put(scrambled, middle - 3, 0, '政')]);
  });

  it('is the same when the user says what it is', () => {
    const facts = { organ: '云汀县财政局', year: 2020, form: '2019' } as const;
    const alone = [readAlone(text), readAlone(text, facts)];
    forgetTexts();
    const after = [wordsOf(parse(text)), wordsOf(parse(text, facts))];
    expect(after.flatMap((words, index) => differences(words, alone[index] ?? {}))).toEqual([]);
  });

  it('is the same whatever was changed', { timeout: 120_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '政',
        '。',
        '，',
        '\n',
        '\n\n',
        '（',
        '）',
        '《',
        '|',
        '12',
        '0',
        '其中',
        '12件',
        '2022年',
        '我局',
        '截止',
        '<table>',
        '<p>',
        '\0',
        '',
      ),
      fc.nat(text.length).map((at) => text.slice(at, at + 40)),
    );
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(30), words: piece });
    fc.assert(
      fc.property(
        fc.oneof(
          anyDraft.map((draft) => draft.text),
          damagedDraft,
        ),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (draft, changes) => {
          const versions = [draft];
          for (const { at, cut, words } of changes) {
            const last = versions.at(-1) ?? '';
            versions.push(put(last, Math.floor(at * last.length), cut, words));
          }
          expectSameAsAlone(versions);
        },
      ),
      { numRuns },
    );
  });
});
