import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const windows = process.platform === 'win32';

export interface Ended {
  /** Exit status; 127 where the program could not be started, 124 where it ran out of time. */
  readonly code: number;
  /** What it wrote on standard output and standard error, as far as these were piped. */
  readonly output: string;
}

export interface RunOptions extends SpawnOptions {
  /** Milliseconds after which it is ended. */
  readonly timeout?: number;
}

/** Runs a program to its end and collects what it writes. Ctrl+C in the terminal reaches it as well. */
export function run(command: string, args: readonly string[], { timeout = 10 * 60_000, ...options }: RunOptions = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: needsShell(command), ...options });
    let output = '';
    let late = false;
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeout);
    child.once('error', (error) => {
      clearTimeout(timer);
      done({ code: 127, output: `${output}${error.message}\n` });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      done({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Starts a program that runs beside this one. It has a process group of its own, so that all it starts ends with it:
 * by `kill`, or when this process exits.
 */
export function startService(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: !windows });
  const end = () => kill(child);
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/**
 * Waits until a service has written a line that says it is ready. Gives the pattern's group, and what it has written until one asks.
 * A service that ends, or takes longer, is ended, and its log thrown.
 */
export async function awaitLine(
  child: ChildProcess,
  ready: RegExp,
  timeout: number,
): Promise<{ readonly found: string; readonly log: () => string }> {
  let log = '';
  const found = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      kill(child);
      reject(new Error(`${why}\n${log}`));
    };
    const timer = setTimeout(() => fail('It did not start in time.'), timeout);
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const [, group] = ready.exec(log) ?? [];
      if (group === undefined) return;
      clearTimeout(timer);
      resolve(group);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`It ended with status ${code}.`));
  });
  return { found, log: () => log };
}

/** Starts a program for the user and leaves it to them; `onProblem` is told where it cannot be started. */
export function launch(command: string, args: readonly string[], onProblem: () => void): void {
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', onProblem);
  child.unref();
}

/** Ends a service and all that it started; does nothing where it has ended. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group is gone already.
  }
}

/** On Windows npm and VS Code's `code` are batch files, which only a shell can start. */
function needsShell(command: string): boolean {
  return windows && !command.endsWith('.exe');
}
