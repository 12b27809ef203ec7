import type { ReportService } from '../../server/src/service.ts';
import { hardPieces } from '../../test/fuzz/hard-pieces.ts';
import { cleanDraft } from '../../test/helpers/draft.ts';
import type { Times } from './measure.ts';
import { checkTimes } from './rules.ts';

/** How much longer a part of the check takes when the worst of the hard lines is four times as long. */
export interface PartGrowth {
  readonly name: string;
  readonly piece: string;
  readonly ratio: number;
  /** Milliseconds on the longer line. */
  readonly time: number;
}

const lengths = [10_000, 40_000] as const;
/** The quickest run: whatever disturbs the machine only makes the others longer. */
const options = { warmUp: 1, runs: 3, pick: ([quickest = 0]: Times) => quickest };
/** Below these many milliseconds on the longer and the shorter line a ratio is chance. */
const least = { long: 10, short: 10 / 6 } as const;

/** The growth of each part of the check, on the line on which it grows most; parts that are always quick are left out. */
export function growthByPart(service: ReportService): PartGrowth[] {
  const worst = new Map<string, PartGrowth>();
  for (const piece of hardPieces) {
    const [short, long] = lengths.map((length) => partsOf(service, piece, length));
    for (const [name, time] of long ?? []) {
      const ratio = time / Math.max(short?.get(name) ?? 0, least.short);
      if (time >= least.long && ratio > (worst.get(name)?.ratio ?? 0)) worst.set(name, { name, piece, ratio, time });
    }
  }
  return [...worst.values()].sort((a, b) => b.ratio - a.ratio);
}

function partsOf(service: ReportService, piece: string, length: number): Map<string, number> {
  const line = piece.repeat(Math.ceil(length / piece.length));
  const { readings, rules } = checkTimes(service, cleanDraft({ parts: { problems: `${line}\n${line}终` } }), options);
  return new Map([...readings, ...rules].map(({ name, time }) => [name, time]));
}
