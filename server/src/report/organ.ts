import { organKinds } from '../standard/organs.ts';
import type { OrganKind } from '../standard/types.ts';
import { collect } from './collect.ts';
import type { Line, Organ, Title } from './types.ts';

const municipalities = /^(?:北京|天津|上海|重庆)市(?:人民政府|政府)?$/;
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
  const plain = name.replace(/(?:^([^\s（(]*)\s|[（(])[^（(]*[)）]$/, '$1').replace(/\s/g, '');
  if (municipalities.test(plain)) return 'province';
  const town = officeOfTown.exec(plain);
  const judged = town?.[1] ? plain.slice(0, town.index) + town[1] : plain;
  const suffix = suffixes.find(({ end }) => judged.endsWith(end));
  return suffix?.kind ?? bareAreas.find(([pattern]) => pattern.test(judged))?.[1] ?? 'unknown';
}

/** What an organ calls itself after 我, a word of its name before the usual one of its kind; null where its kind is not known. */
export function ownWord({ name, kind }: Pick<Organ, 'name' | 'kind'>): string | null {
  const words = organKinds.find((standard) => standard.kind === kind)?.selfReferences ?? [];
  return words.find((word) => name.includes(word)) ?? words[0] ?? null;
}

const announced = /现(?:将|公布|发布)([^。；，,]{2,30}?)(?:19|20)\d{2}年/;
const contact = /请(?:与|联系|拨打|向|致电)([^。；，,（(]{3,30}?)(?:联系|咨询|反映)/;
const pronoun = /^[我本]/;

/** The organ whose report this is: as set, else from the title, else from what the preamble announces or whom it asks to contact. */
export function readOrgan(title: Title | null, preamble: readonly Line[], setting: string | undefined): Organ | null {
  if (setting) return { name: setting, kind: organKind(setting), span: null, source: 'settings' };
  if (title?.organ) {
    // A title may be spread over its line: 青 禾 镇 人 民 政 府.
    const name = title.organ.text.replace(/\s/g, '');
    return { name, kind: organKind(name), span: title.organ.span, source: 'title' };
  }
  return fromProse(preamble, announced, 'preamble') ?? fromProse(preamble, contact, 'contact');
}

function fromProse(lines: readonly Line[], pattern: RegExp, source: Organ['source']): Organ | null {
  for (const line of lines) {
    const match = pattern.exec(line.text);
    const name = match?.[1];
    if (!match || !name || pronoun.test(name)) continue;
    const kind = organKind(name);
    if (kind === 'unknown') continue;
    const start = line.start + match.index + match[0].indexOf(name);
    return { name, kind, span: { start, end: start + name.length }, source };
  }
  return null;
}
