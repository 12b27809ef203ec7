import type { Cell } from '../model.ts';
import { columnOf } from './naming.ts';

/**
 * Why a cell's number cannot be a count; null where it can, or need not be one.
 * Such a cell is reported for itself: what depends on it can only be judged once its number is put right.
 */
export function whyNoCount(cell: Cell): string | null {
  const { value } = cell;
  if (value === null || (value >= 0 && Number.isInteger(value)) || columnOf(cell)?.holds !== 'count') return null;
  return value < 0 ? '件数不能是负数' : '件数不能是小数';
}
