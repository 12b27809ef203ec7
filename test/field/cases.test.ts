import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../helpers/bundle.ts';

/**
 * Small drafts that show, one each, what went wrong on real reports. They are not part of this project and lie beside its folder
 * with a runner of their own; where they do not, nothing here can run.
 */
const runner = resolve(import.meta.dirname, '../../../shared/field/run.mjs');
const isThere = existsSync(runner);

interface Theme {
  readonly theme: string;
  readonly passed: number;
  readonly total: number;
}

/** How many cases of a theme hold at least. */
const least: Readonly<Record<string, number>> = {
  breakdown: 14,
  claims: 56,
  cli: 5,
  contact: 2,
  dates: 9,
  heading: 12,
  html: 6,
  layout: 23,
  legal: 10,
  level: 2,
  organ: 27,
  pdf: 24,
  punct: 4,
  recognise: 5,
  residue: 5,
  title: 13,
  typo: 8,
  year: 18,
};

describe.skipIf(!isThere)(isThere ? 'field cases' : `field cases: skipped, there is no ${runner}`, () => {
  let themes: readonly Theme[] = [];

  beforeAll(async () => {
    const cli = await bundle('cli');
    const env = { ...process.env, NIANBAO_CLI: cli };
    const output = await new Promise<string>((done, fail) => {
      // Its exit status is 1 while a case fails; without an answer there is an error.
      execFile(process.execPath, [runner, '--json'], { env, maxBuffer: 2 ** 26 }, (error, stdout) => (stdout ? done(stdout) : fail(error)));
    });
    themes = JSON.parse(output).themes;
  }, 300_000);

  it.each(Object.entries(least))('%s: at least %i hold', (theme, count) => {
    expect(themes.find((t) => t.theme === theme)?.passed).toBeGreaterThanOrEqual(count);
  });
});
