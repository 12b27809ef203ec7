import { organKinds } from '../../server/src/standard/organs.ts';
import { fillPhrase, overviewOf, phrases, preambleOf } from '../../server/src/standard/phrases.ts';
import type { FormStandard } from '../../server/src/standard/types.ts';
import { choice, field } from './body.ts';

/** The standing phrases of a report, with fields where an author fills in. */

/** 我镇, 我街道, 我局 … first, as most drafts need; 本机关 suits any organ. */
const selfReferences = ['town', 'township', 'street', 'bureau', 'commission', 'department', 'office', 'county', 'city', 'province'].flatMap(
  (kind) => organKinds.find((k) => k.kind === kind)?.selfReferences.slice(0, 1) ?? [],
);

/** Fields by the names of their blanks; each other blank asks for what it names. */
const fields: Readonly<Record<string, string>> = {
  organ: field('××镇人民政府', 'organ'),
  year: field('20××', 'year'),
  self: choice([...selfReferences.map((word) => `我${word}`), '本机关'], 'self'),
  地址: field('××'),
  邮编: field('××××××'),
  电话: field('××××-××××××××'),
  电子邮箱: field('××'),
};

const fieldOf = (blank: string) => fields[blank] ?? (blank.startsWith('#') ? field('0') : field(`（此处填写${blank}）`));

/** A phrase as the text of a snippet. */
const withFields = (phrase: string) => fillPhrase(phrase, fieldOf);

export const title = withFields(phrases.title);
export const period = withFields(phrases.period);
export const contact = withFields(phrases.contact);
export const preamble = (form: FormStandard): string => withFields(preambleOf(form));
export const overview = (form: FormStandard): string => withFields(overviewOf(form));
export const problems = withFields(phrases.problems);
export const noRequests = withFields(phrases.noRequests);
export const requests = withFields(phrases.requests);
export const noProceedings = withFields(phrases.noProceedings);
export const proceedings = withFields(phrases.proceedings);
export const noFee = withFields(phrases.noFee);
export const fee = withFields(phrases.fee);
export const nothingElse = withFields(phrases.nothingElse);
