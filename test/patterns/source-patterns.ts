import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { parseSync } from 'oxc-parser';
import { root } from '../../scripts/lib/root.ts';

/** A regular expression of the source, and where it is written. */
export interface SourcePattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The files that start a program when they are imported. */
const entries = ['server/src/cli/main.ts', 'server/src/lsp/node.ts', 'server/src/lsp/browser.ts'];

/** Every regular expression that is written as a literal. */
export function literalPatterns(): SourcePattern[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return nodesOf(file, text).flatMap((node) => {
      const regex = node.type === 'Literal' ? (node.regex as { pattern: string; flags: string } | undefined) : undefined;
      return regex ? [{ place: placeOf(file, text, node), source: regex.pattern, flags: regex.flags }] : [];
    });
  });
}

/** The places where a regular expression is built from a string. */
export function buildingPlaces(): string[] {
  return sourceFiles().flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return nodesOf(file, text)
      .filter(isBuilding)
      .map((node) => placeOf(file, text, node));
  });
}

type ModuleOf = <T>(file: string) => T;

/** Loads the whole server with its building of regular expressions watched, lets `use` work with its modules, and gives what was built. */
export async function builtPatterns(use: (module: ModuleOf) => void): Promise<SourcePattern[]> {
  const files = sourceFiles().filter((file) => file.startsWith('server/') && !entries.includes(file));
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `exports[${JSON.stringify(file)}] = require('./${file}');`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    charset: 'utf8',
    logLevel: 'warning',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    plugins: [watchBuilding],
  });
  const patterns: SourcePattern[] = [];
  const modules: Record<string, unknown> = {};
  const watched = (place: string, pattern: string | RegExp, flags?: string): RegExp => {
    const regexp = new RegExp(pattern, flags);
    patterns.push({ place, source: regexp.source, flags: regexp.flags });
    return regexp;
  };
  const run = new Function('exports', 'require', 'watchedRegExp', outputFiles[0]?.text ?? '');
  run(modules, createRequire(path.join(root, 'package.json')), watched);
  use(<T>(file: string) => modules[file] as T);
  return patterns;
}

const watchBuilding: Plugin = {
  name: 'watch-building',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:server|client)[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      let contents = readFileSync(file, 'utf8');
      const name = path.relative(root, file).replaceAll('\\', '/');
      for (const node of nodesOf(name, contents)
        .filter(isBuilding)
        .sort((a, b) => b.start - a.start)) {
        const { end } = node.callee as { end: number };
        const watched = `watchedRegExp.bind(null, ${JSON.stringify(placeOf(name, contents, node))})`;
        contents = contents.slice(0, node.start) + watched + contents.slice(end);
      }
      return { contents: `declare const watchedRegExp: any; ${contents}`, loader: 'ts' };
    });
  },
};

function sourceFiles(): string[] {
  const filesIn = (folder: string) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return ['client/src', 'server/src']
    .flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`))
    .filter((file) => file.endsWith('.ts'));
}

function isBuilding(node: Node): boolean {
  const callee = node.callee as { type: string; name?: string } | undefined;
  return (node.type === 'NewExpression' || node.type === 'CallExpression') && callee?.type === 'Identifier' && callee.name === 'RegExp';
}

function nodesOf(file: string, text: string): Node[] {
  const nodes: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value) nodes.push(value as Node);
      Object.values(value).forEach(visit);
    }
  };
  visit(parseSync(file, text).program);
  return nodes;
}

function placeOf(file: string, text: string, { start }: Node): string {
  return `${file}:${text.slice(0, start).split('\n').length}`;
}
