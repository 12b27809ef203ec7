import { formStandard, tableStandard } from '../../server/src/standard/forms.ts';
import { sections } from '../../server/src/standard/sections.ts';
import type { FormId, SectionNumber, TableId } from '../../server/src/standard/types.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { type TableWriting, writeTable } from '../../server/src/tables/write/write-table.ts';
import { type DraftCells, draftCells } from './draft-numbers.ts';
import { problemParagraphs, selfReferenceOf, writeOverview, writePreamble } from './draft-prose.ts';

export { draftCells } from './draft-numbers.ts';

/**
 * A correct report to start a test from. Whatever a test changes is then the only thing wrong in it.
 *
 *     cleanDraft()                                                     青禾镇, 2023, form 2021, tables with bars
 *     cleanDraft({ form: '2019', organ: '云汀区财政局', layout: 'cells' })
 *     cleanDraft({ cells: { 'applications.received.total': '7' } })    a slip in one cell
 *     cleanDraft({ parts: { title: '青禾镇信息公开报告' } })              another wording of one part
 *     cleanDraft({ without: [6] })                                     a section left out, nothing else touched
 *
 * The prose quotes the totals of the tables as overridden, so that a changed cell contradicts its table only, never the prose.
 */
export interface DraftOptions {
  /** 2021 unless told. */
  readonly form?: FormId;
  /** Any name of an organ; the draft calls itself by what its kind may (我镇, 我局, 我街道). 青禾镇人民政府 unless told. */
  readonly organ?: string;
  /** The report year; the third one of the form, or its last, unless told: 2020, 2023. */
  readonly year?: number;
  /** Layout of the three tables; pipe unless told. */
  readonly layout?: Layout;
  /** Details of the layout: indent, blank lines, outer bars. */
  readonly writing?: Omit<TableWriting, 'layout' | 'value' | 'eol'>;
  /** Cells that differ from `draftCells`, keyed `applications.received.natural`. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Parts that differ; see `DraftParts`. */
  readonly parts?: Partial<DraftParts>;
  /** Sections to leave out, heading and body. */
  readonly without?: readonly SectionNumber[];
  /** Line break; `\n` unless told. */
  readonly eol?: string;
}

/** A draft in its parts, in order. A part of several lines holds one paragraph a line. */
interface DraftParts {
  readonly title: string;
  readonly preamble: string;
  /** 一、总体情况 to 六、其他需要报告的事项. */
  readonly headings: readonly string[];
  readonly overview: string;
  readonly disclosure: string;
  readonly applications: string;
  readonly proceedings: string;
  readonly problems: string;
  readonly others: string;
}

const bodies = ['overview', 'disclosure', 'applications', 'proceedings', 'problems', 'others'] as const;

/** A complete report without a slip, or with exactly the ones asked for. No line break at the end. */
export function cleanDraft(options: DraftOptions = {}): string {
  const parts = draftParts(options);
  const kept = sections.filter(({ number }) => !options.without?.includes(number));
  const blocks = kept.flatMap(({ number }) => [parts.headings[number - 1] ?? '', parts[bodies[number - 1] ?? 'others']]);
  return [parts.title, parts.preamble, ...blocks].join('\n').replaceAll('\n', options.eol ?? '\n');
}

/** The same draft in its parts. */
function draftParts(options: DraftOptions = {}): DraftParts {
  const form = options.form ?? '2021';
  const organ = options.organ ?? '青禾镇人民政府';
  const { years, asksForFeeStatement } = formStandard(form);
  const year = options.year ?? Math.min(years.from + 2, years.to ?? Number.POSITIVE_INFINITY);
  const self = selfReferenceOf(organ);
  const cells = draftCells(form, options.cells);
  const subject = { form, organ, year, self, cells };
  return {
    title: `${organ}${year}年政府信息公开工作年度报告`,
    preamble: writePreamble(subject),
    headings: formStandard(form).sections.map(({ title }, index) => `${'一二三四五六'[index]}、${title}`),
    overview: writeOverview(subject),
    disclosure: tableText('disclosure', form, cells, options),
    applications: tableText('applications', form, cells, options),
    proceedings: tableText('proceedings', form, cells, options),
    problems: problemParagraphs(subject),
    others: !asksForFeeStatement ? '无其他需要报告的事项。' : `${year}年，${self}未收取政府信息公开信息处理费，没有其他需要报告的事项。`,
    ...options.parts,
  };
}

function tableText(id: TableId, form: FormId, cells: DraftCells, options: DraftOptions): string {
  const writing: TableWriting = { ...options.writing, layout: options.layout ?? 'pipe', value: (key) => cells[id][key] ?? '' };
  return writeTable(tableStandard(form, id), writing);
}
