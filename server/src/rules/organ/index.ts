import type { Rule } from '../rule.ts';

export const organRules: readonly Rule[] = [];
