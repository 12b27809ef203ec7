import { tableStandard } from '../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../server/src/standard/types.ts';
import { gridOf } from '../../server/src/tables/write/grid.ts';
import type { Numbers } from './numbers.ts';

/** One piece of a printed table. */
export interface SheetCell {
  /** `\n` where the text goes on in another line of the same cell. */
  readonly text: string;
  /** `received.natural`; null for a label. */
  readonly key: string | null;
  readonly colspan: number;
  readonly rowspan: number;
}

export type SheetRow = readonly SheetCell[];

/** A statutory table before anybody writes it down: what habits change and layouts write. */
export interface Sheet {
  readonly id: TableId;
  readonly rows: readonly SheetRow[];
}

/** The table as the form prints it; `hole` is the text of a cell without a number. */
export function sheetOf(id: TableId, form: FormId, numbers: Numbers, hole: string): Sheet {
  const textOf = (key: string) => String(numbers[id].get(key) ?? hole);
  const rows = gridOf(tableStandard(form, id)).map((row) =>
    row.map(({ text, cell, colspan, rowspan }) => ({ text: cell === null ? (text ?? '') : textOf(cell), key: cell, colspan, rowspan })),
  );
  return { id, rows };
}

export const label = (text: string): SheetCell => ({ text, key: null, colspan: 1, rowspan: 1 });

/** The sheet with other texts of its labels, or of its numbers. */
export function mapTexts(sheet: Sheet, which: 'labels' | 'numbers', change: (text: string) => string): Sheet {
  const isMeant = ({ key }: SheetCell) => (key === null) === (which === 'labels');
  const rows = sheet.rows.map((row) => row.map((cell) => (isMeant(cell) ? { ...cell, text: change(cell.text) } : cell)));
  return { ...sheet, rows };
}

/** The sheet with each row made into other rows. */
export function mapRows(sheet: Sheet, change: (row: SheetRow, index: number) => readonly SheetRow[]): Sheet {
  return { ...sheet, rows: sheet.rows.flatMap(change) };
}

/** Whether a row holds numbers. */
export const hasNumbers = (row: SheetRow): boolean => row.some(({ key }) => key !== null);

/** Whether a cell stands beside several rows: 三、本年度办理结果, （三）不予公开. */
export const isGroup = ({ key, rowspan }: SheetCell): boolean => key === null && rowspan > 1;

/** How many columns the table has. */
export const widthOf = (sheet: Sheet): number => Math.max(...placed(sheet).map((row) => row.length));

/** The same rows with null wherever a merged cell reaches: every cell then stands in its true column. */
export function placed(sheet: Sheet): (SheetCell | null)[][] {
  const reach: number[] = [];
  return sheet.rows.map((row) => {
    const line: (SheetCell | null)[] = [];
    const skip = () => {
      for (; (reach[line.length] ?? 0) > 0; line.push(null)) reach[line.length] = (reach[line.length] ?? 0) - 1;
    };
    for (const cell of row) {
      skip();
      for (let at = 0; at < cell.colspan; at++) {
        reach[line.length] = cell.rowspan - 1;
        line.push(at === 0 ? cell : null);
      }
    }
    skip();
    return line;
  });
}
