/** The folder of the project. npm, `run-ts.mjs` and vitest all run in it; bundled scripts cannot tell by their own place. */
export const root = process.cwd();
