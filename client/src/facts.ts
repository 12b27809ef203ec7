import type { Memento, Uri } from 'vscode';
import type { DocumentFacts } from '../../server/src/lsp/protocol.ts';

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
