import { build } from 'esbuild';
import { webTargets } from '../../scripts/lib/targets.mjs';

/** A file of dist/web as it is built, not written; and what it was built from. */
export async function buildForWeb(file: 'extension' | 'server') {
  const target = webTargets.find(({ outfile }) => outfile === `dist/web/${file}.js`);
  if (!target) throw new Error(`dist/web/${file}.js is not built.`);
  const { metafile, outputFiles } = await build({ ...target, write: false, metafile: true });
  return { code: outputFiles[0]?.text ?? '', metafile };
}
