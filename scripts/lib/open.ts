import { findChromium } from './chromium.ts';
import { launch } from './process.ts';
import { findProgram } from './programs.ts';

/** The program that opens an address for the user, and its arguments; undefined where nobody would see it. */
function opener(address: string): readonly [string, readonly string[]] | undefined {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['explorer.exe', [address]];
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const desktop = findProgram('xdg-open');
  if (desktop) return [desktop, [address]];
  const browser = findChromium();
  return browser ? [browser, [address]] : undefined;
}

/** Opens an address in the user's browser; false where there is no screen or no browser. */
export function openInBrowser(address: string): boolean {
  const found = opener(address);
  if (!found) return false;
  launch(found[0], found[1], () => console.log('浏览器没有打开，请自行打开上面的地址。  Please open the address yourself.'));
  return true;
}
