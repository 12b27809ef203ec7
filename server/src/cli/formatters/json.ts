import type { Formatter } from './formatter.ts';

/** The result as it is, for other programs. */
export const json: Formatter = (result) => `${JSON.stringify(result, null, 2)}\n`;
