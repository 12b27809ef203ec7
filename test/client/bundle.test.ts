import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { targets } from '../../scripts/lib/targets.mjs';

test('the client comes without the engine, which is in the server', async () => {
  const client = targets.find(({ outfile }) => outfile === 'dist/extension.js');
  const { metafile } = await build({ ...client, write: false, metafile: true });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain('server/src/lsp/protocol.ts');
  expect(files.filter((file) => /^server\/src\/(?:prose|tables|rules|mentions)\/|\/report\/parse\.ts$|\/parse5\//.test(file))).toEqual([]);
});
