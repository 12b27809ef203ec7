import type { Report } from '../../report/types.ts';
import { columnOf } from '../../tables/check/naming.ts';
import type { Cell, Table } from '../../tables/model.ts';
import { excerpt } from '../../text/quote.ts';
import { type CellPlace, cellAt, claimsAbout, identitiesOf } from '../cells.ts';
import type { DraftSnapshot } from '../draft-snapshot.ts';
import { equationLine } from './equation.ts';
import { paragraphs } from './markup.ts';
import { meaningList } from './meaning.ts';
import { type HoverContext, type HoverPart, type HoverReader, holds } from './part.ts';
import { judge } from './verdict.ts';

/** A cell of a table: its full name, what it stands for, its equations, last year's figure, and what the prose says of it. */
export const hoverOnCell: HoverReader = (reading, offset, context) => {
  const place = cellAt(reading.report, offset);
  // Behind a number is beside it; an empty cell has no other place.
  return place && (holds(place.cell.span, offset) || place.cell.raw === '') ? partOf(place, reading, context) : null;
};

function partOf(place: CellPlace, reading: DraftSnapshot, context: HoverContext): HoverPart {
  const { markup } = context;
  const { table, cell } = place;
  const equations = identitiesOf(place).map((identity) => markup.text(equationLine(table, identity)));
  const others = [...previousLines(place, reading.report, context), ...claimLines(place, reading)].map(markup.text);
  const meanings = [...cell.row.meanings, ...(columnOf(cell)?.meanings ?? [])];
  const content = paragraphs(
    markup.strong(fullName(table, cell)) + note(cell, markup.text),
    markup.list([...equations, ...others]),
    ...(meanings.length > 0 ? [markup.strong('口径'), meaningList(meanings, markup)] : []),
  );
  return { span: cell.span, content };
}

/** 表三 · 一、本年新收政府信息公开申请数量 · 自然人 */
function fullName(table: Table, cell: Cell): string {
  const column = columnOf(cell)?.name ?? cell.column;
  return [table.standard.name, ...(cell.row.key === '' ? [] : [cell.row.name]), column].join('·').replaceAll('·', ' · ');
}

/** How a number is understood that is not written as one. */
function note({ raw, value }: Cell, text: (words: string) => string): string {
  if (raw === '') return '（空）';
  if (value === null) return `（${text(raw)}：不能识别为数）`;
  return raw === String(value) ? '' : `（${text(raw)} 读作 ${value}）`;
}

function previousLines({ table, cell }: CellPlace, report: Report, { previous }: HoverContext): string[] {
  const last = previous?.tables[table.id];
  if (!previous || !last) return [];
  const year = previous.year ? `${previous.year.value} 年度` : '上年报告';
  const comparable = table.id !== 'disclosure' || last.form === table.form;
  const same = comparable ? last.cells.get(cell.key) : undefined;
  const before = same && same.raw !== '' ? [`${year}：${same.value ?? same.raw}`] : [];
  return [...before, ...carryover(cell, last, year, isNextYear(report, previous))];
}

function isNextYear({ year }: Report, previous: Report): boolean {
  return year !== null && previous.year !== null && year.value === previous.year.value + 1;
}

/** What was carried over to this year should be what last year's report carried out. */
function carryover({ row, column, value }: Cell, last: Table, year: string, isNext: boolean): string[] {
  const before = row.key === 'carriedIn' && isNext ? last.cells.get(`carriedOut.${column}`)?.value : undefined;
  if (before === undefined || before === null) return [];
  const verdict = value === null ? '' : value === before ? ' ✓' : ' ✗ 与本格不同；除机构职能调整、上年报告更正等情形外应当相等';
  const name = last.standard.rows.find(({ key }) => key === 'carriedOut')?.name ?? '';
  return [`${year}“${name}”：${before}${verdict}`];
}

/** Whoever wants more of them goes to the references of the cell. */
const mostClaims = 5;

/** The prose about the cell, with what came of the comparison. */
function claimLines(place: CellPlace, { report, index }: DraftSnapshot): string[] {
  const about = claimsAbout(report, place);
  const others = about.length > mostClaims ? [`正文另有 ${about.length - mostClaims} 处`] : [];
  const told = about.slice(0, mostClaims).map(({ claim }) => {
    const line = index.positionAt(claim.span.start).line + 1;
    const words = excerpt(report.text.slice(claim.span.start, claim.span.end), 40);
    return `正文第 ${line} 行：“${words}” ${judge(report, claim).mark}`.trimEnd();
  });
  return [...told, ...others];
}
