import type { Report } from '../../report/types.ts';
import { collect } from '../../text/collect.ts';
import type { Heading, Line } from '../../text/document.ts';
import type { Edit } from '../../text/span.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'line-breaks-lost',
  family: 'structure',
  title: '正文没有分行',
  severity: 'information',
  description:
    '章节标题接在上一段的末尾，或者全文挤成一行，多半是从 PDF、网页或表单里复制时丢了换行。读者难以找到章节，表格也容易认不全。请在标题和表格之前恢复分行。',
  basis: '可读性；GB/T 9704-2012 层次标题另起一行的通行做法',
  since: '0.4.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，各项工作有序推进。⟦二、主动公开政府信息情况⟧\n见下表。',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，各项工作有序推进。\n二、主动公开政府信息情况\n见下表。',
      },
      {
        text: '⟦青禾镇2023年政府信息公开工作年度报告⟧根据《条例》编制本报告。\n一、总体情况',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n根据《条例》编制本报告。\n一、总体情况',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n根据《条例》编制。⟦一、总体情况⟧各项工作有序推进。五、存在的主要问题及改进情况 公开不够及时，今后将改进。六、其他需要报告的事项 无。',
        severity: 'warning',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n根据《条例》编制。\n一、总体情况\n各项工作有序推进。\n五、存在的主要问题及改进情况\n公开不够及时，今后将改进。\n六、其他需要报告的事项\n无。',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，各项工作有序推进。\n二、主动公开政府信息情况',
      '青禾镇2023年政府信息公开工作年度报告\n本报告由一、总体情况，二、主动公开政府信息情况，六、其他需要报告的事项等部分组成。\n一、总体情况',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况：各项工作有序推进，详见二、主动公开政府信息情况。',
    ],
  },
  *check(report) {
    for (const glued of gluedPlaces(report)) yield glued.length < wholeText ? each(report, glued[0]) : all(report, glued);
  },
});

/** A line of this many sections has lost all its breaks. */
const wholeText = 3;

/** A heading, or the title, that stands in one line with other text; the offsets where a break was lost. */
interface Glued {
  readonly heading: Heading | null;
  readonly span: { readonly start: number; readonly end: number };
  readonly breaks: readonly number[];
}

/** The places by the line in which they stand; those of a line that lacks all its breaks together. */
function gluedPlaces(report: Report): (readonly [Glued, ...Glued[]])[] {
  if (!report.lines.some((line) => line.lostBreak)) return [];
  const places = [...gluedTitle(report), ...gluedHeadings(report)];
  const byLine = new Map<number, [Glued, ...Glued[]]>();
  for (const place of places) {
    const line = firstPart(report, place.span.start);
    const others = byLine.get(line);
    if (others) others.push(place);
    else byLine.set(line, [place]);
  }
  return [...byLine.values()].flatMap((group): (readonly [Glued, ...Glued[]])[] =>
    group.filter((g) => g.heading).length >= wholeText ? [group] : group.map((g) => [g]),
  );
}

/** The number of the part that begins the line which an offset stands in. */
function firstPart({ lines }: Report, offset: number): number {
  let index = lines.findLastIndex((l) => l.start <= offset);
  while (lines[index]?.lostBreak) index--;
  return index;
}

function gluedTitle({ title, lines }: Report): Glued[] {
  const behind = title && lines.find((l) => l.start >= title.span.end);
  return title && behind?.lostBreak ? [{ heading: null, span: title.span, breaks: [behind.start] }] : [];
}

function gluedHeadings({ sections, lines }: Report): Glued[] {
  return collect(sections, ({ heading }) => {
    const behind: Line | undefined = lines[heading.line.number + 1];
    if (!heading.line.lostBreak) return [];
    return [{ heading, span: heading.span, breaks: [heading.line.start, ...(behind?.lostBreak ? [behind.start] : [])] }];
  });
}

function each(report: Report, glued: Glued): RuleFinding {
  const words = report.text.slice(glued.span.start, glued.span.end);
  const message = glued.heading
    ? `没有分行：标题“${words}”接在上一段的末尾，应当另起一行`
    : '没有分行：报告的标题后面紧接着正文，标题应当独占一行';
  return { span: glued.span, message, fixes: [breaking(report, [glued], true)] };
}

function all(report: Report, group: readonly [Glued, ...Glued[]]): RuleFinding {
  const headings = group.filter((g) => g.heading);
  const [first = group[0], ...others] = headings;
  return {
    span: first.span,
    severity: 'warning',
    message: `正文没有分行：${headings.length} 个章节挤在一行里，章节和表格因此认不全；请在各章节标题、各行表格之前恢复分行`,
    related: others.map(({ span }) => ({ message: report.text.slice(span.start, span.end), span })),
    fixes: [breaking(report, group, false)],
  };
}

/** Blanks where a break belongs are the rest of it. */
function breaking({ text, eol }: Report, group: readonly Glued[], safe: boolean): Fix {
  const places = [...new Set(group.flatMap((g) => g.breaks))].sort((a, b) => a - b);
  const edits: Edit[] = places.map((end) => ({ span: { start: end - blanksBefore(text, end), end }, newText: eol }));
  return { title: '恢复分行', safe, edits };
}

function blanksBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[^\S\r\n]/.test(text.charAt(start - 1))) start--;
  return end - start;
}
