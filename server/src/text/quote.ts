/** Words in quotation marks; their own quotation marks become single ones. */
export function quoted(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

/** A text as a message quotes it: in one line, and shortened where it is long. */
export function excerpt(text: string, longest = 24): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
