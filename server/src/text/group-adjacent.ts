/** Parts a list into runs of neighbours that belong together. */
export function groupAdjacent<T>(items: readonly T[], belong: (above: T, below: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above !== undefined && belong(above, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
