import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every output format by the name that `--format` has for it. */
export const formatters: Readonly<Record<string, Formatter>> = { stylish, json, sarif };

/** Formats that a later version brings. */
export const plannedFormats: readonly string[] = ['github', 'markdown', 'csv'];
