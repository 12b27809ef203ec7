import { newestForm, olderForms } from './forms.ts';
import type { SectionNumber, SectionStandard } from './types.ts';

/** The sections as the newest form has them; what an older form calls one is an accepted title of it. */
export const sections: readonly SectionStandard[] = newestForm.sections.map((section) =>
  olderForms.reduce((known, form) => {
    const older = form.sections.find(({ number }) => number === known.number);
    return older && older !== section ? withTitlesOf(known, older) : known;
  }, section),
);

function withTitlesOf(section: SectionStandard, older: SectionStandard): SectionStandard {
  const isNew = (title: string) => title !== section.title && ![...section.accepted, ...section.variants].includes(title);
  return {
    ...section,
    accepted: [...section.accepted, ...[older.title, ...older.accepted].filter(isNew)],
    variants: [...section.variants, ...older.variants.filter(isNew)],
  };
}

/** Words of which prose that speaks of a section has at least one: a list of the parts, a heading that has the section's number. */
export const sectionWords: Readonly<Record<SectionNumber, readonly string[]>> = {
  1: ['总体', '概述', '概况', '基本情况', '工作情况', '工作回顾'],
  2: ['主动公开'],
  3: ['申请'],
  4: ['复议', '诉讼'],
  5: ['问题', '不足', '改进'],
  6: ['其他', '其它', '需要报告', '需要说明'],
};
