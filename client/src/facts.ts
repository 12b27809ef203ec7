import type { Memento, Uri } from 'vscode';
import type { FactsParams } from '../../server/src/lsp/protocol.ts';

/** Organ and year as the user states them. */
export type DocumentFacts = NonNullable<FactsParams['facts']>;

const key = 'nianbao.facts';

/** What the user said about documents, kept with the workspace: the draft itself stays clean. */
export class FactsStore {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  /** What was said about one document; empty when nothing was. */
  get(uri: Uri): DocumentFacts {
    return this.all()[uri.toString()] ?? {};
  }

  /** Everything that was said, by URI. */
  all(): Readonly<Record<string, DocumentFacts>> {
    return this.#memento.get<Record<string, DocumentFacts>>(key, {});
  }

  /** Replaces what was said about one document; empty facts forget it. */
  async set(uri: Uri, facts: DocumentFacts): Promise<void> {
    const { [uri.toString()]: _old, ...others } = this.all();
    const stated = Object.keys(facts).length > 0;
    await this.#memento.update(key, stated ? { ...others, [uri.toString()]: facts } : others);
  }
}

const longestName = 60;
/** The regulations took effect in 2008; there is no report of an earlier year. */
const firstYear = 2008;
const lastYear = 2099;

/** Why an input is no name of an organ; undefined when it is one, or empty. */
export function organProblem(input: string): string | undefined {
  if (input.trim().length > longestName) return `机关名称不超过 ${longestName} 个字。`;
  return /[\r\n\t]/.test(input) ? '机关名称不能换行。' : undefined;
}

/** Why an input is no report year; undefined when it is one, or empty. */
export function yearProblem(input: string): string | undefined {
  if (input.trim() === '') return undefined;
  const year = Number(input);
  const fits = Number.isInteger(year) && year >= firstYear && year <= lastYear;
  return fits ? undefined : `请填 ${firstYear} 到 ${lastYear} 之间的四位年份，如 2023。`;
}
