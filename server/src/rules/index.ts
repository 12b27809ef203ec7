// Written by npm run generate from the files of the rules.
import dateImpossible from './dates/date-impossible.ts';
import dateMalformed from './dates/date-malformed.ts';
import periodNotFullYear from './dates/period-not-full-year.ts';
import yearMismatch from './dates/year-mismatch.ts';
import selfReferenceMismatch from './organ/self-reference-mismatch.ts';
import privacyId from './privacy/privacy-id.ts';
import privacyMobile from './privacy/privacy-mobile.ts';
import placeholderLeft from './residue/placeholder-left.ts';
import signoffResidue from './residue/signoff-residue.ts';
import webResidue from './residue/web-residue.ts';
import wordResidue from './residue/word-residue.ts';
import type { Rule } from './rule.ts';
import announcedPartCount from './structure/announced-part-count.ts';
import duplicatePreamble from './structure/duplicate-preamble.ts';
import emptySection from './structure/empty-section.ts';
import headingNumberSequence from './structure/heading-number-sequence.ts';
import missingSection from './structure/missing-section.ts';
import missingTitle from './structure/missing-title.ts';
import sectionNumberStyle from './structure/section-number-style.ts';
import sectionOrder from './structure/section-order.ts';
import sectionTitleVariant from './structure/section-title-variant.ts';
import templateInstructionLeft from './structure/template-instruction-left.ts';
import titleFormat from './structure/title-format.ts';
import formatVersionMismatch from './tables/format-version-mismatch.ts';
import procurementAmbiguous from './tables/procurement-ambiguous.ts';
import tableCellCount from './tables/table-cell-count.ts';
import tableCellEmpty from './tables/table-cell-empty.ts';
import tableCellNonNumeric from './tables/table-cell-non-numeric.ts';
import tableCellUnit from './tables/table-cell-unit.ts';
import tableColumnMissing from './tables/table-column-missing.ts';
import tableCountForm from './tables/table-count-form.ts';
import tableFlattened from './tables/table-flattened.ts';
import tableLabelTypo from './tables/table-label-typo.ts';
import tableLabelVariant from './tables/table-label-variant.ts';
import tableMissing from './tables/table-missing.ts';
import tableRowMissing from './tables/table-row-missing.ts';
import table2Inequality from './tables/table2-inequality.ts';
import table3Balance from './tables/table3-balance.ts';
import table3OtherRows from './tables/table3-other-rows.ts';
import table3ResultTotal from './tables/table3-result-total.ts';
import table3RowTotal from './tables/table3-row-total.ts';
import table4Total from './tables/table4-total.ts';
import typoDict from './wording/typo-dict.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  missingTitle,
  titleFormat,
  missingSection,
  sectionOrder,
  sectionTitleVariant,
  sectionNumberStyle,
  headingNumberSequence,
  emptySection,
  announcedPartCount,
  templateInstructionLeft,
  duplicatePreamble,
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
  dateMalformed,
  dateImpossible,
  periodNotFullYear,
  yearMismatch,
  selfReferenceMismatch,
  typoDict,
  webResidue,
  wordResidue,
  signoffResidue,
  placeholderLeft,
  privacyId,
  privacyMobile,
];
