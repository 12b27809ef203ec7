/** Editors write one URI in several ways: `c%3A` and `C:`, 年 and %E5%B9%B4. All of them give the same key. */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^(file:\/\/\/)([A-Z]):/, (_, start: string, drive: string) => `${start}${drive.toLowerCase()}:`);
}

/** The last part of the path. */
export function fileNameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/**
 * The folders that a document is in, from the nearest one up to `root`, or to the top where there is none; each with `/` at
 * its end, written as in the document's URI. None for a document that is nowhere, such as one that was never saved.
 */
export function foldersAbove(uri: string, root: string | undefined): string[] {
  const [, start, path] = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(\/.*)$/is.exec(uri) ?? [];
  if (start === undefined || path === undefined) return [];
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(`${start}${path.slice(0, end + 1)}`);
    if (end === 0 || (root !== undefined && uriKey(`${start}${path.slice(0, end)}`) === uriKey(root).replace(/\/$/, ''))) break;
  }
  return folders;
}

/** The path of a document below a folder, with `/`; null where it is not in it. `folder` ends with `/`. */
export function pathBelow(folder: string, uri: string): string | null {
  const [start, whole] = [uriKey(folder), uriKey(uri)];
  return whole.startsWith(start) ? whole.slice(start.length) : null;
}

/**
 * Where a path leads that is written relative to a folder, as a person writes it; undefined where that makes no address, or one
 * on another machine.
 */
export function uriFrom(folder: string, path: string): string | undefined {
  const steps = path
    .replaceAll('\\', '/')
    .replace(/^(?=[a-z]:)/i, '/')
    .split('/');
  try {
    const target = new URL(steps.map(encodeURIComponent).join('/'), folder);
    return target.host === new URL(folder).host ? target.href : undefined;
  } catch {
    return undefined;
  }
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
