import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Stands for the module `vscode` in tests that run without an editor: one whose display language is Chinese, with nothing open
 * and nobody in front of it. A test that needs more says so with `vi.spyOn`.
 */

const chinese: Record<string, string> = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../l10n/bundle.l10n.zh-cn.json'), 'utf8'));

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string =>
    (chinese[message] ?? message).replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
};

/** What lets go of nothing. */
const kept = { dispose: (): void => undefined };

export const Disposable = { from: () => kept };

export class CodeAction {
  readonly title: string;
  readonly kind: unknown;
  edit?: unknown;

  constructor(title: string, kind?: unknown) {
    this.title = title;
    this.kind = kind;
  }
}

/** An address as it is written, which is all that the tests need. */
export class Uri {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  static parse(address: string): Uri {
    return new Uri(address);
  }

  toString(): string {
    return this.#address;
  }
}

export const window = {
  showWarningMessage: async (): Promise<undefined> => undefined,
  showTextDocument: async (): Promise<undefined> => undefined,
};

export const workspace = {
  get textDocuments(): readonly unknown[] {
    return [];
  },
  fs: { readFile: (): Promise<Uint8Array> => Promise.reject(new Error('There are no files.')) },
  getConfiguration: () => ({ get: (_: string, otherwise: unknown) => otherwise }),
  onDidCloseTextDocument: () => kept,
  openTextDocument: async (): Promise<undefined> => undefined,
};

export const commands = {
  registerCommand: () => kept,
  executeCommand: async (): Promise<undefined> => undefined,
};
