import { organKind, ownWord } from '../report/organ/kinds.ts';
import { formForYear, formStandard, newestForm } from '../standard/forms.ts';
import { fillPhrase, overviewOf, phrases, placeholder, preambleOf, sectionHeading } from '../standard/phrases.ts';
import type { FormStandard, OrganKind, SectionNumber } from '../standard/types.ts';
import { writeTable } from '../tables/write/write-table.ts';

/** Whose report is begun, and of which year. */
export interface Beginning {
  /** The organ's full name, without white space around it. */
  readonly organ: string;
  readonly year: number;
  /** Where the name does not show it. */
  readonly kind?: OrganKind;
}

/**
 * A whole report to begin with, in the form of its year: title, preamble, six sections, three tables of zeros and the standing
 * sentences. Where only the author knows what belongs there it has placeholders, which the rule placeholder-left reports.
 * Ends with a line break.
 */
export function newReport(beginning: Beginning): string {
  const form = formStandard(formForYear(beginning.year) ?? newestForm.id);
  const { tables, asksForFeeStatement } = form;
  const fill = (phrase: string) => fillPhrase(phrase, (blank) => fillIn(blank, beginning));
  const blocks: readonly (readonly [SectionNumber, string])[] = [
    [1, fill(overviewIn(form))],
    [2, writeTable(tables.disclosure, { layout: 'pipe' })],
    [3, writeTable(tables.applications, { layout: 'pipe' })],
    [4, writeTable(tables.proceedings, { layout: 'pipe' })],
    [5, fill(phrases.problems)],
    [6, fill(asksForFeeStatement ? phrases.noFee + phrases.nothingElse : phrases.nothingElse)],
  ];
  const blockOf = new Map(blocks);
  const body = form.sections.map((section) => `${sectionHeading(section)}\n\n${blockOf.get(section.number) ?? ''}`);
  return `${[fill(phrases.title), fill(preambleOf(form)), ...body].join('\n\n')}\n`;
}

/** What has standing sentences of its own need not be asked for. */
const overviewIn = (form: FormStandard): string => overviewOf(form).replace('{依申请公开情况}', phrases.requests + phrases.proceedings);

/** What an author is told to write besides what the blank is called. */
const details: Readonly<Record<string, string>> = {
  监督保障情况: '监督保障情况，含工作考核、社会评议和责任追究结果',
};

function fillIn(blank: string, { organ, year, kind }: Beginning): string {
  if (blank === 'organ') return organ;
  if (blank === 'year') return String(year);
  if (blank === 'self') {
    const word = ownWord({ name: organ, kind: kind ?? organKind(organ) });
    return word === null ? '本机关' : `我${word}`;
  }
  return placeholder(blank.startsWith('#') ? '件数' : (details[blank] ?? blank));
}
