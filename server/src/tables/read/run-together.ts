import type { RowStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { ValuePiece } from './pieces.ts';
import { readCellValue } from './values.ts';

/** Numbers of a row that have run together: 规章000, （七）总计 30 0 0 0 03. */

/** No more digits than this are parted; no row of real counts is longer. */
const longestDigits = 24;
/** Ways to part a row's digits, beyond which none is looked for. */
const mostWays = 4000;
/** A number with as many digits as a row of fewer columns is one number. */
const fewestColumns = 5;

/** No number begins so: a zero and a digit are two numbers. */
const twoNumbers = /^0\d/;

/**
 * The numbers that the digits of a row are parted into: where there is only one way, without leading zeros, or only one in which the last
 * number is the sum of the others. A number that is apart from its label is one number, unless its digits add up as the row does;
 * several have run together only where a zero leads one of them.
 */
export function partDigits(values: readonly ValuePiece[], row: RowStandard, width: number, labelEnd: number): ValuePiece[] | null {
  const [piece] = values;
  const digits = values.map((v) => v.value.raw).join('');
  if (!piece || values.some((v) => v.value.note !== null)) return null;
  if (!/^\d+$/.test(digits) || digits.length < width || digits.length > longestDigits) return null;
  const isTold = values.some((v) => twoNumbers.test(v.value.raw));
  if (values.length > 1 && !isTold) return null;
  const mustAddUp = values.length > 1 || (row.label !== null && piece.span.start > labelEnd && !isTold);
  if (mustAddUp && !isTold && width < fewestColumns) return null;
  const ways = partings(values, width);
  const sums = ways.filter((way) => isSummed(way, row));
  const fitting = (mustAddUp && hasTotal(row)) || ways.length > 1 ? sums : ways;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Every way to part the digits of the values into `count` numbers; none crosses the end of a value. */
function partings(values: readonly ValuePiece[], count: number): ValuePiece[][] {
  const found: ValuePiece[][] = [];
  const total = values.reduce((sum, v) => sum + v.value.raw.length, 0);
  const walk = (index: number, at: number, left: number, rest: number, parts: readonly ValuePiece[]) => {
    if (found.length > mostWays || rest < left || values.length - index > left) return;
    const value = values[index];
    if (!value || left === 0) {
      if (!value && left === 0) found.push([...parts]);
      return;
    }
    const { raw } = value.value;
    const most = raw[at] === '0' ? 1 : Math.min(raw.length - at, rest - left + 1);
    for (let length = 1; length <= most; length++) {
      const isEnd = at + length === raw.length;
      const part = partOf(value, at, length);
      walk(isEnd ? index + 1 : index, isEnd ? 0 : at + length, left - 1, rest - length, [...parts, part]);
    }
  };
  walk(0, 0, count, total, []);
  return found;
}

function partOf(value: ValuePiece, at: number, length: number): ValuePiece {
  const raw = value.value.raw.slice(at, at + length);
  const start = value.span.start + at;
  return { ...value, value: readCellValue(raw) ?? { value: null, raw, unit: null, note: null }, span: { start, end: start + length } };
}

const hasTotal = (row: RowStandard): boolean => row.columns.at(-1)?.key === 'total';

function isSummed(parts: readonly ValuePiece[], row: RowStandard): boolean {
  if (!hasTotal(row)) return false;
  const numbers = collect(parts, (part) => part.value.value ?? Number.NaN);
  return numbers.slice(0, -1).reduce((a, b) => a + b, 0) === numbers.at(-1);
}
