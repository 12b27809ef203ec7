import type { Rule } from '../rule.ts';
import typoDict from './typo-dict.ts';

export const wordingRules: readonly Rule[] = [typoDict];
