import fc from 'fast-check';
import { formIds, tableIds } from '../../server/src/standard/forms.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft, draftCells } from './draft.ts';

/** Reports as authors leave them, for properties that hold whatever a draft looks like. */

export const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

/** What stands in cells of real drafts. */
export const realCellTexts: readonly string[] = [
  '0',
  '7',
  '12',
  '1,295',
  '１２',
  '22（其中修订16件）',
  '11件',
  '4.3466万元',
  '',
  '/',
  '—',
  '无',
  '约5',
  '减4',
  '+3',
];

const someCells = fc.constantFrom(...formIds).chain((form) => {
  const keys = tableIds.flatMap((id) => Object.keys(draftCells(form)[id]).map((key) => `${id}.${key}`));
  return fc.record({
    form: fc.constant(form),
    cells: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(...realCellTexts), { maxKeys: 12 }),
  });
});

/** A report with any cells, in any layout. */
export const anyDraft = fc
  .record({
    filled: someCells,
    layout: fc.constantFrom(...layouts),
    grid: fc.boolean(),
    outerBars: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ filled, layout, grid, outerBars, eol }) => ({
    layout,
    text: cleanDraft({ ...filled, layout, writing: { grid, outerBars }, eol }),
  }));

const scraps = fc.constantFrom(
  '',
  ' ',
  '|',
  '| ',
  ' | | ',
  '\n',
  '\n\n',
  '｜',
  '\t',
  '0',
  '9',
  '规章',
  '结果维护',
  '（七）总计',
  '| --- | --- |',
  '\u3000',
);

/** The same with lines cut out or doubled, and with scraps in other places. */
export const damagedDraft = fc
  .record({
    draft: anyDraft,
    lines: fc.array(fc.tuple(fc.nat(200), fc.constantFrom('cut', 'double', 'blank', 'join')), { maxLength: 3 }),
    cuts: fc.array(fc.tuple(fc.nat(6000), fc.nat(6), scraps), { maxLength: 4 }),
  })
  .map(({ draft, lines, cuts }) => {
    const broken = lines.reduce((text, [at, how]) => damageLine(text, at, how), draft.text);
    return cuts.reduce((text, [at, length, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + length);
    }, broken);
  });

function damageLine(text: string, at: number, how: string): string {
  const lines = text.split('\n');
  const place = at % lines.length;
  const line = lines[place] ?? '';
  const made = { cut: [], double: [line, line], blank: [line, ''], join: [`${line}${lines[place + 1] ?? ''}`] }[how] ?? [];
  lines.splice(place, how === 'join' ? 2 : 1, ...made);
  return lines.join('\n');
}
