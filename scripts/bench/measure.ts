/** Times in milliseconds, sorted. */
export type Times = readonly number[];

/** Runs every action in turn, over and over: what disturbs the machine disturbs all of them alike. */
export function timeInTurns(
  actions: readonly (() => void)[],
  { warmUp, runs }: { readonly warmUp: number; readonly runs: number },
): Times[] {
  const times = actions.map((): number[] => []);
  for (let run = -warmUp; run < runs; run++) {
    for (const [i, action] of actions.entries()) {
      const started = performance.now();
      action();
      const elapsed = performance.now() - started;
      if (run >= 0) times[i]?.push(elapsed);
    }
  }
  return times.map(sorted);
}

/** The times of one action. */
export function time(action: () => void, options: { readonly warmUp: number; readonly runs: number }): Times {
  return timeInTurns([action], options)[0] ?? [];
}

export function sorted(times: readonly number[]): Times {
  return [...times].sort((a, b) => a - b);
}

/** The time that this share of the runs stays under; 0.5 is the median. */
export function quantile(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

export function median(times: Times): number {
  return quantile(times, 0.5);
}
