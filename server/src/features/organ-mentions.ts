import { oncePerReport } from '../report/once-per-report.ts';
import { namesOf } from '../report/prose/claims/scope-words.ts';
import type { Organ, Report, Span } from '../report/types.ts';
import { findWords, matchProse } from '../rules/text.ts';
import { collisions, organKinds } from '../standard/organs.ts';

/** A place where the prose speaks of the report's own organ. */
export interface Mention {
  readonly span: Span;
  /** By its name, 青禾镇人民政府 or 青禾镇, or as itself, 我镇. */
  readonly by: 'name' | 'self';
}

/** Every place where title, headings and prose name the report's organ or speak of it as “we”; worked out once for each report. */
export const organMentions: (report: Report) => readonly Mention[] = oncePerReport((report) => [
  ...findWords(report, fullNames(report.organ)).map(({ span }): Mention => ({ span, by: 'name' })),
  ...[...matchProse(report, selfReferences(report.organ))].map(({ span }): Mention => ({ span, by: 'self' })),
]);

/** In full or without the words for its office; not 镇政府, which may be any. */
function fullNames(organ: Organ | null): string[] {
  const place = organ?.name.slice(0, 2) ?? '';
  return namesOf(organ).filter((name) => name.startsWith(place));
}

/** What any organ may call itself. */
const neutral = ['机关', '单位'];
/** 基本, 版本: 本 is the end of another word. */
const before = '(?:(?<!自)我|(?<![日基根资成版样原书剧课标文底副张亏])本)';
/** As `collisions`, for words that no rule judges: 本市|场, 本部|分. */
const otherCollisions: Readonly<Record<string, string>> = {
  省: '略去',
  市: '场',
  区: '别分间域',
  关: '系于键注',
  部: '分',
  会: '计议场',
  社: '会区',
  室: '内外',
  校: '对验正',
  街: '道',
};

function selfReferences(organ: Organ | null): RegExp {
  const own = organKinds.find(({ kind }) => kind === organ?.kind)?.selfReferences ?? [];
  const words = [...neutral, ...own].sort((a, b) => b.length - a.length);
  const endings = words.map((word) => {
    const others = `${collisions[word] ?? ''}${otherCollisions[word] ?? ''}`;
    return others === '' ? word : `${word}(?![${others}])`;
  });
  return new RegExp(`${before}(?:${endings.join('|')})`, 'g');
}
