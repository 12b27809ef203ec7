import type { Rule } from '../rule.ts';
import selfReferenceMismatch from './self-reference-mismatch.ts';

export const organRules: readonly Rule[] = [selfReferenceMismatch];
