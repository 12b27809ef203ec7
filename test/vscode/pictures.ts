import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { run } from '../../scripts/lib/process.ts';
import { root } from '../../scripts/lib/root.ts';
import type { Editor } from './editor.ts';

/** Where the pictures of the README stand; they are taken anew only when asked for. */
const pictures = join(root, 'docs/images');
const takesPictures = process.env.NIANBAO_SCREENSHOTS === '1';

/** Where the screen is kept when a test failed. */
const evidence = join(root, 'dist/failures');

/** Takes a picture of the screen as it is. */
export async function takePicture(name: string, page: Page): Promise<void> {
  if (!takesPictures) return;
  await mkdir(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  // Hovers and menus fade in.
  await page.waitForTimeout(500);
  await page.screenshot({ path });
  // Fewer colours, a third of the size; only where that program is at hand.
  await run('pngquant', ['--force', '--output', path, '128', path]);
}

/** What is on the screen when a test fails tells more than its message. */
export async function keepEvidence(test: string, editor: Pick<Editor, 'page' | 'log'>): Promise<void> {
  await mkdir(evidence, { recursive: true });
  const path = join(evidence, `${test}.png`);
  await editor.page.screenshot({ path });
  console.error(`${path}\n${editor.log()}`);
}
