import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { inTime } from '../host/regular-file.ts';
import { fromBytes, toSystem } from './path-bytes.ts';

/** What stands below a folder; paths are relative to it, with `/`. */
export interface Found {
  /** Files, and links to whatever. */
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly unread: readonly { readonly folder: string; readonly error: unknown }[];
}

const readTimeoutMs = 10_000;

/** Looks for files in a folder and below it, as deep as `mayEnter` says; links are not followed, what is hidden and node_modules left out. */
export async function walk(root: string, mayEnter: (folder: string) => boolean = () => true): Promise<Found> {
  const files: string[] = [];
  const unread: { folder: string; error: unknown }[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    try {
      for (const entry of await entriesOf(path.join(root, folder))) {
        if (isLeftOut(entry.name)) continue;
        const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (!entry.isFolder) files.push(name);
        else if (mayEnter(name)) waiting.push(name);
      }
    } catch (error) {
      unread.push({ folder, error });
    }
  }
  return { files, unread };
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** The names in a folder, whatever bytes they are. */
export async function entriesOf(folder: string): Promise<{ readonly name: string; readonly isFolder: boolean }[]> {
  // The types know a folder's names as text only.
  const reading = readdir(toSystem(folder), { withFileTypes: true, encoding: 'buffer' } as never) as unknown as Promise<
    (Omit<Dirent, 'name'> & { readonly name: Buffer })[]
  >;
  return (await inTime(reading, readTimeoutMs)).map((entry) => ({ name: fromBytes(entry.name), isFolder: entry.isDirectory() }));
}
