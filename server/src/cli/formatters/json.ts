import { toJson } from '../printable.ts';
import type { Formatter } from './formatter.ts';

/** The result as it is, for other programs. */
export const json: Formatter = toJson;
