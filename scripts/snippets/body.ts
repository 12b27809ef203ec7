/** Text with fields to fill in, and its form as the body of an editor snippet. */

const open = '\uE000';
const separator = '\uE001';
const or = '\uE002';
const close = '\uE003';

/** A place to fill in. Fields of one name are filled in together; a field without a name stands for itself. */
export function field(initial: string, name = ''): string {
  return `${open}${name}${separator}${initial}${close}`;
}

/** A place to fill in with one of a few words; the first is proposed. */
export function choice(options: readonly string[], name: string): string {
  return field(options.join(or), name);
}

const escapeText = (text: string) => text.replace(/[\\$}]/g, '\\$&');
const escapeOption = (text: string) => text.replace(/[\\,|]/g, '\\$&');

function tabStop(number: number, initial: string): string {
  const options = initial.split(or);
  return options.length > 1 ? `\${${number}|${options.map(escapeOption).join(',')}|}` : `\${${number}:${escapeText(initial)}}`;
}

/** The lines of a snippet: fields become tab stops in reading order, the cursor ends behind the text. */
export function snippetBody(text: string): string[] {
  const numbers = new Map<string, number>();
  let count = 0;
  const pieces = text.split(new RegExp(`${open}([^${close}]*)${close}`, 'u'));
  const written = pieces.map((piece, index) => {
    if (index % 2 === 0) return escapeText(piece);
    const [name = '', initial = ''] = piece.split(separator);
    const known = numbers.get(name);
    if (name && known) return `\${${known}}`;
    count += 1;
    numbers.set(name, count);
    return tabStop(count, initial);
  });
  return `${written.join('')}$0`.split('\n');
}
