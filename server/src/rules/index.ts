// Written by npm run generate from the files of the rules.
import contactEmail from './contact/contact-email.ts';
import contactMissing from './contact/contact-missing.ts';
import contactPhone from './contact/contact-phone.ts';
import contactPostcode from './contact/contact-postcode.ts';
import contactUrl from './contact/contact-url.ts';
import organContactGlue from './contact/organ-contact-glue.ts';
import crossYearResidue from './cross-year/cross-year-residue.ts';
import dateImpossible from './dates/date-impossible.ts';
import dateMalformed from './dates/date-malformed.ts';
import dateStyle from './dates/date-style.ts';
import jiezhiMisuse from './dates/jiezhi-misuse.ts';
import periodNotFullYear from './dates/period-not-full-year.ts';
import publishBeforePeriodEnd from './dates/publish-before-period-end.ts';
import publishLate from './dates/publish-late.ts';
import yearMismatch from './dates/year-mismatch.ts';
import abbreviationUndefined from './legal/abbreviation-undefined.ts';
import citationMissingDocnum from './legal/citation-missing-docnum.ts';
import docnumBracket from './legal/docnum-bracket.ts';
import docnumForm from './legal/docnum-form.ts';
import docnumTitleMismatch from './legal/docnum-title-mismatch.ts';
import formatNoticeOutdated from './legal/format-notice-outdated.ts';
import lawTitle from './legal/law-title.ts';
import principleOutdated from './legal/principle-outdated.ts';
import regulationArticleOutdated from './legal/regulation-article-outdated.ts';
import regulationDate from './legal/regulation-date.ts';
import regulationOrder from './legal/regulation-order.ts';
import threeNeeds from './legal/three-needs.ts';
import workingDays from './legal/working-days.ts';
import approxOnExact from './narrative/approx-on-exact.ts';
import feeNarrativeVsTable from './narrative/fee-narrative-vs-table.ts';
import feeStatementMissing from './narrative/fee-statement-missing.ts';
import narrativeBreakdownSum from './narrative/narrative-breakdown-sum.ts';
import narrativeConflict from './narrative/narrative-conflict.ts';
import narrativeLitigationCount from './narrative/narrative-litigation-count.ts';
import narrativeNoneNonzero from './narrative/narrative-none-nonzero.ts';
import narrativePercent from './narrative/narrative-percent.ts';
import narrativeRequestCount from './narrative/narrative-request-count.ts';
import narrativeResultCount from './narrative/narrative-result-count.ts';
import narrativeTable2Count from './narrative/narrative-table2-count.ts';
import levelMismatch from './organ/level-mismatch.ts';
import organNameInconsistent from './organ/organ-name-inconsistent.ts';
import organWithoutPlace from './organ/organ-without-place.ts';
import otherOrganResidue from './organ/other-organ-residue.ts';
import selfReferenceMismatch from './organ/self-reference-mismatch.ts';
import selfReferenceMixed from './organ/self-reference-mixed.ts';
import privacyApplicant from './privacy/privacy-applicant.ts';
import privacyBank from './privacy/privacy-bank.ts';
import privacyId from './privacy/privacy-id.ts';
import privacyMobile from './privacy/privacy-mobile.ts';
import privacyPetitionLink from './privacy/privacy-petition-link.ts';
import privacyStaffList from './privacy/privacy-staff-list.ts';
import booktitleDunhao from './punctuation/booktitle-dunhao.ts';
import duplicatePunct from './punctuation/duplicate-punct.ts';
import halfwidthPunct from './punctuation/halfwidth-punct.ts';
import mixedWidthPunct from './punctuation/mixed-width-punct.ts';
import nestedBooktitle from './punctuation/nested-booktitle.ts';
import paragraphEndPunct from './punctuation/paragraph-end-punct.ts';
import spaceResidue from './punctuation/space-residue.ts';
import strayDunhao from './punctuation/stray-dunhao.ts';
import unpairedBracket from './punctuation/unpaired-bracket.ts';
import placeholderLeft from './residue/placeholder-left.ts';
import signoffResidue from './residue/signoff-residue.ts';
import webResidue from './residue/web-residue.ts';
import wordResidue from './residue/word-residue.ts';
import type { Rule } from './rule.ts';
import announcedPartCount from './structure/announced-part-count.ts';
import duplicatePreamble from './structure/duplicate-preamble.ts';
import emptySection from './structure/empty-section.ts';
import enumeratedCountMismatch from './structure/enumerated-count-mismatch.ts';
import extraSection from './structure/extra-section.ts';
import governmentEvaluationMissing from './structure/government-evaluation-missing.ts';
import headingLevelSkip from './structure/heading-level-skip.ts';
import headingNumberPunct from './structure/heading-number-punct.ts';
import headingNumberSequence from './structure/heading-number-sequence.ts';
import improvementSectionThin from './structure/improvement-section-thin.ts';
import lineBreaksLost from './structure/line-breaks-lost.ts';
import listWordSequence from './structure/list-word-sequence.ts';
import missingPreamble from './structure/missing-preamble.ts';
import missingSection from './structure/missing-section.ts';
import missingTitle from './structure/missing-title.ts';
import overviewAspectMissing from './structure/overview-aspect-missing.ts';
import overviewTooLong from './structure/overview-too-long.ts';
import sectionNumberStyle from './structure/section-number-style.ts';
import sectionOrder from './structure/section-order.ts';
import sectionTitleVariant from './structure/section-title-variant.ts';
import templateInstructionLeft from './structure/template-instruction-left.ts';
import titleFormat from './structure/title-format.ts';
import directSuitAfter2024 from './tables/direct-suit-after-2024.ts';
import formatVersionMismatch from './tables/format-version-mismatch.ts';
import procurementAmbiguous from './tables/procurement-ambiguous.ts';
import rulesByNonRulemaker from './tables/rules-by-non-rulemaker.ts';
import tableCellCount from './tables/table-cell-count.ts';
import tableCellEmpty from './tables/table-cell-empty.ts';
import tableCellNonNumeric from './tables/table-cell-non-numeric.ts';
import tableCellUnit from './tables/table-cell-unit.ts';
import tableColumnMissing from './tables/table-column-missing.ts';
import tableCountForm from './tables/table-count-form.ts';
import tableFlattened from './tables/table-flattened.ts';
import tableHeaderNoteMissing from './tables/table-header-note-missing.ts';
import tableLabelTypo from './tables/table-label-typo.ts';
import tableLabelVariant from './tables/table-label-variant.ts';
import tableMissing from './tables/table-missing.ts';
import tableRowMissing from './tables/table-row-missing.ts';
import table2FeeUnit from './tables/table2-fee-unit.ts';
import table2Inequality from './tables/table2-inequality.ts';
import table3Balance from './tables/table3-balance.ts';
import table3OtherRows from './tables/table3-other-rows.ts';
import table3ResultTotal from './tables/table3-result-total.ts';
import table3RowTotal from './tables/table3-row-total.ts';
import table4Total from './tables/table4-total.ts';
import deDi from './wording/de-di.ts';
import duplicatedWords from './wording/duplicated-words.ts';
import internalSubmissionPhrase from './wording/internal-submission-phrase.ts';
import termConfusion from './wording/term-confusion.ts';
import typoDict from './wording/typo-dict.ts';
import vagueLeadership from './wording/vague-leadership.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  missingTitle,
  titleFormat,
  missingPreamble,
  missingSection,
  sectionOrder,
  sectionTitleVariant,
  sectionNumberStyle,
  headingNumberSequence,
  headingLevelSkip,
  headingNumberPunct,
  emptySection,
  overviewAspectMissing,
  overviewTooLong,
  governmentEvaluationMissing,
  improvementSectionThin,
  announcedPartCount,
  enumeratedCountMismatch,
  extraSection,
  templateInstructionLeft,
  duplicatePreamble,
  listWordSequence,
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
  table2FeeUnit,
  procurementAmbiguous,
  tableFlattened,
  table3RowTotal,
  table3ResultTotal,
  table3Balance,
  table4Total,
  table2Inequality,
  rulesByNonRulemaker,
  table3OtherRows,
  directSuitAfter2024,
  tableHeaderNoteMissing,
  feeStatementMissing,
  narrativeRequestCount,
  narrativeResultCount,
  narrativeNoneNonzero,
  narrativeLitigationCount,
  narrativeTable2Count,
  narrativeBreakdownSum,
  narrativePercent,
  narrativeConflict,
  feeNarrativeVsTable,
  approxOnExact,
  crossYearResidue,
  dateMalformed,
  dateImpossible,
  periodNotFullYear,
  yearMismatch,
  publishLate,
  publishBeforePeriodEnd,
  dateStyle,
  jiezhiMisuse,
  selfReferenceMismatch,
  selfReferenceMixed,
  organNameInconsistent,
  otherOrganResidue,
  levelMismatch,
  regulationOrder,
  regulationArticleOutdated,
  regulationDate,
  principleOutdated,
  docnumBracket,
  docnumForm,
  docnumTitleMismatch,
  formatNoticeOutdated,
  abbreviationUndefined,
  citationMissingDocnum,
  lawTitle,
  threeNeeds,
  workingDays,
  typoDict,
  termConfusion,
  duplicatedWords,
  deDi,
  vagueLeadership,
  internalSubmissionPhrase,
  halfwidthPunct,
  mixedWidthPunct,
  duplicatePunct,
  paragraphEndPunct,
  unpairedBracket,
  booktitleDunhao,
  nestedBooktitle,
  spaceResidue,
  strayDunhao,
  webResidue,
  wordResidue,
  signoffResidue,
  placeholderLeft,
  privacyId,
  privacyMobile,
  privacyApplicant,
  privacyBank,
  privacyPetitionLink,
  privacyStaffList,
  contactPostcode,
  contactPhone,
  contactEmail,
  contactUrl,
  contactMissing,
  organContactGlue,
  lineBreaksLost,
  organWithoutPlace,
];
