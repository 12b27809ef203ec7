import type { Report } from '../report/types.ts';
import { organKinds } from '../standard/organs.ts';

/**
 * What is proposed to the organ to call itself after 我 and 本, the preferred word first: those of its kind that its name has,
 * 关 for a customs house only, and no short form of another one of them. Empty where its kind is not known.
 */
export function selfWords({ organ }: Pick<Report, 'organ'>): readonly string[] {
  const own = organKinds.find(({ kind }) => kind === organ?.kind)?.selfReferences ?? [];
  const named = own.filter((word) => organ?.name.includes(word));
  const whole = named.filter((word, at) => at === 0 || !named.some((other) => other !== word && other.includes(word)));
  return whole.length > 0 ? whole : own.slice(0, 1);
}
