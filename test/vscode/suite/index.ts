import { join } from 'node:path';
import Mocha from 'mocha';

/** The files of tests beside this one, without their endings. */
const files = ['diagnostics', 'fixes', 'beginning', 'documents', 'settings', 'configuration', 'server', 'language', 'structure', 'tables'];

/** Called by VS Code inside its extension host. The results go to the file that `NIANBAO_TEST_RESULTS` names. */
export async function run(): Promise<void> {
  const output = process.env.NIANBAO_TEST_RESULTS;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'json', reporterOptions: { output } });
  for (const file of files) mocha.addFile(join(__dirname, `${file}.test.js`));
  await new Promise<void>((done) => mocha.run(() => done()));
}
