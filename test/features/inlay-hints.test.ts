import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import { type InlayHintChoice, inlayHints } from '../../server/src/features/inlay-hints.ts';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { tableStandard } from '../../server/src/standard/forms.ts';
import { evaluate } from '../../server/src/tables/check/balance.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

const everything: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
const both: InlayHintChoice = { columns: true, totals: true };

function hintsIn(text: string, choice = both, range = everything): InlayHint[] {
  return inlayHints(readWith(text), range, choice);
}

/** The text as the editor shows it, each hint in ‹ ›. */
function shown(text: string, choice = both, range = everything): string {
  const { index } = readWith(text);
  const hints = hintsIn(text, choice, range).reverse();
  return hints.reduce((done, { position, label }) => {
    const at = index.offsetAt(position);
    return `${done.slice(0, at)}‹${label}›${done.slice(at)}`;
  }, text);
}

/** The text after each hint was accepted. */
function accepted(text: string): string {
  const { index } = readWith(text);
  const edits = hintsIn(text).flatMap(({ textEdits = [] }) =>
    textEdits.map(({ range, newText }) => ({ span: index.spanOf(range), newText })),
  );
  return applyEdits(text, edits);
}

const received = '一、本年新收政府信息公开申请数量';

describe('the columns of numbers', () => {
  test('are told where each stands on a line of its own', () => {
    const row = [received, '6', '2', '0', '0', '0', '0', '8'].join('\n');
    expect(shown(row)).toBe(
      [received, '6‹自然人›', '2‹商业企业›', '0‹科研机构›', '0‹社会公益组织›', '0‹法律服务机构›', '0‹其他›', '8‹总计›'].join('\n'),
    );
  });

  test.each([
    ['2021', 'disclosure', '行政规范性文件\n2‹本年制发件数›\n1‹本年废止件数›\n6‹现行有效件数›\n'],
    ['2021', 'applications', '四、结转下年度继续办理\n1‹自然人›\n0‹商业企业›\n'],
    ['2021', 'proceedings', '\n1‹行政复议·结果维持›\n0‹行政复议·结果纠正›\n'],
    ['2019', 'disclosure', '行政许可\n6‹上一年项目数量›\n1‹本年增/减›\n8‹处理决定数量›\n'],
  ] as const)('in form %s, table %s', (form, _, part) => {
    expect(shown(cleanDraft({ form, layout: 'cells', writing: { gap: 0 } }))).toContain(part);
  });

  test('name the row when pointed at', () => {
    const [first] = hintsIn([received, '6', '2', '0', '0', '0', '0', '8'].join('\n'));
    expect(first?.tooltip).toBe(`${received}·自然人`);
  });

  test.each(['pipe', 'tab', 'spaced', 'glued', 'html'] as const)('are not told in layout %s, where the eye finds them', (layout) => {
    expect(hintsIn(cleanDraft({ layout }))).toEqual([]);
  });
});

describe('a wrong sum', () => {
  test('has the right one beside it', () => {
    expect(shown(`${received} | 11 | 1 | 0 | 0 | 0 | 0 | 18 |`)).toBe(`${received} | 11 | 1 | 0 | 0 | 0 | 0 | 18‹应为 12› |`);
  });

  test('is put right by accepting the hint', () => {
    expect(accepted(`${received} | 11 | 1 | 0 | 0 | 0 | 0 | 18 |`)).toBe(`${received} | 11 | 1 | 0 | 0 | 0 | 0 | 12 |`);
  });

  test('is explained with the figures', () => {
    const [hint] = hintsIn(`${received} | 11 | 1 | 0 | 0 | 0 | 0 | 18 |`);
    expect(hint?.tooltip).toBe(`“${received}”行：各类申请人之和＝总计：自然人 11 + 商业企业 1 = 12`);
  });

  test.each(['pipe', 'tab', 'cells', 'spaced', 'html'] as const)('in layout %s', (layout) => {
    const draft = cleanDraft({ layout, cells: { 'applications.received.total': '7' } });
    expect(hintsIn(draft, { columns: false, totals: true }).map(({ label }) => label)).toEqual(['应为 8']);
    expect(accepted(draft)).toBe(cleanDraft({ layout }).replace('申请8件', '申请7件'));
  });

  test('that runs together with other numbers is told, and left to the author', () => {
    const hints = hintsIn(cleanDraft({ layout: 'glued', cells: { 'applications.received.total': '7' } }));
    expect(hints.map(({ label, textEdits }) => [label, textEdits])).toEqual([['应为 8', undefined]]);
  });

  test.each([
    ['in a column', { 'applications.processed.natural': '8', 'applications.processed.total': '10' }, ['应为 7', '应为 9']],
    ['in table 4', { 'proceedings.review.total': '3' }, ['应为 1']],
  ])('%s', (_, cells, labels) => {
    expect(hintsIn(cleanDraft({ cells })).map(({ label }) => label)).toEqual(labels);
  });

  test('is left alone where the rules find the slip in another cell: that one is told', () => {
    const draft = cleanDraft({ cells: { 'applications.granted.natural': '5' } });
    expect(shown(draft)).toContain('（一）予以公开 | 5‹应为 4› | 2 | 0 | 0 | 0 | 0 | 6 |');
    expect(hintsIn(draft)[0]?.tooltip).toContain('“（一）予以公开·自然人”改为 4，即全部平衡');
  });

  test('that other numbers bear out is told what its parts come to, not what it should be', () => {
    const draft = cleanDraft({ cells: { 'applications.granted.natural': '5', 'applications.granted.total': '7' } });
    expect(shown(draft)).toContain('（七）总计 | 7‹各项之和 8› | 2 | 0 | 0 | 0 | 0 | 9 |');
  });

  test('two numbers for one cell are none', () => {
    // The row makes it 19, the column 9.
    const cells = { 'applications.processed.total': '3', 'applications.processed.research': '10' };
    expect(shown(cleanDraft({ cells }))).toContain('（七）总计 | 7 | 2 | 10‹各项之和 0› | 0 | 0 | 0 | 3 |');
  });
});

describe('an empty sum', () => {
  test('beside parts that are filled in has its number beside it', () => {
    const row = (total: string) => `${received} | 11 | 1 | 0 | 0 | 0 | 0 |${total} |`;
    expect(shown(row(''))).toBe(row('‹应填 12›'));
    expect(accepted(row(''))).toBe(row('12'));
  });

  test('counts empty parts as nothing, and says so', () => {
    const [hint] = hintsIn(`${received} | 11 |  | 0 | 0 | 0 | 0 |  |`);
    expect(hint).toMatchObject({ label: '应填 11', tooltip: expect.stringContaining('自然人 11 = 11（空格按 0 计）') });
  });

  test.each([
    ['a row that is not begun', `${received} |  |  |  |  |  |  |  |`],
    ['a row of zeros that is not finished', `${received} | 0 |  |  |  |  |  |  |`],
    ['a part that is no number', `${received} | 11 | 约3 | 0 | 0 | 0 | 0 |  |`],
    ['a part that is no count', `${received} | 11 | 2.5 | 0 | 0 | 0 | 0 |  |`],
  ])('%s is left alone', (_, row) => {
    expect(hintsIn(row)).toEqual([]);
  });
});

describe('nothing is shown', () => {
  test.each(['pipe', 'tab', 'spaced', 'glued', 'html'] as const)('in a correct draft in layout %s', (layout) => {
    expect(hintsIn(cleanDraft({ layout }))).toEqual([]);
  });

  test('beside a sum that cannot be judged', () => {
    expect(hintsIn(`${received} | 11 | 约3 | 0 | 0 | 0 | 0 | 18 |`)).toEqual([]);
  });

  test('where there is no table', () => {
    expect(hintsIn('')).toEqual([]);
    expect(hintsIn('一、总体情况\n全年收到申请8件。')).toEqual([]);
  });
});

describe('only what is asked for', () => {
  const draft = cleanDraft({ layout: 'cells', writing: { gap: 0 }, cells: { 'applications.received.total': '7' } });

  test('the columns, the totals, or neither', () => {
    const labels = (choice: InlayHintChoice) => new Set(hintsIn(draft, choice).map(({ label }) => String(label).startsWith('应为')));
    expect(labels({ columns: true, totals: false })).toEqual(new Set([false]));
    expect(labels({ columns: false, totals: true })).toEqual(new Set([true]));
    expect(labels({ columns: false, totals: false })).toEqual(new Set());
  });

  test('the lines that are looked at', () => {
    const line = draft.split('\n').indexOf(received);
    const range = { start: { line, character: 0 }, end: { line: line + 2, character: 1 } };
    expect(hintsIn(draft, both, range).map(({ label }) => label)).toEqual(['自然人', '商业企业']);
    expect(hintsIn(draft, both, { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } })).toEqual([]);
  });

  test('a range that lies outside the text, or back to front', () => {
    const outside = { line: 100_000, character: 9 };
    expect(hintsIn(draft, both, { start: outside, end: outside })).toEqual([]);
    expect(hintsIn(draft, both, { start: outside, end: { line: 0, character: 0 } })).toEqual(hintsIn(draft));
  });
});

const runs = Number(process.env.FUZZ_RUNS ?? 40);

/** Cells of table 3 and 4 with numbers at random, some of them empty. */
const anyCells = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...(['applications', 'proceedings'] as const).flatMap((id) =>
          tableStandard('2021', id).identities.flatMap(({ left, right }) => [...left.slice(0, 3), ...right].map((key) => `${id}.${key}`)),
        ),
      ),
      fc.oneof({ weight: 4, arbitrary: fc.nat(30).map(String) }, { weight: 1, arbitrary: fc.constant('') }),
    ),
    { maxLength: 12 },
  )
  .map((entries) => Object.fromEntries(entries));
const anyLayout = fc.constantFrom<Layout>('pipe', 'tab', 'cells', 'spaced', 'glued', 'html');

test('accepting any one hint makes the relation hold that it was for', () => {
  fc.assert(
    fc.property(anyCells, anyLayout, (cells, layout) => {
      const text = cleanDraft({ cells, layout });
      const before = readWith(text);
      for (const { textEdits, tooltip } of inlayHints(before, everything, { columns: false, totals: true })) {
        if (!textEdits) continue;
        const edits = textEdits.map(({ range, newText }) => ({ span: before.index.spanOf(range), newText }));
        const after = readWith(applyEdits(text, edits)).report.tables;
        const name = String(tooltip);
        const tables = [after.applications, after.proceedings].filter((table) => table !== null);
        const held = tables.flatMap((table) =>
          table.standard.identities
            .filter((identity) => name.startsWith(identity.statement))
            .map((identity) => evaluate(table, identity, (key) => table.cells.get(key))?.holds),
        );
        expect(held).toContain(true);
        expect(held).not.toContain(false);
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
