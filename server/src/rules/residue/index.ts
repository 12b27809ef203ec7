import type { Rule } from '../rule.ts';
import wordResidue from './word-residue.ts';

export const residueRules: readonly Rule[] = [wordResidue];
