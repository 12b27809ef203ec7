import type { HeadCell, RowStandard } from './types.ts';

/** The words printed between the numbers of the row above and a row's own label, in reading order. */
export function wordsAbove({ groupLabels, head }: RowStandard): readonly Pick<HeadCell, 'label' | 'column'>[] {
  const words = head.flat();
  const beside = groupLabels.filter((label) => words.every((word) => word.label !== label));
  return [...beside.map((label) => ({ label, column: null })), ...words];
}

/** Whether a row opens a block, or the table, with column heads of its own. */
export const opensBlock = ({ head }: RowStandard): boolean => head.length > 0;
