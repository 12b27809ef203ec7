/** How many letters may differ from a name of the report, by the name; an exchange of neighbours counts as one. */
const names: readonly (readonly [name: string, slips: number])[] = [
  ['政府信息公开工作年度报告', 2],
  ['政府信息公开年度报告', 1],
  ['信息公开工作年度报告', 1],
  ['政务公开工作年度报告', 1],
];

/** Where a title that is right but for a letter or two has its name (政府信息公开工作年度报); null where it has none like it. */
export function damagedName(text: string): number | null {
  const plain = text.trimEnd();
  for (const [name, slips] of names) {
    let best: { readonly at: number; readonly slips: number } | null = null;
    for (let length = name.length + slips; length >= name.length - slips; length--) {
      const at = plain.length - length;
      const found = at < 0 ? Number.POSITIVE_INFINITY : distance(plain.slice(at), name);
      if (found > 0 && found <= slips && (!best || found < best.slips)) best = { at, slips: found };
    }
    if (best) return best.at;
  }
  return shuffledName(plain);
}

/** The same letters in another order: 政府信息年度公开报告. */
function shuffledName(text: string): number | null {
  for (const [name] of names) {
    const end = text.slice(-name.length);
    if (end !== name && lettersOf(end) === lettersOf(name)) return text.length - name.length;
  }
  return null;
}

const lettersOf = (text: string): string => [...text].sort().join('');

/** Letters to put in, leave out, change, or exchange with their neighbours until two words are the same. */
function distance(a: string, b: string): number {
  let [before, above]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (above?.[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above?.[j - 1] ?? 0) + (same ? 0 : 1),
          exchanged ? (before?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, row];
  }
  return above?.[b.length] ?? 0;
}
