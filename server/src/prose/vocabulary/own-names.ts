import { departmentEnds, departmentShortNames, governmentOffices, wholeShortNames, zoneShortNames } from '../../standard/organ-names.ts';
import { collisions } from '../../standard/organs.ts';
import type { OrganKind } from '../../standard/types.ts';
import { WordTree } from '../../text/word-tree.ts';
import type { SubjectOrgan } from '../types.ts';

/** A name by which the prose may call the organ of the report. */
interface OwnName {
  readonly text: string;
  /** Without the name of its place: 市人社局, 分局. Behind other words it is the end of another organ's name. */
  readonly hasNoPlace: boolean;
}

/** All names by which the prose may call the organ of the report. */
export class OwnNames {
  /** The same for organs with the same names. */
  readonly key: string;
  readonly #names: readonly OwnName[];
  readonly #tree = new WordTree<OwnName>();

  constructor(withPlace: readonly string[], withoutPlace: readonly string[] = []) {
    const places = new Set(withPlace);
    this.#names = [
      ...[...places].map((text) => ({ text, hasNoPlace: false })),
      ...[...new Set(withoutPlace)].filter((text) => !places.has(text)).map((text) => ({ text, hasNoPlace: true })),
    ];
    this.key = this.#names.map(({ text, hasNoPlace }) => (hasNoPlace ? `-${text}` : text)).join();
    for (const name of this.#names) this.#tree.add(name.text, name);
  }

  /** The UTF-16 units that the names begin with. */
  starts(): ReadonlySet<number> {
    return new Set(this.#tree.starts());
  }

  /** The longest name at a place of a text; null where none begins, or where it goes on as another word: 市政府办|理. */
  longestAt(text: string, at: number): OwnName | null {
    const name = this.#tree.longestAt(text, at);
    if (!name) return null;
    const end = at + name.text.length;
    if (text.startsWith('机关', end)) return { ...name, text: `${name.text}机关` };
    const goesOn = collisions[name.text.slice(-1)]?.includes(text.charAt(end) || '\n') ?? false;
    return goesOn ? null : name;
  }

  /** Whether one of the names ends with these words. */
  endsWith(words: string): boolean {
    return this.#names.some(({ text }) => text.endsWith(words));
  }
}

const nameless = new OwnNames([]);

/** How the prose may name an organ: in full, without its place or its higher places, by the usual short words. */
export function namesOf(organ: SubjectOrgan | null): OwnNames {
  if (!organ) return nameless;
  const { places, core } = partsOf(organ.name);
  const bodies = bodiesOf(core, organ.kind);
  const withPlace = [organ.name, ...(bodies.placed ?? []), ...placed(places, bodies.named)].filter((name) => name.length >= 3);
  return new OwnNames(withPlace, withoutPlace(places, bodies, organ.kind));
}

/** What follows the place in a name, in each of its forms. */
interface Bodies {
  /** Those that a place or the word for one may stand before; empty text for the place alone. */
  readonly named: readonly string[];
  /** Those that stand alone. */
  readonly alone: readonly string[];
  /** Those that have the name of a place in them. */
  readonly placed?: readonly string[];
}

const authority = /^(?:国家税务总局|国家统计局|中华人民共和国|中国共产党|中共|国家)(?=.{4})/;
const place = /^[^省市县区旗州盟镇乡]{1,10}?(?:自治区|自治州|自治县|自治旗|省|市|县|区|旗|州|盟|镇|乡|苏木|街道)/;
const levelWord = /(?:自治区|自治州|自治县|自治旗|省|市|县|区|旗|州|盟|镇|乡|苏木|街道)$/;
/** 市人民政府外事办公室: the government that it belongs to. */
const ofGovernment = /^人民政府(?!办公[室厅]|办$)(?=.{3})/;
/** Words that end like the name of a place. */
const noPlace =
  /(?:城市|都市|园区|景区|社区|地区|城区|街区|开发区|高新区|度假区|保税区|名胜区|示范区|旅游区|管理区|试验区|合作区|新区|乡镇|城乡|城镇)$/;

/** The places that a name begins with, and the rest: 砚泉市 澜埠区 + 住房和城乡建设局. */
function partsOf(name: string): { readonly places: readonly string[]; readonly core: string } {
  const places: string[] = [];
  let core = name.replace(authority, '');
  while (!beginsWithField(core)) {
    const found = place.exec(core)?.[0];
    if (!found || noPlace.test(found)) break;
    places.push(found);
    core = core.slice(found.length).replace(ofGovernment, '');
  }
  return { places, core: core === '' || places.length > 0 ? core : core.replace(/^[省市县区旗州盟](?=.{2})/, '') };
}

const beginsWithField = (words: string): boolean => fieldAt(words) !== null;

const longestField = Math.max(...[...departmentShortNames.keys()].map((field) => field.length));

/** The longest field that words begin with; null where they begin with none. */
function fieldAt(words: string): string | null {
  for (let length = Math.min(longestField, words.length); length >= 2; length--)
    if (departmentShortNames.has(words.slice(0, length))) return words.slice(0, length);
  return null;
}

const office = /^人?民?政?府办(?:公室|公厅)?$/;
/** 公安局交通警察支队: a part that reports for itself. */
const partOfBureau = /^.{2,8}局(.{2,}(?:队|中心|站|所|院))$/;
/** Customs and the like, which have the name of their place in front. */
const authorityEnd = /(海关|调查队|管理处)$/;
const branch = /^(.{2,}局)(.{1,8}?)分局$/;

function bodiesOf(core: string, kind: OrganKind): Bodies {
  const alone = [...(aloneByEnd.exec(core) ?? []), ...(aloneByKind[kind] ?? []), ...(authorityEnd.exec(core)?.slice(1) ?? [])];
  if (governments.has(kind)) return { named: ['', '人民政府', '政府', ...(kind === 'street' ? ['办事处', '办'] : [])], alone };
  // The report of a government's office is that of the government: 市政府共受理.
  if (office.test(core)) return { named: [core, ...governmentOffices, '人民政府办公室', '政府', '人民政府'], alone: governmentOffices };
  if (kind === 'administrative-committee') return zoneBodies(core, alone);
  const [, of = '', where = ''] = branch.exec(core) ?? [];
  if (of) return branchBodies(of, where);
  const part = partOfBureau.exec(core)?.[1];
  const named = part ? [core, ...shortForms(core), ...shortForms(part)] : shortForms(core);
  return { named, alone: [...named.filter((name) => name.length >= 3), ...alone] };
}

const governments: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county', 'town', 'township', 'street']);

/** Their reports may be of all that belongs to them. */
const ofRegions: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county']);

/** 中心收到: institutions call themselves by the last word of their name. */
const aloneByEnd = /中心$/;

/** What the prose of such organs calls them without their place. */
const aloneByKind: Partial<Readonly<Record<OrganKind, readonly string[]>>> = {
  street: ['街道办事处', '街道办', '街道', '街办', '办事处'],
  town: ['镇', '镇党委、政府', '镇党委政府'],
  township: ['乡', '苏木', '乡党委、政府', '乡党委政府'],
  bureau: ['局机关', '局'],
  commission: ['委机关'],
  department: ['厅机关'],
  office: ['办公室', '办公厅'],
  'administrative-committee': ['管委会', '管理委员会'],
};

const committee = /(?:管理委员会|管委会)$/;

function zoneBodies(core: string, alone: readonly string[]): Bodies {
  const area = core.replace(committee, '');
  const zone = [...zoneShortNames.keys()].filter((name) => area.endsWith(name)).sort((a, b) => b.length - a.length)[0];
  const where = zone ? area.slice(0, -zone.length) : '';
  const areas = zone ? [zone, ...(zoneShortNames.get(zone) ?? [])] : [area];
  const forms = areas.flatMap((name) => [name, `${name}管委会`, `${name}管理委员会`]);
  return { named: forms, alone: [...forms, ...alone], placed: where.length >= 2 ? forms.map((form) => where + form) : [] };
}

/** 市生态环境局思湖分局: 思湖分局, 思湖生态环境分局, 区分局. */
function branchBodies(of: string, where: string): Bodies {
  const bureaus = shortForms(of);
  const stems = bureaus.map((name) => name.slice(0, -1));
  const branches = [`${where}分局`, ...stems.flatMap((stem) => [`${where}${stem}分局`, `${stem}${where}分局`])];
  return {
    named: [...bureaus.map((name) => `${name}${where}分局`), ...branches],
    alone: ['分局', '区分局', '县分局', ...branches, ...stems.flatMap((stem) => [`${stem}分局`, `区${stem}分局`, `县${stem}分局`])],
  };
}

/** 人力资源和社会保障局: 人社局; 文化广电和旅游局: 文广旅局. */
function shortForms(core: string): string[] {
  const end = [...departmentEnds.keys()].filter((known) => core.endsWith(known)).sort((a, b) => b.length - a.length)[0];
  const whole = wholeShortNames.get(core);
  if (whole) return [core, ...whole];
  if (!end || core.length <= end.length) return [core];
  const segments = segmentsOf(core.slice(0, -end.length));
  const ends = [end, ...(departmentEnds.get(end) ?? [])];
  return [
    core,
    ...choicesOf(segments)
      .flatMap(stemsOf)
      .flatMap((stem) => ends.map((word) => stem + word)),
  ];
}

type Segments = readonly (readonly string[])[];

const mostSegments = 5;
const connective = /^[和与及、]/;

/** The fields of a stem, each with its short words; what is no known field stays as it is. */
function segmentsOf(stem: string): (readonly string[])[] {
  const segments: (readonly string[])[] = [];
  let unknown = '';
  for (let rest = stem; rest !== ''; ) {
    const field = fieldAt(rest);
    if (field === null) {
      unknown += rest.charAt(0);
      rest = rest.slice(1);
      continue;
    }
    if (unknown !== '') segments.push([unknown]);
    unknown = '';
    segments.push([field, ...(departmentShortNames.get(field) ?? [])]);
    rest = rest.slice(field.length).replace(connective, '');
  }
  if (unknown !== '') segments.push([unknown]);
  return segments.length > mostSegments ? [[stem]] : segments;
}

/** All segments, and where there are three or more, the first with any of the others: 文旅局 of 文化广电和旅游局. */
function choicesOf(segments: Segments): Segments[] {
  const [first, ...others] = segments;
  if (!first || others.length < 2) return [segments];
  const subsets: Segments[] = [[first]];
  for (const other of others) subsets.push(...subsets.map((subset) => [...subset, other]));
  return subsets.slice(1);
}

/** In full, in short, and in short but for the last: 文化广电旅游, 文广旅, 文广旅游. */
function stemsOf(segments: Segments): string[] {
  const full = segments.map(([word = '']) => word);
  const short = segments.map(([word = '', ...shorts]) => (shorts.length > 0 ? shorts : [word]));
  const fullAtLast = [...short.slice(0, -1), full.slice(-1)];
  return [full.join(''), ...combined(short), ...combined(fullAtLast)];
}

const combined = (segments: Segments): string[] =>
  segments.reduce<string[]>((stems, words) => stems.flatMap((stem) => words.map((word) => stem + word)), ['']);

/** The bodies behind the last place, in full and without its word, and behind the whole chain of places. */
function placed(places: readonly string[], bodies: readonly string[]): string[] {
  const last = places.at(-1);
  if (!last) return [];
  const bare = last.replace(levelWord, '');
  const leads = [...new Set([last, places.join(''), places.slice(-2).join(''), places.slice(1).join('')])].filter((lead) => lead !== '');
  return bodies.flatMap((body) => [
    ...leads.map((lead) => lead + body),
    ...(body !== '' && bare.length >= 2 && !body.endsWith('政府') ? [bare + body] : []),
  ]);
}

function withoutPlace(places: readonly string[], { named, alone }: Bodies, kind: OrganKind): string[] {
  const word = (levelWord.exec(places.at(-1) ?? '')?.[0] ?? '').replace(/^自治(?=[州县旗])/, '');
  const byLevel = word === '' ? [] : named.filter((body) => body !== '').map((body) => word + body);
  // What 县政府 received may be less than what the report of the county counts.
  return [...(ofRegions.has(kind) ? [] : byLevel), ...alone];
}
