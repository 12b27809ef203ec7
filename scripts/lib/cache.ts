import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for large things that are installed once: an editor to test in.
 * `NIANBAO_CACHE` overrides it; otherwise it stands where programs of this system keep their caches.
 */
export function cacheFolder(): string {
  const { NIANBAO_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (NIANBAO_CACHE) return NIANBAO_CACHE;
  const base = XDG_CACHE_HOME ?? (process.platform === 'win32' ? LOCALAPPDATA : undefined) ?? join(homedir(), '.cache');
  return join(base, 'nianbao-lint');
}
