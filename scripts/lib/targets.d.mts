import type { BuildOptions } from 'esbuild';

export const webTargets: readonly (BuildOptions & { readonly outfile: string })[];
export const targets: readonly (BuildOptions & { readonly outfile: string })[];
