import { join } from 'node:path';
import { runCompiled } from '../host/compiled-script.ts';

runCompiled(join(__dirname, 'server-main.js'));
