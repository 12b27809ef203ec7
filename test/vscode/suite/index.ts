import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code inside its extension host. The results go to the file that `NIANBAO_TEST_RESULTS` names. */
export async function run(): Promise<void> {
  const output = process.env.NIANBAO_TEST_RESULTS;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'json', reporterOptions: { output } });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  await new Promise<void>((done) => mocha.run(() => done()));
}
