import { patternProblem } from '../lint/file-patterns.ts';
import { compileGlob, isGlob } from '../lint/glob.ts';
import { readable } from './path-bytes.ts';
import { FileProblem } from './problems.ts';
import { type Found, walk } from './walk.ts';

/** The files that a pattern with `/` names; paths are as the pattern begins. Capital letters are as small ones. */
export async function glob(pattern: string): Promise<Found> {
  const problem = patternProblem(pattern);
  if (problem) throw new FileProblem(problem);
  const names = pattern.split('/');
  const first = names.findIndex(isGlob);
  const base = names.slice(0, first).join('/');
  const rest = names.slice(first).join('/');
  const isMatch = compileGlob(rest.toLowerCase());
  const deepest = depthOf(rest);
  const { files, unread } = await walk(first === 0 ? '.' : `${base}/`, (folder) => folder.split('/').length <= deepest);
  const below = (name: string) => (first === 0 ? name : `${base}/${name}`);
  return {
    files: files.filter((name) => isMatch(readable(name).toLowerCase())).map(below),
    unread: unread.map(({ folder, error }) => ({ folder: below(folder) || '.', error })),
  };
}

/** How many folders deep the pattern can reach at most. */
function depthOf(pattern: string): number {
  return pattern.includes('**') || pattern.includes('(') ? Number.POSITIVE_INFINITY : pattern.split('/').length - 1;
}
