import { departmentFields, organKinds } from '../../standard/organs.ts';
import type { OrganKind } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Organ } from '../types.ts';

const municipalities = /^(?:北京|天津|上海|重庆)市(?:人民政府|政府)?$/;
/** 驻北京办事处: no street. */
const liaison = /驻[一-龥]{2,8}(?:办事处|联络处)$/;
/** The government as a body: 苇泽县人民政府机关. */
const bodyOfGovernment = /(?<=政府)机关$/;
/** An office of a town or street reports for the town or street. */
const officeOfTown = /(镇|乡(?!村)|苏木|街道|办事处)[^镇乡县市区]{0,8}办(?:公室)?$/;
/** Names of areas without 人民政府, as titles often have them. */
const bareAreas: readonly (readonly [RegExp, OrganKind])[] = [
  [/省$|自治区$/, 'province'],
  [/(?:市|自治州|州|盟|地区)$/, 'city'],
  [/(?:县|区|旗)$/, 'county'],
];

const suffixes = collect(organKinds, ({ kind, suffixes: ends }) => ends.map((end) => ({ end, kind }))).sort(
  (a, b) => b.end.length - a.end.length,
);

/** The kind of organ that a name shows by its end; `unknown` where it shows none. */
export function organKind(name: string): OrganKind {
  const plain = name
    .replace(/(?:^([^\s（(]*)\s|[（(])[^（(]*[)）]$/, '$1')
    .replace(/\s/g, '')
    .replace(bodyOfGovernment, '');
  if (municipalities.test(plain)) return 'province';
  if (liaison.test(plain)) return 'institution';
  const town = officeOfTown.exec(plain);
  const named = town?.[1] ? plain.slice(0, town.index) + town[1] : plain;
  const suffix = suffixes.find(({ end }) => named.endsWith(end));
  return suffix?.kind ?? bareAreas.find(([pattern]) => pattern.test(named))?.[1] ?? 'unknown';
}

/** What an organ calls itself after 我, a word of its name before the usual one of its kind; null where its kind is not known. */
export function ownWord({ name, kind }: Pick<Organ, 'name' | 'kind'>): string | null {
  const words = organKinds.find((standard) => standard.kind === kind)?.selfReferences ?? [];
  return words.find((word) => name.includes(word)) ?? words[0] ?? null;
}

const bareKinds: ReadonlySet<string> = new Set([...suffixes.map(({ end }) => end), '政府', '人民政府', '机关']);

/** Whether a name is only the word of a kind, and so names no organ: 镇政府, 委员会, 开发区. */
export const isBareKind = (name: string): boolean => bareKinds.has(name.replace(/\s/g, ''));

const placeWord = /[省市县区旗州盟镇乡村街]|苏木|^(?:国家|国务院|中国|中华|全国|中央|中共)|海关|兵团/;

/** Whether a name has no place in it, so that it may be any of many organs: 住建局. */
export const lacksPlace = (name: string): boolean => !placeWord.test(name.replace(/\s/g, ''));

const departmentEnds = ['局', '委', '委员会', '办', '办公室', '中心'];
const bareDepartments: ReadonlySet<string> = new Set(collect(departmentFields, (field) => departmentEnds.map((end) => field + end)));
/** 市财政局: of some city. */
const someArea = /^(?:省|市|州|县|区|旗|镇|乡|街道)/;

/** Whether a name is that of a department without the place it belongs to: 住建局, 区财政局. */
export const isBareDepartment = (name: string): boolean => bareDepartments.has(name.replace(/\s/g, '').replace(someArea, ''));
