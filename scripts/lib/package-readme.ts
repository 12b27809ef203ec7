const relative = String.raw`\((?!\w+:|#)[^)]*\)`;
/** A line that is nothing but a picture of the repository, or a link to another of its pages. */
const onlyRelative = new RegExp(String.raw`^!?\[[^\]]*\]${relative}$`);
const relativeLink = new RegExp(String.raw`\[([^\]]*)\]${relative}`, 'g');

/**
 * The README as it is shown inside VS Code, where the repository is not at hand:
 * its pictures and links to its own pages are left out, the words of links stay.
 */
export function packageReadme(readme: string): string {
  return readme
    .split('\n')
    .filter((line) => !onlyRelative.test(line.trim()))
    .join('\n')
    .replace(relativeLink, '$1')
    .replace(/\n{3,}/g, '\n\n');
}
