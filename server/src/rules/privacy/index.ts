import type { Rule } from '../rule.ts';
import privacyId from './privacy-id.ts';
import privacyMobile from './privacy-mobile.ts';

export const privacyRules: readonly Rule[] = [privacyId, privacyMobile];
