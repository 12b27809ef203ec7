import { Worker } from 'node:worker_threads';
import { noteAbandonedRead } from '../host/regular-file.ts';
import type { ReportService } from '../service.ts';
import { checkFile, type FileOutcome, type FileTask } from './check-file.ts';
import { describeProblem } from './problems.ts';

/** What a thread is given, and what it gives back. */
export interface TaskMessage {
  readonly number: number;
  readonly task: FileTask;
}
export interface OutcomeMessage {
  readonly number: number;
  readonly outcome: FileOutcome;
  /** Whether a read in this thread never came to an end. */
  readonly hangs: boolean;
}

/** Checks files one after the other in this thread; outcomes are in the order of the tasks. */
export async function runHere(tasks: readonly FileTask[], service: ReportService, onDone: () => void): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  for (const task of tasks) {
    outcomes.push(await checkFile(task, service));
    onDone();
  }
  return outcomes;
}

/** Checks files in several threads, each of which runs `program`; outcomes are in the order of the tasks. */
export async function runInThreads(
  tasks: readonly FileTask[],
  threads: number,
  program: string,
  onDone: () => void,
): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const waiting = tasks.map((task, number): TaskMessage => ({ number, task })).reverse();
  await Promise.all(
    Array.from({ length: threads }, async () => {
      while (waiting.length > 0) await runThread(program, waiting, outcomes, onDone);
    }),
  );
  return outcomes;
}

/** Works with one thread until nothing is waiting, or the thread breaks down: then its file is lost, and the others are not. */
function runThread(program: string, waiting: TaskMessage[], outcomes: FileOutcome[], onDone: () => void): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(program);
    let current: TaskMessage | undefined;
    const settle = (number: number, outcome: FileOutcome) => {
      outcomes[number] = outcome;
      current = undefined;
      onDone();
    };
    const next = () => {
      current = waiting.pop();
      if (current) worker.postMessage(current);
      else {
        // A thread whose read hangs does not end.
        void worker.terminate();
        resolve();
      }
    };
    worker.on('message', ({ number, outcome, hangs }: OutcomeMessage) => {
      if (hangs) noteAbandonedRead();
      settle(number, outcome);
      next();
    });
    worker.on('error', (error) => {
      if (current) settle(current.number, { error: { path: current.task.path, message: describeProblem(error) }, ruleErrors: [] });
    });
    worker.on('exit', () => resolve());
    next();
  });
}
