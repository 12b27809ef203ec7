import { formIds, tableIds } from '../../server/src/standard/forms.ts';
import type { FormId } from '../../server/src/standard/types.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { type Habit, habits } from './habits.ts';
import { judge, type Truth, type Verdict } from './judge.ts';
import { numbersOf } from './numbers.ts';
import { sheetOf } from './sheet.ts';
import { type Writer, writers } from './writers.ts';

/** One layout with one habit. */
export interface Combination {
  readonly writer: Writer;
  readonly habit: Habit;
}

export const combinations: readonly Combination[] = writers.flatMap((writer) =>
  habits.filter(({ fits }) => fits?.(writer) ?? true).map((habit) => ({ writer, habit })),
);

/** The draft of a combination, and what must be read in it. */
export function write({ writer, habit }: Combination, form: FormId): { readonly text: string; readonly truth: Truth } {
  const numbers = numbersOf(form, habit.numbers ?? 'full');
  const hole = habit.hole ?? '';
  const same = <T>(value: T): T => value;
  const tables = tableIds.map((id) => {
    const sheet = (habit.sheet ?? same)(sheetOf(id, form, numbers, hole));
    return (habit.lines ?? same)(writer.write(sheet)).join('\n');
  });
  const [disclosure = '', applications = '', proceedings = ''] = tables;
  const overview = '各项工作有序开展，制度逐步健全。';
  const text = (habit.text ?? same)(cleanDraft({ form, parts: { overview, disclosure, applications, proceedings } }));
  return { text, truth: hole === '0' ? zeroed(numbers) : numbers };
}

const zeroed = (truth: Truth): Truth => {
  const filled = (id: keyof Truth) => new Map([...truth[id]].map(([key, value]) => [key, value ?? 0]));
  return { disclosure: filled('disclosure'), applications: filled('applications'), proceedings: filled('proceedings') };
};

/** What is read of a combination, all forms together. */
export function verdictOf(combination: Combination, forms: readonly FormId[] = formIds): Verdict {
  const verdicts = forms.map((form) => {
    const { text, truth } = write(combination, form);
    const verdict = judge(text, truth);
    const told = (messages: readonly string[]) => messages.map((message) => `${form} ${message}`);
    return { ...verdict, wrong: told(verdict.wrong), untold: told(verdict.untold), untrue: told(verdict.untrue) };
  });
  return {
    cells: verdicts.reduce((total, { cells }) => total + cells, 0),
    right: verdicts.reduce((total, { right }) => total + right, 0),
    wrong: verdicts.flatMap(({ wrong }) => wrong),
    untold: verdicts.flatMap(({ untold }) => untold),
    untrue: verdicts.flatMap(({ untrue }) => untrue),
  };
}

/** Whether nothing was read wrongly, and what was not read is told. */
export const holds = ({ wrong, untold, untrue }: Verdict): boolean => wrong.length + untold.length + untrue.length === 0;
