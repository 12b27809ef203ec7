// npm run prepare: what a working copy needs beside its dependencies.

import { fileURLToPath } from 'node:url';
import { useRepositoryHooks } from './lib/git-hooks.mjs';

useRepositoryHooks(fileURLToPath(new URL('..', import.meta.url)));
