import { open } from 'node:fs/promises';
import { endAbandonedReads, endInSpiteOfReads, inTime } from '../../server/src/host/regular-file.ts';

/** A program that opens a pipe as one must not, and so has a read that never ends. */

endInSpiteOfReads();
await inTime(open(process.argv[2] ?? '', 'r'), 50).catch((error: Error) => console.log(error.message));
endAbandonedReads(2);
