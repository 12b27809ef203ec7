import type { Rule } from '../rule.ts';
import formatVersionMismatch from './format-version-mismatch.ts';
import procurementAmbiguous from './procurement-ambiguous.ts';
import tableCellCount from './table-cell-count.ts';
import tableCellEmpty from './table-cell-empty.ts';
import tableCellNonNumeric from './table-cell-non-numeric.ts';
import tableCellUnit from './table-cell-unit.ts';
import tableColumnMissing from './table-column-missing.ts';
import tableCountForm from './table-count-form.ts';
import tableFlattened from './table-flattened.ts';
import tableLabelTypo from './table-label-typo.ts';
import tableLabelVariant from './table-label-variant.ts';
import tableMissing from './table-missing.ts';
import tableRowMissing from './table-row-missing.ts';
import table2Inequality from './table2-inequality.ts';
import table3Balance from './table3-balance.ts';
import table3OtherRows from './table3-other-rows.ts';
import table3ResultTotal from './table3-result-total.ts';
import table3RowTotal from './table3-row-total.ts';
import table4Total from './table4-total.ts';

export const tablesRules: readonly Rule[] = [
  formatVersionMismatch,
  tableMissing,
  tableRowMissing,
  tableColumnMissing,
  tableCellCount,
  tableLabelTypo,
  tableLabelVariant,
  tableCellEmpty,
  tableCellNonNumeric,
  tableCellUnit,
  tableCountForm,
  procurementAmbiguous,
  tableFlattened,
  table3RowTotal,
  table3ResultTotal,
  table3Balance,
  table4Total,
  table2Inequality,
  table3OtherRows,
];
