/** Texts with places to fill in, and what they are for editors that have such fields and for those that have not. */

const open = '\uE000';
const close = '\uE001';
const fields = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g');
const marks = new RegExp(`[${open}${close}]`, 'g');

/** A place to fill in, and what stands there until then. */
export function field(initial: string): string {
  return open + unmarked(initial) + close;
}

/** Words of the draft, which could hold the marks of a field. */
export function unmarked(text: string): string {
  return text.replace(marks, '');
}

/** The text as it is before anything is filled in. */
export function asPlainText(text: string): string {
  return text.replace(marks, '');
}

const escaped = (text: string): string => unmarked(text).replace(/[\\$}]/g, '\\$&');

/** The text as a snippet of the protocol: its fields are tab stops in reading order. */
export function asSnippet(text: string): string {
  let count = 0;
  return text
    .split(fields)
    .map((piece, index) => (index % 2 === 0 ? escaped(piece) : `\${${++count}:${escaped(piece)}}`))
    .join('');
}
