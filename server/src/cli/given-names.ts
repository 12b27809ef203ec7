import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { toSystem } from './path-bytes.ts';
import { entriesOf } from './walk.ts';

/** What Node puts in place of bytes that are no UTF-8. */
const replacement = '\uFFFD';

/**
 * The paths that an argument of the command line may stand for. Node reads arguments as UTF-8 and loses the bytes of other names;
 * they are found again by what is left of them: there is one such name as a rule.
 */
export async function resolveGivenName(given: string): Promise<string[]> {
  if (!given.includes(replacement) || (await exists(given))) return [given];
  const start = path.isAbsolute(given) ? path.parse(given).root : '';
  let found = [start];
  for (const step of given.slice(start.length).split(path.sep))
    found = (await Promise.all(found.map((folder) => below(folder, step)))).flat();
  return found.length > 0 ? found : [given];
}

async function below(folder: string, step: string): Promise<string[]> {
  const joined = (name: string) => (folder === '' ? name : path.join(folder, name));
  if (!step.includes(replacement)) return [joined(step)];
  const entries = await entriesOf(folder === '' ? '.' : folder).catch(() => []);
  return entries.flatMap(({ name }) => (Buffer.from(toSystem(name)).toString('utf8') === step ? [joined(name)] : []));
}

function exists(name: string): Promise<boolean> {
  return lstat(name).then(
    () => true,
    () => false,
  );
}
