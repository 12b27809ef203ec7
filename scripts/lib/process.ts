import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

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

/** Runs a program to its end and collects what it writes. */
export function run(command: string, args: readonly string[], { timeout = 10 * 60_000, ...options }: RunOptions = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = start(command, args, options);
    let output = '';
    let late = false;
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const timer = setTimeout(() => {
      late = true;
      kill(child);
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

/** Starts a program in a process group of its own, so that its children can be ended with it. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const isBatch = process.platform === 'win32' && !command.endsWith('.exe');
  return spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: process.platform !== 'win32', shell: isBatch });
}

/** Ends a program that `start` started, and all that it started; does nothing where it has ended. */
export function kill(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group is gone already.
  }
}
