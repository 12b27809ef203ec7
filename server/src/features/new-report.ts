import { organKind, ownWord } from '../report/organ/kinds.ts';
import { formForYear, formIds, forms, tableHeaders } from '../standard/forms.ts';
import { fillPhrase, phrases, placeholder, sectionHeading } from '../standard/phrases.ts';
import type { FormId, OrganKind, SectionNumber, TableId } from '../standard/types.ts';
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
  const form = formForYear(beginning.year) ?? formIds[0] ?? '2019';
  const fill = (phrase: string) => fillPhrase(phrase, (blank) => fillIn(blank, beginning));
  const blocks: readonly (readonly [SectionNumber, string])[] = [
    [1, fill(overview)],
    [2, tableOf(form, 'disclosure')],
    [3, tableOf(form, 'applications')],
    [4, tableOf(form, 'proceedings')],
    [5, fill(phrases.problems)],
    [6, fill(form === '2019' ? phrases.nothingElse : phrases.noFee + phrases.nothingElse)],
  ];
  const body = blocks.map(([number, text]) => `${sectionHeading(number)}\n\n${text}`);
  return `${[fill(phrases.title), fill(phrases.preamble[form]), ...body].join('\n\n')}\n`;
}

/** What has standing sentences of its own need not be asked for. */
const overview = phrases.overview.replace('{依申请公开情况}', phrases.requests + phrases.proceedings);

function tableOf(form: FormId, id: TableId): string {
  return writeTable(forms[form].tables[id], tableHeaders[id], { layout: 'pipe' });
}

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
