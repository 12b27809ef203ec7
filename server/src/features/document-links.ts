import type { DocumentLink } from 'vscode-languageserver-types';
import { allMatches } from '../text/matches.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/** The addresses in the prose: web pages with their scheme, from www on, or in gov.cn, and e-mail. An address with a slip in it leads nowhere. */
export function documentLinks({ report, index }: DraftSnapshot): DocumentLink[] {
  return report.paragraphs.flatMap(({ text, span }) => {
    if (!mayHaveLink.test(text)) return [];
    return allMatches(text, address).flatMap((match) => {
      const [, email] = match;
      const words = email ?? match[0].replace(trailing, '');
      const end = match.index + words.length;
      if (
        isAttribute.test(text.slice(Math.max(0, match.index - contextLength), match.index)) ||
        goesOn.test(text.slice(end, end + contextLength))
      )
        return [];
      const range = index.rangeOf({ start: span.start + match.index, end: span.start + end });
      return [{ range, target: targetOf(words, email !== undefined) }];
    });
  });
}

/** Every address has one of these. */
const mayHaveLink = /https?:\/\/|www\.|gov\.cn|@/i;

const label = '[A-Za-z\\d](?:[A-Za-z\\d-]{0,62})';
const host = `${label}(?:\\.${label}){1,6}`;
/** Without commas, semicolons and brackets: drafts set them in half width behind an address. */
const path = "(?::\\d{1,5})?(?:[/?#](?:&amp;|[A-Za-z\\d\\-._~:/?#@!$&'*+=%])*)?";
const address = new RegExp(
  [
    `((?<![A-Za-z\\d._%+-])[A-Za-z\\d][A-Za-z\\d._%+-]{0,63}@${host})`,
    `(?<![A-Za-z\\d])https?://${host}${path}`,
    `(?<![A-Za-z\\d-])(?<![@＠./／]\\s{0,2})www\\.${host}${path}`,
    `(?<![A-Za-z\\d-])(?<![@＠.．。/／]\\s{0,2})(?:${label}\\.){1,5}gov\\.cn(?![A-Za-z\\d-]|\\.[A-Za-z])${path}`,
  ].join('|'),
  'gi',
);
/** Ends of sentences, and of a sign around the address. */
const trailing = /(?<![.:!?'*~&])[.:!?'*~&]+$/;

/** How far around an address is looked for what makes it none. */
const contextLength = 200;
/** Markup that was left in a text: the address is written once more where it can be seen. */
const isAttribute = /<[^<>]*=\s*["']?$/;
/** An address that was broken by a blank or a full-width mark. */
const goesOn = /^(?:\s{1,2}\.|\.\s{1,2}|\s{0,2}[．。]\s{0,2})(?:[A-Za-z\d-]{1,40}\.)*(?:gov|com|cn|net|org)(?![A-Za-z])/i;

function targetOf(words: string, isEmail: boolean): string {
  if (isEmail) return `mailto:${words}`;
  const plain = words.replaceAll('&amp;', '&');
  return /^https?:/i.test(plain) ? plain : `http://${plain}`;
}
