import type { Rule } from '../rule.ts';

export const tablesRules: readonly Rule[] = [];
