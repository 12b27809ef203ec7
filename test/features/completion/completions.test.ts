import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextEdit } from 'vscode-languageserver-types';
import { completions } from '../../../server/src/features/completion/completions.ts';
import { createLineIndex } from '../../../server/src/output/positions.ts';
import { createReportService } from '../../../server/src/service.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { itemsAt, labelsAt, taken } from './complete.ts';

describe('the beginning of a report', () => {
  test('a blank page: title, preamble, headings', () => {
    expect(labelsAt('|').slice(0, 3)).toEqual([
      '××镇人民政府20××年政府信息公开工作年度报告',
      '根据《中华人民共和国政府信息公开条例》……',
      '一、总体情况',
    ]);
  });

  test('what is known of the organ and the year is filled in', () => {
    expect(taken('|', '云汀区财政局2024年政府信息公开工作年度报告', { organ: '云汀区财政局', year: 2024 })).toBe(
      '云汀区财政局2024年政府信息公开工作年度报告',
    );
  });

  test.each(['云汀区财政局|', '云汀区财政局2024|', '云汀区财政局2024年|', '云汀区财政局2024年政府信息|'])(
    'what is typed of the title stays: %s',
    (typed) => {
      const year = typed.includes('2024') ? '2024' : '20××';
      expect(taken(typed, ({ detail }) => detail === '报告标题')).toBe(`云汀区财政局${year}年政府信息公开工作年度报告`);
    },
  );

  test('below the title: the preamble, no other title', () => {
    const title = '青禾镇人民政府2020年政府信息公开工作年度报告\n';
    const text = taken(`${title}|`, '根据《中华人民共和国政府信息公开条例》……');
    expect(text).toContain('国办公开办函〔2019〕60号');
    expect(text).toContain('现公布青禾镇人民政府2020年政府信息公开工作年度报告。');
    expect(labelsAt(`${title}|`).slice(0, 2)).toEqual(['根据《中华人民共和国政府信息公开条例》……', '一、总体情况']);
  });

  test('not where they stand already', () => {
    const draft = cleanDraft().replace('\n一、', '\n‸\n一、');
    expect(labelsAt(draft).filter((label) => label.startsWith('根据') || label.endsWith('年度报告'))).toEqual([]);
  });
});

describe('the list', () => {
  const drafts = ['|', '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体情况\n|', '根据《|', `${cleanDraft({ without: [6] })}\n‸`];

  test.each(drafts)('is in order, each item with its own name, what it is, and what it rests on: %#', (draft) => {
    const items = itemsAt(draft);
    expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
    for (const { detail, documentation, filterText = '' } of items) {
      expect(detail).toBeTruthy();
      expect(documentation).toBeTruthy();
      expect(filterText.length).toBeLessThanOrEqual(120);
    }
  });

  test('has no name that one of our snippets has', () => {
    const prefixes = ['report', 'tables', 'phrases'].flatMap((name) =>
      Object.values(JSON.parse(readFileSync(`snippets/${name}.json`, 'utf8')) as Record<string, { prefix: string[] }>).flatMap(
        ({ prefix }) => prefix,
      ),
    );
    expect(drafts.flatMap((draft) => labelsAt(draft)).filter((label) => prefixes.includes(label))).toEqual([]);
  });
});

test('anywhere in any text: every edit is on one line, holds the cursor and lies inside', () => {
  const service = createReportService([]);
  const piece = fc.constantFrom(
    ...cleanDraft().split('\n'),
    ...[
      '《',
      '〔',
      '我',
      '本',
      '一',
      '（',
      '第',
      '自',
      '截',
      '| ',
      '|',
      '\t',
      '　',
      '\ufeff',
      '\ud83d',
      '\ude00',
      '# ',
      '国办',
      '<table><tr><td>',
      '$',
      '}',
      '\uE000',
    ],
  );
  const breaks = fc.constantFrom('\n', '\n', '\r\n', '\r', '', ' ', '\u2028');
  const texts = fc.array(fc.tuple(piece, breaks), { maxLength: 30 }).map((parts) => parts.flat().join(''));
  const position = fc.record({ line: fc.integer({ min: -1, max: 40 }), character: fc.integer({ min: -1, max: 200 }) });
  fc.assert(
    fc.property(texts, position, fc.boolean(), (text, at, snippets) => {
      const index = createLineIndex(text);
      const reading = { uri: 'file:///a', version: 1, report: service.parse(text), findings: [], index };
      const here = index.positionAt(index.offsetAt(at));
      for (const { textEdit } of completions(reading, at, snippets)) {
        if (!TextEdit.is(textEdit)) throw new Error('no edit');
        const { start, end } = textEdit.range;
        expect([start.line, end.line]).toEqual([here.line, here.line]);
        expect(start.character).toBeLessThanOrEqual(here.character);
        expect(end.character).toBeGreaterThanOrEqual(here.character);
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  );
}, 120_000);
