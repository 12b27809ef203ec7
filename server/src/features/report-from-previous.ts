import { fixAll } from '../lint/fix.ts';
import { lint } from '../lint/lint.ts';
import { parse } from '../report/parse.ts';
import { edited, statedFacts } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import dateMalformed from '../rules/dates/date-malformed.ts';
import formatNoticeOutdated from '../rules/legal/format-notice-outdated.ts';
import signoffResidue from '../rules/residue/signoff-residue.ts';
import webResidue from '../rules/residue/web-residue.ts';
import wordResidue from '../rules/residue/word-residue.ts';
import { formForYear, newestForm } from '../standard/forms.ts';
import { type Edit, overlaps } from '../text/span.ts';
import { figureEdits } from './report-from-previous/figures.ts';
import { tableEdits } from './report-from-previous/tables.ts';
import { yearEdits } from './report-from-previous/years.ts';

/** A report to write on, and whose and of which year it is; or why there is none, in words for the user. */
export type ReportFromPrevious =
  | { readonly text: string; readonly organ: string | null; readonly year: number }
  | { readonly problem: string; readonly lacksYear?: boolean };

/**
 * This year's report begun from last year's: the organ is kept, title, period and years move on by one, the tables begin with what
 * is carried over, the prose is kept with a placeholder for each of last year's figures, which the rule placeholder-left reports.
 * Lines of the web page and of the sign-off are dropped, malformed dates mended, and a notice that no longer
 * holds gives way to the one in its place. `stated` is the year of last year's report for one that does not say it.
 */
export function reportFromPrevious(given: Report, stated?: number): ReportFromPrevious {
  if (!given.isReport) return { problem: '这份文稿不是政府信息公开年报，不能据此新建。' };
  const previous = given.year || stated === undefined ? given : parse(given.source.text, { ...statedFacts(given), year: stated });
  if (!previous.year) return { problem: lacksYear, lacksYear: true };
  const year = previous.year.value + 1;
  // The form of last year's report says nothing of this year's.
  const { form: _form, ...facts } = statedFacts(previous);
  const read = (text: string) => (text === previous.source.text ? previous : parse(text, facts));
  const check = (text: string) => {
    const report = read(text);
    return { report, findings: lint(report, slips) };
  };
  const clean = read(fixAll(previous.source.text, check).text);
  const moved = edited(clean, editsFor(clean, year));
  const next = parse(moved, { ...facts, ...(facts.year === undefined ? {} : { year }) });
  return { text: withNotice(next), organ: previous.organ?.name ?? null, year };
}

const lacksYear = '看不出这份年报是哪一年度的：请先在标题里写明年度，或者用“设置文档的机关/年度”说明。';

/** What goes before anything is moved on: what is no part of the report, and days in which the year cannot be read. */
const slips = [webResidue, wordResidue, signoffResidue, dateMalformed];

/** The text with the notice that holds in its year. */
function withNotice(report: Report): string {
  const [fix] = lint(report, [formatNoticeOutdated]).flatMap(({ fixes }) => fixes);
  return fix ? edited(report, fix.edits) : report.source.text;
}

function editsFor(report: Report, year: number): Edit[] {
  const form = formForYear(year) ?? report.form?.id ?? newestForm.id;
  const figures = figureEdits(report);
  const years = yearEdits(report, year - 1);
  return inOrder([
    ...tableEdits(report, form),
    ...figures,
    ...years.filter(({ span }) => !figures.some((edit) => overlaps(span, edit.span))),
  ]);
}

/** In order, without those that reach into an earlier one. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = -1;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
