import type { OrganKind } from '../../standard/types.ts';
import type { SubjectOrgan } from '../types.ts';
import type { Word } from './words.ts';

/** Words of time and of belonging whose meaning depends on the report: a year is this one or another, 全县 the organ's own or not. */

interface TimePattern {
  readonly pattern: RegExp;
  readonly read: (year: number | null, reportYear: number | null) => Pick<Word, 'cls' | 'id'>;
}

const isOther = (year: number | null, reportYear: number | null): boolean => year !== null && reportYear !== null && year !== reportYear;
const wholeYear: TimePattern['read'] = (year, reportYear) => ({ cls: 'time', id: isOther(year, reportYear) ? 'other-year' : 'whole' });

/** Tried in order; the first group holds the year. */
const timePatterns: readonly TimePattern[] = [
  {
    pattern: /(?:自|从)?\s?(20\d{2})\s?年\s?1\s?月\s?1\s?日起?(?:至|到|[-—~～–]+)(?:20\d{2}\s?年)?\s?12\s?月\s?31\s?日(?:止|期间)?/y,
    read: wholeYear,
  },
  { pattern: /(?:截至|截止到?|至)\s?(?:(20\d{2})\s?年)?(?:度)?(?:\s?12\s?月\s?31\s?日|12月底|年底|底|年末|末)/y, read: wholeYear },
  { pattern: /(?:自|从)?\s?(20\d{2})\s?年度?以来/y, read: wholeYear },
  { pattern: /(?:与|和|同|较|比)\s?(20\d{2})\s?年度?(?:同期)?(?:相比)?/y, read: () => ({ cls: 'compare', id: '' }) },
  {
    pattern: /(20\d{2})\s?年度?结转(?:的|办理|继续办理)?/y,
    read: (year, reportYear) => ({
      cls: 'row',
      id: reportYear === null ? 'carried' : isOther(year, reportYear) ? 'carriedIn' : 'carriedOut',
    }),
  },
  { pattern: /(?:结转|转)(?:至|到|入)?\s?(20\d{2})\s?年度?(?:继续)?(?:办理|答复)?/y, read: () => ({ cls: 'row', id: 'carriedOut' }) },
  { pattern: /(?:20\d{2}\s?年)?\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?/y, read: () => ({ cls: 'time', id: 'part' }) },
  { pattern: /(?:自|从|在)?\s?(20\d{2})\s?年度?/y, read: wholeYear },
];
/** The characters that a time may begin with. */
export const timeStarts = '自从截至与和同较比结转在0123456789';
/** The characters that a word for the organ or its area may begin with. */
export const whoseStarts = '我本全';

/** What all of the patterns begin with: most of those characters are words of their own. */
const mayBeTime = /[自从截止至到与和同较比结转入在]*(?:\s?\d|[年度底末])/y;

/** A date, a year or a period that begins here. */
export function readTime(text: string, at: number, reportYear: number | null): Word | null {
  mayBeTime.lastIndex = at;
  if (!mayBeTime.test(text)) return null;
  for (const { pattern, read } of timePatterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { ...read(match[1] ? Number(match[1]) : null, reportYear), text: match[0] };
  }
  return null;
}

const belonging =
  /[我本全](街道办事处|街道办|街道|办事处|管委会|委员会|机关|单位|部门|级|街|省|市|县|区|旗|州|盟|镇|乡|苏木|局|厅|委|办|所|站|处|院|队|中心)/y;

/** Which governments may speak of 全市 or 我县 and mean what they themselves did. */
const regionKinds: Readonly<Record<string, readonly OrganKind[]>> = {
  省: ['province'],
  市: ['city', 'county'],
  县: ['county'],
  区: ['county', 'province', 'administrative-committee'],
  旗: ['county'],
  州: ['city'],
  盟: ['city'],
};

/** 我镇, 本机关, 全市: the organ itself, or a region that others share. */
export function readWhose(text: string, at: number, organ: SubjectOrgan | null): Word | null {
  belonging.lastIndex = at;
  const match = belonging.exec(text);
  if (!match) return null;
  const kinds = regionKinds[match[1] ?? ''];
  const isOwn = !kinds || (organ !== null && kinds.includes(organ.kind));
  return { cls: 'whose', id: isOwn ? 'own' : 'elsewhere', text: match[0] };
}

/** What the prose of such organs calls them without their place. */
const kindNames: Partial<Readonly<Record<OrganKind, readonly string[]>>> = {
  'administrative-committee': ['管委会', '管理委员会'],
  office: ['办公室', '办公厅'],
  street: ['街道办事处', '街道办', '街道', '办事处'],
  town: ['镇政府', '镇人民政府'],
  township: ['乡政府', '乡人民政府', '苏木政府'],
};

/** How the prose may name an organ: in full, or without its place or the words for its office. */
export function namesOf(organ: SubjectOrgan | null): string[] {
  if (!organ) return [];
  const short = organ.name.replace(/(?:人民政府|政府|办事处)$/, '');
  const isLocal = short !== organ.name || /[镇乡道]$/.test(short);
  const forms = [organ.name, ...(isLocal ? [short, `${short}人民政府`, `${short}政府`, `${short}办事处`] : [])];
  return [...new Set([...forms.filter((name) => name.length >= 3), ...(kindNames[organ.kind] ?? [])])].sort((a, b) => b.length - a.length);
}
