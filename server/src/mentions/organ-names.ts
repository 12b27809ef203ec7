import { organKind, ownWord } from '../report/organ/kinds.ts';
import type { Organ } from '../report/types.ts';
import type { OrganKind } from '../standard/types.ts';

/** A way in which a report names its organ, and what it becomes when the organ gets another name. */
export interface NameForm {
  readonly words: string;
  readonly newText: string;
  /** Without the words for an office: other organs' names may begin with it, 青禾镇 in 青禾镇中心小学. */
  readonly isBare: boolean;
  /** The name of a whole area, as in addresses and in the names of all that is there; the organ's only in some places. */
  readonly isArea: boolean;
  /** Short enough to be the end of another name: 区财政局, 镇政府. */
  readonly isShort: boolean;
  /** False where the words may well mean another organ. */
  readonly isSure: boolean;
  /** Where a name without an office is no title: 柳溪街道 for 柳溪街道办事处. */
  readonly inProse?: string;
}

const governments: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county', 'town', 'township', 'street']);
const grassroots: ReadonlySet<OrganKind> = new Set(['town', 'township', 'street']);
const areaKinds: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county']);
const departments: ReadonlySet<OrganKind> = new Set(['bureau', 'commission', 'department']);

/** The words for the office at the end of a government's name, and for the office that writes for it. */
const officeEnd =
  /(?:(?:人民政府|政府|办事处|行政公署|公署|行署)(?:(?:党政|综合|政务公开)?办公室)?|(?<=[镇乡木道])(?:党政|综合|政务公开)?办公室)$/;
/** The areas before the name of something smaller: 云汀区 in 云汀区南桥街道. */
const areas = /^(?:.{1,8}?(?:省|自治区|自治州|市|州|盟|县|区|旗)(?=.{3}))+/;

/** A name in its parts: 云汀区 + 南桥街道 + 办事处. */
interface NameParts {
  readonly full: string;
  readonly kind: OrganKind;
  readonly area: string;
  /** Without the areas before it and the office after it. */
  readonly core: string;
  readonly office: string;
}

function partsOf(full: string): NameParts {
  const kind = organKind(full);
  if (!governments.has(kind)) {
    const area = departments.has(kind) ? (areas.exec(full)?.[0] ?? '') : '';
    return { full, kind, area, core: full.slice(area.length), office: '' };
  }
  const office = officeEnd.exec(full)?.[0] ?? '';
  const stem = full.slice(0, full.length - office.length);
  const area = areas.exec(stem)?.[0] ?? '';
  return { full, kind, area, core: stem.slice(area.length), office };
}

/** The areas at the beginning of a name; empty where it has none. */
export function areaOf(name: string): string {
  return partsOf(name).area;
}

/**
 * Every form of the organ's name with what it becomes, the longest first: in full, without its areas, without the words for its
 * office. Forms of one or two characters are words of everyday and none of them.
 */
export function nameForms(organ: Pick<Organ, 'name' | 'kind'>, newName: string): NameForm[] {
  if (organ.name.length < 2) return [];
  const from = partsOf(organ.name);
  const to = partsOf(newName);
  const forms = [fullForm(from, to), ...(governments.has(from.kind) ? placeForms(from, to) : departmentForms(from, to))];
  if (from.kind !== to.kind && grassroots.has(from.kind)) forms.push(...officeForms(organ, to));
  const known = new Map<string, NameForm>();
  for (const form of forms)
    if (!known.has(form.words) && (form.words.length >= 3 || form.words === organ.name)) known.set(form.words, form);
  return [...known.values()].sort((a, b) => b.words.length - a.words.length);
}

const usual = { isBare: false, isArea: false, isShort: false, isSure: true };

function fullForm(from: NameParts, to: NameParts): NameForm {
  const form = { ...usual, words: from.full, newText: to.full, isBare: from.office === '' };
  if (from.office !== '' || !governments.has(from.kind)) return form;
  return { ...form, isArea: areaKinds.has(from.kind), inProse: governments.has(to.kind) ? to.area + to.core : to.full };
}

/** 南桥街道, 云汀区南桥街道, each with and without its office. */
function placeForms(from: NameParts, to: NameParts): NameForm[] {
  return [from.area, ''].flatMap((area) => {
    const stem = area === '' && governments.has(to.kind) ? to.core : to.area + to.core;
    const words = area + from.core;
    return [
      ...offices.map((office) => ({ ...usual, words: words + office, newText: stem + officeFor(to, office) })),
      { ...usual, words, newText: stem, isBare: true, isArea: areaKinds.has(from.kind) },
    ];
  });
}

const offices = ['人民政府', '政府', '办事处'];

/** 区财政局: the area by its last character, as the prose of departments has it. */
function departmentForms(from: NameParts, to: NameParts): NameForm[] {
  if (from.area === '') return [];
  const newText = departments.has(to.kind) && to.area !== '' ? to.area.slice(-1) + to.core : to.full;
  return [{ ...usual, words: from.area.slice(-1) + from.core, newText, isBare: true, isShort: true }];
}

/** 镇政府: the office by the word for its kind alone. */
function officeForms(organ: Pick<Organ, 'name' | 'kind'>, to: NameParts): NameForm[] {
  const [word, newWord] = [ownWord(organ) ?? '', ownWord({ name: to.full, kind: to.kind }) ?? ''];
  return offices.map((office) => {
    const newText = governments.has(to.kind) ? newWord + officeFor(to, office) : to.full;
    return { ...usual, words: word + office, newText, isShort: true, isSure: false };
  });
}

/** What 人民政府 or 政府 becomes: 办事处 behind a street, nothing behind a department. */
function officeFor({ kind }: NameParts, written: string): string {
  if (kind === 'street') return '办事处';
  if (!governments.has(kind)) return '';
  return written === '办事处' ? '人民政府' : written;
}

/** What the organ calls itself, before and after it gets another name; null where that stays. */
export interface SelfWords {
  /** Without 我 or 本, the longest first. */
  readonly words: readonly string[];
  /** The kind changes: then every word of the old kind does. */
  readonly newWord: string;
  /** 全镇, and what becomes of it; null where it has no such word. */
  readonly whole: readonly [string, string] | null;
}

const regions = new Set(['省', '市', '州', '县', '区', '旗', '镇', '乡', '苏木', '街道']);

/** How the organ's words for itself change; null where they stay as they are. `words` are all that such an organ may use. */
export function renamedSelfWords(
  { name, kind }: Pick<Organ, 'name' | 'kind'>,
  newName: string,
  words: readonly string[],
): SelfWords | null {
  const newKind = organKind(newName);
  const old = ownWord({ name, kind });
  const newWord = ownWord({ name: newName, kind: newKind });
  if (old === null || newWord === null) return null;
  const changing = words.filter((word) => word !== newWord && (kind !== newKind || (word === old && !newName.includes(word))));
  if (changing.length === 0) return null;
  const isRegion = regions.has(old) && regions.has(newWord) && old !== newWord;
  return { words: changing.sort((a, b) => b.length - a.length), newWord, whole: isRegion ? [`全${old}`, `全${newWord}`] : null };
}
