import type { Rule } from '../rule.ts';
import placeholderLeft from './placeholder-left.ts';
import signoffResidue from './signoff-residue.ts';
import webResidue from './web-residue.ts';
import wordResidue from './word-residue.ts';

export const residueRules: readonly Rule[] = [webResidue, wordResidue, signoffResidue, placeholderLeft];
