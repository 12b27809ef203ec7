import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Report } from '../../report/types.ts';
import { type NoticeStandard, notices, regulation } from '../../standard/laws.ts';
import { writtenNumber } from '../../standard/written-number.ts';
import type { CompletionPlace } from './place.ts';
import type { Suggestion } from './suggestion.ts';

/** A document as it is cited after 《. */
interface Citation {
  readonly title: string;
  /** Behind the closing mark: （国务院令第711号）. */
  readonly behind: string;
  readonly detail: string;
  readonly documentation: string;
  readonly keys: readonly string[];
}

const abbreviation = '以下简称《条例》';
const regulationNumber = `国务院令第${regulation.order}号`;
const regulationNote = `2019年4月3日修订公布，2019年5月15日起施行（国务院令第${regulation.order}号）。首次引用时写全称和令号。`;

const regulationCited: Citation = {
  title: regulation.title,
  behind: `（${regulationNumber}）`,
  detail: regulationNumber,
  documentation: regulationNote,
  keys: ['条例', 'zhrmghgzfxxgktl', 'zfxxgktl', 'tl'],
};

/** With the abbreviation that the rest of the draft then uses. */
const regulationDefined: Citation = {
  ...regulationCited,
  behind: `（${regulationNumber}，${abbreviation}）`,
  detail: `${regulationNumber}，${abbreviation}`,
};

const regulationShort: Citation = {
  title: '条例',
  behind: '',
  detail: `即《${regulation.title}》`,
  documentation: regulationNote,
  keys: ['tl'],
};

const feeKeys = ['信息处理费', 'xxclf'];
const formatKeys = ['格式', '年度报告', 'ndbg'];

function keysOf({ id, replaced }: NoticeStandard): readonly string[] {
  if (id === 'fee') return feeKeys;
  return replaced ? formatKeys : [...formatKeys, 'gs'];
}

/** The notices that a report of its year may cite, the one on its form first. */
export function noticesFor({ year }: Report): NoticeStandard[] {
  const value = year?.value ?? null;
  const fits = ({ number, replaced }: NoticeStandard) => value === null || (number.year <= value && !(replaced && value >= replaced.from));
  return [...notices].filter(fits).sort((a, b) => Number(a.id === 'fee') - Number(b.id === 'fee') || b.number.year - a.number.year);
}

function noticeCited(notice: NoticeStandard): Citation {
  const { name, title, number } = notice;
  const written = writtenNumber(number);
  return { title, behind: `（${written}）`, detail: written, documentation: `${name}，${written}。`, keys: keysOf(notice) };
}

/** Nothing longer is on its way to a title. */
const unclosed = /《([^《》\r\n]{0,60})$/;
/** The cursor stands within a title that is there already. */
const goesOn = /^[^《》\r\n]{1,100}》/;

/** Laws and notices with their numbers, after 《. What stands behind the cursor already is not written again. */
export function laws(place: CompletionPlace): Suggestion[] {
  const typed = unclosed.exec(place.before)?.[1];
  if (typed === undefined || place.table || goesOn.test(place.after)) return [];
  const isClosed = place.after.startsWith('》');
  const isNumbered = /^》[（(]/.test(place.after);
  const span = { start: place.offset - typed.length, end: place.offset + (isClosed && !isNumbered ? 1 : 0) };
  return citations(place).map(({ title, behind, detail, documentation, keys }) => ({
    label: `《${title}》${behind}`,
    kind: CompletionItemKind.Reference,
    detail,
    documentation,
    span,
    text: isNumbered ? title : `${title}》${behind}`,
    keys: [...keys, title.replace(/^.*关于/, '')],
  }));
}

function citations({ report, offset }: CompletionPlace): Citation[] {
  const defined = report.text.indexOf(abbreviation);
  const isDefined = defined >= 0 && defined < offset;
  const own = isDefined ? [regulationShort, regulationCited] : [regulationCited, ...(defined < 0 ? [regulationDefined] : [])];
  return [...own, ...noticesFor(report).map(noticeCited)];
}
