/** How the words of a hover are written for a client: as Markdown, or as plain text where it knows nothing else. */
export interface HoverMarkup {
  readonly kind: 'markdown' | 'plaintext';
  /** Words as they stand, on one line; whatever a draft holds, it never becomes markup. */
  text(words: string): string;
  strong(words: string): string;
  /** Something to be typed: the id of a rule, a setting. */
  code(words: string): string;
  /** To the page of a rule; left out of plain text where `address` is a command of an editor. */
  link(words: string, address: string): string;
  /** Lines that keep every character, in a box of their own. */
  sample(lines: string): string;
  /** Of lines that are written already. */
  list(lines: readonly string[]): string;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Everything that Markdown could take for its own, wherever it stands; marks that count at the start of a line only there. */
function escaped(words: string): string {
  return oneLine(words)
    .replace(/[\\`*_[\]<>&~|$]/g, (mark) => `\\${mark}`)
    .replace(/^(\d*)([#+=.)-])/, (_, digits: string, mark: string) => `${digits}\\${mark}`);
}

/** A fence longer than any in the lines. */
function fenceFor(lines: string): string {
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

const markdown: HoverMarkup = {
  kind: 'markdown',
  text: escaped,
  strong: (words) => `**${escaped(words)}**`,
  code: (words) => (words.includes('`') ? escaped(words) : `\`${oneLine(words)}\``),
  link: (words, address) => `[${escaped(words)}](${address} "查看规则说明")`,
  sample: (lines) => `${fenceFor(lines)}text\n${lines}\n${fenceFor(lines)}`,
  list: (lines) => lines.map((line) => `- ${line}`).join('\n'),
};

const plaintext: HoverMarkup = {
  kind: 'plaintext',
  text: oneLine,
  strong: oneLine,
  code: oneLine,
  link: (words, address) => (/^https?:/.test(address) ? `${oneLine(words)}：${address}` : oneLine(words)),
  sample: (lines) => lines.replace(/^/gm, '    '),
  list: (lines) => lines.map((line) => `· ${line}`).join('\n'),
};

/** The way of writing for a client. */
export function markupFor(knowsMarkdown: boolean): HoverMarkup {
  return knowsMarkdown ? markdown : plaintext;
}

/** Blocks one below the other; empty ones are left out. */
export function paragraphs(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** What stands between two subjects of one hover. */
export function ruleBetween(markup: HoverMarkup): string {
  return markup.kind === 'markdown' ? '\n\n---\n\n' : '\n\n————\n\n';
}
