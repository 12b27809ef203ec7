import { organKinds } from '../../standard/organs.ts';
import type { OrganKind } from '../../standard/types.ts';
import type { Line } from '../../text/document.ts';
import type { Organ, Title } from '../types.ts';
import { byFullName } from './abbreviations.ts';
import { announcements } from './announcements.ts';
import { contactIn, withoutInnerOffice } from './contact.ts';
import { isBareKind, lacksPlace, organKind } from './kinds.ts';
import { makerIn, type NamedOrgan, organAlone, organAsSubject } from './makers.ts';
import { selfWordsOf } from './self-words.ts';

/** Where the organ may be named. */
export interface OrganPlaces {
  readonly title: Title | null;
  /** The lines between the title and the first section. */
  readonly preamble: readonly Line[];
  /** The first lines of the first section. */
  readonly overview: readonly Line[];
  readonly lines: readonly Line[];
}

/**
 * The organ whose report this is: as set, else from the title, else from what the preamble announces or who it says has made
 * the report, else from the subject of the first sentence or a line that is nothing but its name, at last from whom it asks to contact. Null where none of these names it.
 */
export function readOrgan(places: OrganPlaces, setting: string | undefined): Organ | null {
  if (setting) return { name: setting, kind: organKind(setting), span: null, source: 'settings' };
  const { title, preamble, overview } = places;
  if (title?.organ && !isBareKind(title.organ.text)) {
    // A title may be spread over its line: 青 禾 镇 人 民 政 府.
    const name = title.organ.text.replace(/\s/g, '');
    return { name, kind: organKind(name), span: title.organ.span, source: 'title' };
  }
  const named =
    firstOf(preamble, announcedIn, 'preamble') ??
    fromMaker(places) ??
    firstOf(preamble, ({ text }) => organAsSubject(text), 'preamble') ??
    firstOf(overview, ({ text }) => organAsSubject(text), 'overview') ??
    firstOf(preamble, ({ text }) => organAlone(text), 'preamble') ??
    fromContact(places);
  return byFullName(named, [...preamble, ...overview]);
}

const announcedIn = ({ text }: Line): NamedOrgan | null => announcements(text).find(({ organ }) => organ)?.organ ?? null;

function firstOf(lines: readonly Line[], find: (line: Line) => NamedOrgan | null, source: Organ['source']): Organ | null {
  for (const line of lines) {
    const found = find(line);
    if (found) return organAt(line, found, source);
  }
  return null;
}

function organAt(line: Line, { name, start, end }: NamedOrgan, source: Organ['source']): Organ {
  return { name, kind: organKind(name), span: { start: line.start + start, end: line.start + end }, source };
}

/** Who made it; the office of a government makes that of its government, if the text speaks as that. */
function fromMaker({ preamble, lines }: OrganPlaces): Organ | null {
  const found = firstOf(preamble, ({ text }) => makerIn(text), 'preamble');
  return found && asItSpeaks(shortened(found, withoutInnerOffice(found.name)), selfWordsOf(lines));
}

/** Whom to contact, without the office inside it; not one that the text does not speak as. */
function fromContact({ preamble, lines }: OrganPlaces): Organ | null {
  const found = firstOf(preamble, ({ text }) => contactIn(text), 'contact');
  if (!found) return null;
  const said = selfWordsOf(lines);
  const name = withoutInnerOffice(found.name);
  const organ = asItSpeaks(shortened(found, name), said);
  return mayBe(organ, said) ? organ : null;
}

const governmentOffice = /(?<=政府)(?:办公室|办公厅|办)$/;
const officeWords = ['办', '室', '厅'];
const areaWords = ['省', '市', '州', '盟', '县', '区', '旗'];

function asItSpeaks(organ: Organ, said: ReadonlySet<string>): Organ {
  const government = organ.name.replace(governmentOffice, '');
  const speaksAsGovernment = areaWords.some((word) => said.has(word)) && !officeWords.some((word) => said.has(word));
  return government !== organ.name && speaksAsGovernment ? shortened(organ, government) : organ;
}

const shortened = (organ: Organ, name: string): Organ => ({
  ...organ,
  name,
  kind: organKind(name),
  span: organ.span && { start: organ.span.start, end: organ.span.start + name.length },
});

const governments: ReadonlySet<OrganKind> = new Set(['province', 'city', 'county']);
/** 市财政局: of some city. */
const withoutArea = /^(?:省|市|州|县|区|旗)/;

/** Whether the organ to contact may be the one that reports: by what the text calls itself, or where it does not, by its full name. */
function mayBe({ name, kind }: Organ, said: ReadonlySet<string>): boolean {
  const own = organKinds.find((standard) => standard.kind === kind)?.selfReferences ?? [];
  if (own.some((word) => said.has(word))) return true;
  const speaksOtherwise = [...said].some((word) => word !== '单位');
  return !speaksOtherwise && !governments.has(kind) && !withoutArea.test(name) && !lacksPlace(name);
}
