import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** The grammar as an editor applies it. */

export interface Token {
  readonly text: string;
  /** From the outermost to the innermost. */
  readonly scopes: readonly string[];
}

async function loadGrammar(): Promise<textmate.IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const path = 'syntaxes/nianbao.tmLanguage.json';
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const grammar = await registry.loadGrammar('text.nianbao');
  if (!grammar) throw new Error('no grammar text.nianbao');
  return grammar;
}

const grammar = await loadGrammar();

/** The tokens of each line. */
export function tokenise(text: string): Token[][] {
  let state = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
}

/**
 * The pieces of the first line that carry a scope (`constant.numeric.date` stands for all that begin so),
 * neighbours with the same scope joined.
 */
export function piecesWith(line: string, scope: string): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const token of tokenise(line)[0] ?? []) {
    const has = token.scopes.some((s) => s === scope || s.startsWith(`${scope}.`));
    if (has && open) pieces.push((pieces.pop() ?? '') + token.text);
    else if (has) pieces.push(token.text);
    open = has;
  }
  return pieces;
}
