import type { Rule } from '../rule.ts';
import announcedPartCount from './announced-part-count.ts';
import duplicatePreamble from './duplicate-preamble.ts';
import emptySection from './empty-section.ts';
import headingNumberSequence from './heading-number-sequence.ts';
import missingSection from './missing-section.ts';
import missingTitle from './missing-title.ts';
import sectionNumberStyle from './section-number-style.ts';
import sectionOrder from './section-order.ts';
import sectionTitleVariant from './section-title-variant.ts';
import templateInstructionLeft from './template-instruction-left.ts';
import titleFormat from './title-format.ts';

/** In the order of the catalogue. */
export const structureRules: readonly Rule[] = [
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
];
