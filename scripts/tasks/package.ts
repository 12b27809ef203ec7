import { stat } from 'node:fs/promises';
import { withProgress } from '../lib/console.ts';
import { packageExtension } from '../lib/package.ts';
import { root } from '../lib/root.ts';

/** npm run package: packs what was built into the folder of the project. */

const file = await withProgress('打包  Packaging', () => packageExtension(root));
const { size } = await stat(file);
console.log(`${file}（${(size / 1000).toFixed(0)} KB）\n安装  To install: code --install-extension ${file}`);
