/** What moves the cursor, colours, or turns the direction of a terminal, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text from drafts and names of files may hold anything; what is not for the eye must not reach the terminal. In one line. */
export function printable(text: string): string {
  return text.replace(unprintable, '·');
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
  return text.replace(unprintable, (character) => (character === '\n' || character === '\t' ? character : '·'));
}

/** JSON in which no control character stands by itself: a terminal would obey those that JSON lets through. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
