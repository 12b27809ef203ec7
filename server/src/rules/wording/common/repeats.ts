/** Where a run of Chinese characters is followed by itself. */
export interface Repeat {
  readonly start: number;
  /** Of the run, not of both. */
  readonly length: number;
}

const shortest = 2;
const longest = 6;

/** Runs of two to six Chinese characters that stand twice in a row, in order and without overlap; linear in the text's length. */
export function repeatsIn(text: string): Repeat[] {
  const found: Repeat[] = [];
  for (let length = shortest; length <= longest; length++) {
    let equal = 0;
    for (let at = length; at < text.length; at++) {
      const code = text.charCodeAt(at);
      equal = code === text.charCodeAt(at - length) && code >= firstIdeograph && code <= lastIdeograph ? equal + 1 : 0;
      if (equal < length) continue;
      found.push({ start: at - 2 * length + 1, length });
      equal = 0;
    }
  }
  return found.length < 2 ? found : withoutOverlap(found);
}

/** The first and shortest of those that overlap: 进行进行进行进行 is 进行 twice, and that twice. */
function withoutOverlap(found: Repeat[]): Repeat[] {
  let reached = 0;
  return found
    .sort((a, b) => a.start - b.start || a.length - b.length)
    .filter(({ start, length }) => {
      if (start < reached) return false;
      reached = start + 2 * length;
      return true;
    });
}

const firstIdeograph = 0x4e00;
const lastIdeograph = 0x9fff;
