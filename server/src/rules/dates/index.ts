import type { Rule } from '../rule.ts';
import dateImpossible from './date-impossible.ts';
import dateMalformed from './date-malformed.ts';
import periodNotFullYear from './period-not-full-year.ts';
import yearMismatch from './year-mismatch.ts';

export const datesRules: readonly Rule[] = [dateMalformed, dateImpossible, periodNotFullYear, yearMismatch];
