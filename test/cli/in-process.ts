import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../../server/src/cli/program.ts';
import { createReportService } from '../../server/src/service.ts';
import { bundle } from '../helpers/bundle.ts';
import type { Run, RunOptions } from './run.ts';

const service = createReportService();
let last: Promise<unknown> = Promise.resolve();

/** Runs the command line of the sources in the test's own process, which has one folder and one output: one run after the other. */
export function runInProcess(argv: readonly string[], options: RunOptions): Promise<Run> {
  const run = last.then(() => runNow(argv, options));
  last = run.catch(() => undefined);
  return run;
}

async function runNow(argv: readonly string[], { cwd, input, env }: RunOptions): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const stdin = Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  const before = { cwd: process.cwd(), env: process.env };
  const restore = replaceStreams({ stdin, stdout: stdout.stream, stderr: stderr.stream });
  process.chdir(cwd);
  process.env = { ...before.env, ...env };
  if (env?.FORCE_COLOR === undefined) delete process.env.FORCE_COLOR;
  try {
    const status = await runCommandLine(argv, service, bundle('cli'));
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
    restore();
  }
}

/** A stream that keeps what is written to it; no file, no terminal. */
function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Puts other streams in place of the process's own, and returns what puts these back. */
function replaceStreams(streams: Readonly<Record<'stdin' | 'stdout' | 'stderr', Readable | Writable>>): () => void {
  const before = Object.keys(streams).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)] as const);
  for (const [name, value] of Object.entries(streams)) Object.defineProperty(process, name, { value, configurable: true });
  return () => {
    for (const [name, descriptor] of before) if (descriptor) Object.defineProperty(process, name, descriptor);
  };
}
