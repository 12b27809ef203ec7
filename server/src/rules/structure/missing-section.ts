import { endOfSection, sectionAbove, sectionsBelow, tableBounds } from '../../report/insert-sections.ts';
import {
  headingText,
  officialHeading,
  officialTitle,
  predatesForms,
  sectionNumbers,
  tableOfSection,
  topHeadings,
} from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import type { SectionNumber } from '../../standard/types.ts';
import type { Heading, Section } from '../../text/document.ts';
import { groupAdjacent } from '../../text/group-adjacent.ts';
import { excerpt } from '../../text/quote.ts';
import type { Edit, Span } from '../../text/span.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

const others =
  '一、总体情况\n有序推进。\n二、主动公开政府信息情况\n见附表。\n三、收到和处理政府信息公开申请情况\n见附表。\n四、政府信息公开行政复议、行政诉讼情况\n见附表。\n';

export default defineRule({
  id: 'missing-section',
  family: 'structure',
  title: '缺少法定章节',
  severity: 'error',
  description:
    '年度报告应当包括统一格式规定的六个部分，一个也不能少。没有事项的部分也要保留标题：二、三、四部分各格填 0，六部分可以写“无”。',
  basis: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: `${others}五、存在的主要问题及改进情况\n解读不够，⟦将予改进。⟧`,
        fixed: `${others}五、存在的主要问题及改进情况\n解读不够，将予改进。\n六、其他需要报告的事项\n`,
      },
      {
        text: `${others}⟦五、工作展望⟧\n将予改进。\n六、其他需要报告的事项\n无。`,
        fixed: `${others}五、存在的主要问题及改进情况\n将予改进。\n六、其他需要报告的事项\n无。`,
      },
      {
        text: `${others.replace('一、总体情况\n', '').replace('二、主动公开政府信息情况', '⟦二、主动公开政府信息情况⟧')}五、存在的主要问题及改进情况\n将予改进。\n六、其他需要报告的事项\n无。`,
        severity: 'warning',
        fixed: `有序推进。\n一、总体情况\n\n${others.replace('一、总体情况\n有序推进。\n', '')}五、存在的主要问题及改进情况\n将予改进。\n六、其他需要报告的事项\n无。`,
      },
    ],
    good: [
      `${others}五、政府信息公开工作存在的主要问题及改进情况\n将予改进。\n六、其他需要报告事项\n无。`,
      '青禾镇2018年政府信息公开工作年度报告\n一、概述\n二、主动公开政府信息情况',
    ],
  },
  *check(report) {
    if (predatesForms(report)) return;
    if (report.sections.length === 0) {
      yield* nothingFound(report);
      return;
    }
    const lacking = sectionNumbers
      .filter((number) => !report.sections.some((s) => s.number === number))
      .map((number) => missing(report, number));
    for (const run of groupAdjacent(lacking, together)) yield findingOf(report, run);
  },
});

/** Nothing to go by: one finding at the beginning. */
function* nothingFound(report: Report): Iterable<RuleFinding> {
  const [first] = report.paragraphs;
  if (!first) return;
  const end = report.paragraphs.at(-1)?.line.end ?? first.line.end;
  yield {
    span: report.title?.span ?? first.span,
    message: `章节缺失：没有找到“${officialHeading(report, 1)}”至“${officialHeading(report, 6)}”中的任何一个`,
    fixes: asFixes('插入六个部分的标题和空表（各格填 0）', sectionsBelow(report, end, sectionNumbers)),
  };
}

/** A section that is not there: what stands in its stead, or the sections around the gap. */
interface Missing {
  readonly number: SectionNumber;
  readonly before: Section | undefined;
  readonly after: Section | undefined;
  /** A finding of its own, where something in the draft shows what became of the section. */
  readonly trace: RuleFinding | null;
}

function missing(report: Report, number: SectionNumber): Missing {
  const before = report.sections.findLast((s) => s.number < number);
  const after = report.sections.find((s) => s.number > number);
  const other = otherHeading(report, number, before, after);
  return { number, before, after, trace: other ? misnamed(report, number, other) : headless(report, number) };
}

/** Sections missing in one gap without a trace are put in together. */
const together = (above: Missing, below: Missing): boolean =>
  !above.trace && !below.trace && above.before !== undefined && above.before === below.before && above.number > 1;

function findingOf(report: Report, run: readonly Missing[]): RuleFinding {
  const [first] = run;
  const finding = first?.trace ?? absent(report, run);
  return first?.number === 1 ? { ...finding, severity: 'warning' } : finding;
}

/** A heading in the place of the section, with its number, that says something else. */
function otherHeading(report: Report, number: SectionNumber, before: Section | undefined, after: Section | undefined): Heading | undefined {
  return topHeadings(report).find(
    ({ heading, section }) =>
      section === null &&
      heading.number === number &&
      heading.title !== '' &&
      heading.span.start >= (before?.body.start ?? 0) &&
      heading.span.start < (after?.heading.span.start ?? report.text.length),
  )?.heading;
}

function misnamed(report: Report, number: SectionNumber, other: Heading): RuleFinding {
  const official = officialHeading(report, number);
  return {
    span: other.span,
    message: `章节缺失：没有“${official}”，这里写的是“${excerpt(headingText(report, other))}”`,
    fixes: [{ title: `改为“${official}”`, safe: false, edits: [{ span: other.titleSpan, newText: officialTitle(report, number) }] }],
  };
}

/** The section's table is there without its heading. */
function headless(report: Report, number: SectionNumber): RuleFinding | null {
  const id = tableOfSection(number);
  const table = id && report.tables[id];
  if (!table) return null;
  return {
    span: table.labels[0]?.span ?? firstWords(report, table.span),
    message: `章节缺失：这张表前面没有标题“${officialHeading(report, number)}”`,
    fixes: asFixes(`插入标题“${officialHeading(report, number)}”`, sectionAbove(report, tableBounds(report.text, table).start, number)),
  };
}

function absent(report: Report, run: readonly Missing[]): RuleFinding {
  const [first] = run;
  const numbers = run.map((m) => m.number);
  const end = first?.before && endOfSection(report, first.before);
  const after = first?.after;
  const edit = end
    ? sectionsBelow(report, end.offset, numbers)
    : after && first
      ? sectionAbove(report, beginning(report, after), first.number)
      : null;
  const names = numbers.map((number) => `“${officialHeading(report, number)}”`).join('、');
  const what = numbers.some((number) => tableOfSection(number)) ? '和空表（各格填 0）' : '';
  return {
    span: end?.span ?? after?.heading.span ?? { start: 0, end: 0 },
    message: `章节缺失：没有${names}`,
    fixes: asFixes(numbers.length === 1 ? `插入${names}${what}` : `插入缺少的 ${numbers.length} 个章节标题${what}`, edit),
  };
}

/** Where the first section begins if its heading is left out: at its first part, else where the next one begins. */
function beginning(report: Report, after: Section): number {
  return (report.preamble.find((p) => p.heading?.level === 2) ?? after.heading).line.start;
}

function firstWords(report: Report, { start, end }: Span): Span {
  const line = report.lines.find((l) => l.start >= start && l.text.trim() !== '');
  return line && line.end <= end ? { start: line.start, end: line.end } : { start, end };
}

const asFixes = (title: string, edit: Edit | null): Fix[] => (edit ? [{ title, safe: false, edits: [edit] }] : []);
