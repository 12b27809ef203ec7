import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Stands for the module `vscode` in tests that run without an editor: one whose display language is Chinese. */

const chinese: Record<string, string> = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../l10n/bundle.l10n.zh-cn.json'), 'utf8'));

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    (chinese[message] ?? message).replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};
