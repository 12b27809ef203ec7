import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withSureFixes } from '../../server/src/lint/fix.ts';
import { harmless } from '../../server/src/lint/harmless.ts';
import { parse } from '../../server/src/report/parse.ts';
import { edited } from '../../server/src/report/reread.ts';
import type { Report } from '../../server/src/report/types.ts';
import type { Fix, Rule } from '../../server/src/rules/rule.ts';
import { createReportService } from '../../server/src/service.ts';
import type { Edit } from '../../server/src/text/span.ts';
import { damagedDraft } from '../helpers/damaged-draft.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { wordRule } from '../helpers/word-rule.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 12);
const slips = [
  '&nbsp;',
  '，，',
  '[bookmark: _GoBack]',
  '</td>',
  '<tr>',
  '其它',
  ' ',
  '08',
  '<b>',
  '分享到：\n',
  '12件',
  '\u{20bb7}',
  '\ud842',
  '&amp;lt;',
];
const facts = { assumeReport: true };

/** Changes the year of the title. */
const otherYear = wordRule({ word: '2023年政府信息公开工作年度报告\n', becomes: ['2024年政府信息公开工作年度报告\n'] });

/** All that reading a draft gives, but for the cells and the name that the edits are in. */
function readingOf(report: Report, besides: ReadonlySet<string>) {
  const { organ, year, form, sections, tables } = report;
  return {
    facts: [besides.has('organ') ? null : organ?.name, organ?.kind, year?.value, form?.id, sections.map(({ number }) => number)],
    tables: Object.values(tables).map(
      (table) =>
        table && {
          layout: table.layout,
          missing: [table.missingRows.map(({ standard }) => standard.key), table.missingColumns.map(({ key }) => key)],
          cells: [...table.cells.values()].map((cell) =>
            besides.has(`${table.id} ${cell.key}`) ? cell.key : [cell.key, cell.raw, cell.value],
          ),
        },
    ),
  };
}

function editedCells({ tables, organ }: Report, edits: readonly Edit[]): Set<string> {
  const touches = (span: { start: number; end: number }) =>
    edits.some((edit) => edit.span.start <= span.end && span.start <= edit.span.end);
  const found = Object.values(tables).flatMap((table) =>
    [...(table?.cells.values() ?? [])].filter(({ span }) => touches(span)).map(({ key }) => `${table?.id} ${key}`),
  );
  return new Set(organ?.span && touches(organ.span) ? [...found, 'organ'] : found);
}

function expectHarmless(text: string, rules?: readonly Rule[]) {
  const service = createReportService(rules);
  const report = parse(text, facts);
  for (const { rule, fixes } of withSureFixes({ report, findings: service.check(report) })) {
    for (const { edits } of fixes.filter(({ safe }) => safe)) {
      const after = parse(edited(report, edits), facts);
      const besides = editedCells(report, edits);
      expect(readingOf(after, besides), rule).toEqual(readingOf(report, besides));
    }
  }
  const result = service.fix(text, facts);
  const [was, is] = [report, parse(result.text, facts)].map((read) => read.sections.map(({ number }) => number));
  expect(is).toEqual(was);
}

describe('a safe fix', () => {
  test('leaves all that is read besides the place it mends, in every layout, whatever the draft', () => {
    fc.assert(
      fc.property(
        damagedDraft,
        fc.array(fc.tuple(fc.constantFrom(...slips), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 6 }),
        (draft, put) => {
          const text = put.reduce((before, [slip, share]) => {
            const at = Math.floor(before.length * share);
            return before.slice(0, at) + slip + before.slice(at);
          }, draft);
          expectHarmless(text);
        },
      ),
      { numRuns },
    );
  });

  test('is refused whatever its rule, where the draft would read otherwise', () => {
    const words = ['2023年政府', '二、', '青禾镇', '第二十条', '</table>', '总计', '现有效', '行政许可', '三、本年'];
    const harmful = words.map((word, index) => wordRule({ id: `rule${index}`, word, becomes: [''] }));
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'html'] as const) expectHarmless(cleanDraft({ layout }), harmful);
  });

  test('may mend the title, and the name of the organ in it', () => {
    for (const residue of ['[bookmark: _GoBack]', '_GoBack'])
      expect(createReportService().fix(residue + cleanDraft()).text).toBe(cleanDraft());
  });

  test('is left to the author then', () => {
    const text = cleanDraft();
    const rule = otherYear;
    const service = createReportService([rule]);
    const report = parse(text);
    const [finding] = withSureFixes({ report, findings: service.check(report) });
    expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
    expect(service.fix(text).fixed).toBe(0);
  });

  test('does not keep others from being applied', () => {
    const text = `${cleanDraft()}\n其它情况。`;
    const service = createReportService([otherYear, wordRule({ id: 'b', word: '其它', becomes: ['其他'] })]);
    expect(service.fix(text)).toMatchObject({ text: text.replace('其它', '其他'), fixed: 1 });
  });
});

describe('fixes together', () => {
  const report = parse(cleanDraft());
  const fix = (word: string, newText: string): Fix => {
    const start = report.text.indexOf(word);
    return { title: word, safe: true, edits: [{ span: { start, end: start + word.length }, newText }] };
  };

  test('are all there where none does harm', () => {
    const fixes = [fix('公开', '开放'), fix('收到', '收取')];
    expect(harmless(report, fixes)).toEqual(fixes);
  });

  test('are asked one by one where they change what a draft is laid out by: two may hide the harm that each does', () => {
    const read = parse('青禾镇&ensp;2023年政府信息公开工作年度报告\n统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况');
    const to2024 = (word: string, newText: string): Fix => {
      const start = read.text.indexOf(word);
      return { title: word, safe: true, edits: [{ span: { start, end: start + word.length }, newText }] };
    };
    const period = to2024('自2023年1月1日起至2023年', '自2024年1月1日起至2024年');
    expect(harmless(read, [to2024('2023年政府', '2024年政府'), period])).toHaveLength(2);
    expect(harmless(read, [to2024('&ensp;2023年政府', '2024年政府'), period])).toEqual([period]);
  });

  test('lose those that do', () => {
    const good = fix('收到', '收取');
    expect(harmless(report, [fix('2023年政府', '2024年政府'), good])).toEqual([good]);
  });
});

describe('a fix of the words that state the year', () => {
  const kept = (text: string, word: string, newText: string) => {
    const start = text.indexOf(word);
    return harmless(parse(text), [{ title: word, safe: true, edits: [{ span: { start, end: start + word.length }, newText }] }]).length;
  };
  const period = '统计期限自2020年1月1日起至202020年12月31日止。';

  test('stays where the year that it brings is the only one', () => {
    expect(kept(period, '202020年', '2020年')).toBe(1);
  });

  test('does not where another statement says otherwise', () => {
    expect(kept(period, '自2020年1月1日起至202020年', '自2021年1月1日起至2020年')).toBe(1);
    expect(
      kept(
        '现公布青禾镇2020年政府信息公开工作年度报告。统计期限自2020年1月1日起至2020年12月31日止。',
        '自2020年1月1日起至2020年',
        '自2021年1月1日起至2021年',
      ),
    ).toBe(0);
  });
});

describe('what a rule gives', () => {
  const given = (text: string, edits: Edit[], span = edits[0]?.span ?? { start: 0, end: 0 }) => {
    const rule: Rule = {
      ...wordRule({ word: '' }),
      check: () => [1, 2].map(() => ({ span, message: '', fixes: [{ title: '', safe: true, edits }] })),
    };
    return createReportService([rule]).check(parse(text, facts));
  };
  const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText });

  test('is there once', () => {
    expect(given('甲乙', [edit(0, 1, '丙')])).toHaveLength(1);
  });

  test.each([
    ['changes nothing', '甲乙', [edit(0, 1, '甲')]],
    ['parts a character', '\u{20bb7}乙', [edit(1, 2, '甲')]],
    ['writes half a character', '甲乙', [edit(0, 1, '\ud842')]],
    ['parts a line break', '甲\r\n乙', [edit(2, 3, '')]],
    ['overlaps itself', '甲乙丙', [edit(0, 2, ''), edit(1, 3, '')]],
  ])('is no fix where it %s', (_, text, edits) => {
    expect(given(text, edits)[0]?.fixes).toEqual([]);
  });

  test('points to whole characters', () => {
    expect(given('\u{20bb7}乙', [edit(2, 3, '甲')], { start: 1, end: 2 })[0]?.span).toEqual({ start: 0, end: 2 });
  });
});
