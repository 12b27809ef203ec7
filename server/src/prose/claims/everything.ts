import { collect } from '../../text/collect.ts';
import type { Reading } from '../claim-types.ts';
import type { Subject } from './resolve.ts';

/** What must be 0 where everything was finished. */
export const doneReading: Reading = { cells: ['carriedOut.total'], less: [], name: '' };

/** What must be 0 where every decision stood: all results but 维持. */
export function notUpheldReadings({ readings }: Subject): Reading[] {
  return readings.map(({ cells }) => ({
    cells: collect(cells, (cell) => ['corrected', 'otherResult', 'pending'].map((result) => cell.replace(/\.[^.]*$/, `.${result}`))),
    less: [],
    name: '纠正、其他结果和尚未审结',
  }));
}
