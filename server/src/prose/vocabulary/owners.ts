import type { OrganKind } from '../../standard/types.ts';
import type { SubjectOrgan } from '../types.ts';
import type { OwnNames } from './own-names.ts';

/** Words for the organ itself and for regions that others share. */

const belonging =
  /全[省市县区旗州盟](?:行政机关|政府机关|政府部门|各(?:部门|单位|乡镇|街道|镇街|镇|乡)(?:[、和及]各(?:部门|单位|乡镇|街道|镇街|镇|乡)){0,3})|[我本全](街道办事处|街道办|街道|办事处|管委会|委员会|机关|单位|部门|级|街|省|市|县|区|旗|州|盟|镇|乡|苏木|局|厅|委|办|所|站|处|院|队|中心)/y;
/** The characters that such words begin with. */
export const ownerStarts = '我本全';

/** 我镇, 本机关, 全市: the word that begins at a place of a text; null where none does. */
export function readOwner(text: string, at: number): string | null {
  belonging.lastIndex = at;
  return belonging.exec(text)?.[0] ?? null;
}

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

/** Whether such a word means the organ itself, or a region that others share. */
export function isOwnWord(word: string, organ: SubjectOrgan | null): boolean {
  const kinds = regionKinds[word.startsWith('全') ? word.charAt(1) : word.slice(1)];
  return !kinds || (organ !== null && kinds.includes(organ.kind));
}

/** How names of organs, and words for several of them, end. */
const othersEnd = /(?:[省市县区旗州盟乡镇局委厅部科处院所站队]|街道|部门|单位|中心|机关|机构)$/;

const officeEnd = /(?:人民)?政府办(?:公[室厅])?$/;

/** Whether a text ends with the office of a government, and the names of the organ do not. */
export function endsWithOffice(text: string, names: OwnNames): boolean {
  const office = officeEnd.exec(text)?.[0];
  return office !== undefined && !names.endsWith(office);
}

/** Whether words that are not known end like the name of an organ or of several, and are not the end of one of these names. */
export const isOthersName = (words: string, names: OwnNames): boolean => othersEnd.test(words) && !names.endsWith(words);
