import type { Rule } from '../rule.ts';

export const datesRules: readonly Rule[] = [];
