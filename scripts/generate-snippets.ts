import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { snippetFiles } from './snippets/catalogue.ts';

/** The text of each snippet file by its path from the project's root. */
export function generateSnippets(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(snippetFiles()).map(([path, file]) => [path, `${JSON.stringify(file, null, 2)}\n`]));
}

/** Writes the snippet files below the current folder. */
function writeSnippets(): void {
  for (const [path, text] of Object.entries(generateSnippets())) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

if (process.argv[1]?.endsWith('generate-snippets.ts')) writeSnippets();
