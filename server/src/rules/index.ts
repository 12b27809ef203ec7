import { datesRules } from './dates/index.ts';
import { organRules } from './organ/index.ts';
import { privacyRules } from './privacy/index.ts';
import { residueRules } from './residue/index.ts';
import type { Rule } from './rule.ts';
import { structureRules } from './structure/index.ts';
import { tablesRules } from './tables/index.ts';
import { wordingRules } from './wording/index.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...tablesRules,
  ...datesRules,
  ...organRules,
  ...wordingRules,
  ...residueRules,
  ...privacyRules,
];
