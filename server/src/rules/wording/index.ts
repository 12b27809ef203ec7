import type { Rule } from '../rule.ts';

export const wordingRules: readonly Rule[] = [];
