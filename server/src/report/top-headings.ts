import { formForYear, forms, newestForm, tableIds } from '../standard/forms.ts';
import { sections as standard } from '../standard/sections.ts';
import type { SectionNumber, TableId } from '../standard/types.ts';
import { collect } from '../text/collect.ts';
import type { Heading, Section } from '../text/document.ts';
import { labelKey } from '../text/normalise.ts';
import { toChineseNumber } from '../text/numerals.ts';
import { formOf } from './form-of.ts';
import type { Report } from './types.ts';

export const sectionNumbers: readonly SectionNumber[] = standard.map((s) => s.number);

/** 总体情况: the title that the draft's form gives a section. */
export function officialTitle(report: Report, number: SectionNumber): string {
  return formOf(report).sections.find((s) => s.number === number)?.title ?? '';
}

/** 一、总体情况. */
export function officialHeading(report: Report, number: SectionNumber): string {
  return `${toChineseNumber(number)}、${officialTitle(report, number)}`;
}

/** The table that makes up a section; null for those in prose. */
export function tableOfSection(number: SectionNumber): TableId | null {
  return tableIds.find((id) => newestForm.tables[id].section === number) ?? null;
}

/** Reports for years before 2019 have other sections. */
export function predatesForms(report: Report): boolean {
  return report.year !== null && formForYear(report.year.value) === null;
}

/** The heading as written, number and title. */
export function headingText({ text }: Report, { numberSpan, titleSpan }: Heading): string {
  return text.slice(numberSpan.start, numberSpan.end) + text.slice(titleSpan.start, titleSpan.end);
}

const rowLabels: readonly string[] = [
  ...new Set(
    collect(
      collect(forms, ({ tables }) => collect(tableIds, (id) => tables[id].rows)),
      ({ label, groupLabels }) => [...(label ? [label] : []), ...groupLabels],
    ).map((label) => labelKey(label.text)),
  ),
];

/** Rows of table 3 are numbered like headings; where the table cannot be read they look like some. */
function isTableLabel(report: Report, heading: Heading): boolean {
  const key = labelKey(headingText(report, heading));
  return rowLabels.some((label) => key.startsWith(label) || (key.length > 2 && label.startsWith(key)));
}

/** The headings 一、 二、 三、 that are sections or between sections, in order; null: none of the statutory ones. */
export function topHeadings(report: Report): { readonly heading: Heading; readonly section: Section | null }[] {
  return collect(report.headings, (heading) => {
    const section = report.sections.find((s) => s.heading === heading) ?? null;
    return section || (heading.style === 'chinese' && !isTableLabel(report, heading)) ? [{ heading, section }] : [];
  });
}
