import { textParts } from './references.ts';

/** As much of a page holds its head. */
const headLength = 20_000;
const longest = 200;

const windowTitle = /<title(?:\s[^<>]*)?>([^<]+)<\/title/i;
const metaTag = /<meta\s([^<>]{1,800})>/gi;
/** One after the other, so that no words of a value are taken for an attribute. */
const attribute = /(?<![^\s"'/])([^\s"'/=]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/**
 * The titles that a web page has beside its text, for search engines and in the window's title, without the name of the site;
 * none of another document.
 */
export function pageTitles(page: string): string[] {
  const head = page.slice(0, headLength);
  return [articleTitle(head), windowTitle.exec(head)?.[1] ?? ''].flatMap((whole) => {
    const written = whole.slice(0, longest);
    const title = Array.from(textParts(written, 0, written.length), ({ start, end, readAs }) => readAs ?? written.slice(start, end)).join(
      '',
    );
    return title.split(/[-_|—–]/, 1)[0]?.trim() || [];
  });
}

/** What `<meta name="ArticleTitle" content="…">` says, however it is written; empty where there is none. */
function articleTitle(head: string): string {
  for (const [, written] of head.matchAll(metaTag)) {
    const values = new Map<string, string>();
    for (const [, name, ...value] of (written ?? '').matchAll(attribute)) {
      values.set((name ?? '').toLowerCase(), value.find((part) => part !== undefined) ?? '');
    }
    if (values.get('name')?.toLowerCase() === 'articletitle') return values.get('content') ?? '';
  }
  return '';
}
