import { textParts } from './references.ts';

/** As much of a page holds its head. */
const headLength = 20_000;
const longest = 200;

/** Where a page says what it is about, to search engines and in the window's title. */
const titlePatterns = [
  /<meta\s+name="?ArticleTitle"?\s+content="([^"<>]+)"/i,
  /<meta\s+content="([^"<>]+)"\s+name="?ArticleTitle"?/i,
  /<title(?:\s[^<>]*)?>([^<]+)<\/title/i,
];

/** The titles that a web page has beside its text, without the name of the site; none of another document. */
export function pageTitles(page: string): string[] {
  const head = page.slice(0, headLength);
  return titlePatterns.flatMap((pattern) => {
    const written = (pattern.exec(head)?.[1] ?? '').slice(0, longest);
    const title = Array.from(textParts(written, 0, written.length), ({ start, end, readAs }) => readAs ?? written.slice(start, end)).join(
      '',
    );
    return title.split(/[-_|—–]/, 1)[0]?.trim() || [];
  });
}
