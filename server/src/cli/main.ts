import { isMainThread, parentPort } from 'node:worker_threads';
import { endAbandonedReads, endInSpiteOfReads, hasAbandonedReads } from '../host/regular-file.ts';
import { createReportService } from '../service.ts';
import { checkFile } from './check-file.ts';
import { runCommandLine } from './program.ts';
import type { OutcomeMessage, TaskMessage } from './run-tasks.ts';

const service = createReportService();

if (isMainThread) {
  endInSpiteOfReads();
  void runCommandLine(process.argv.slice(2), service, __filename).then((status) => {
    // Not exit(): what is still being written must get through.
    process.exitCode = status;
    endAbandonedReads(status);
  });
} else {
  parentPort?.on('message', async ({ number, task }: TaskMessage) => {
    const message: OutcomeMessage = { number, outcome: await checkFile(task, service), hangs: hasAbandonedReads() };
    parentPort?.postMessage(message);
  });
}
