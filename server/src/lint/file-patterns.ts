import { compileGlob } from './glob.ts';

/** No path of a file is longer; the time that a pattern takes grows with its length. */
const longest = 1000;

/** Why a pattern is not used, in words for the user; undefined where it is. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > longest) return `通配符写法太长（${pattern.length} 个字符），不能超过 ${longest} 个。`;
  if (pattern.startsWith('!') || pattern.includes('!(')) return '通配符里不能写“除了……以外”（!），请写明对哪些文件适用。';
  return undefined;
}

/**
 * Whether a file is one that the patterns name. `file`: relative to the folder of the patterns, with `/`.
 * A name is first taken as it is: 年报(2023)[稿].txt has the characters of a pattern. A pattern without `/` is for every folder.
 */
export function isNamed(file: string, patterns: readonly string[]): boolean {
  return patterns.map(withoutDot).some((pattern) => pattern === file || matches(file, pattern));
}

/** Whether the patterns are one name, and the file's. */
export function isOnlyName(file: string, patterns: readonly string[] | undefined): boolean {
  return patterns?.length === 1 && withoutDot(patterns[0] ?? '') === file;
}

function withoutDot(pattern: string): string {
  return pattern.replace(/^\.\//, '');
}

function matches(file: string, pattern: string): boolean {
  return matcher(pattern)(file);
}

const matchers = new Map<string, (file: string) => boolean>();

/** A folder's name, with or without a slash at its end, matches everything in it. */
function matcher(pattern: string): (file: string) => boolean {
  const isMatch = matchers.get(pattern) ?? createMatcher(pattern);
  matchers.set(pattern, isMatch);
  return isMatch;
}

function createMatcher(pattern: string): (file: string) => boolean {
  if (patternProblem(pattern)) return () => false;
  const folder = pattern.replace(/\/$/, '');
  const ways = [pattern, `${folder}/**`, ...(pattern.includes('/') ? [] : [`**/${pattern}`])].map(compileGlob);
  return (file) => ways.some((isMatch) => isMatch(file));
}
