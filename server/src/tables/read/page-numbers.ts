/** Longest writing of a page number: 第 123 页，共 456 页. */
const longest = 20;

const pageNumber =
  /^(?:[-–—―－·~～]\s?\d{1,3}\s?[-–—―－·~～]|第\s?\d{1,3}\s?页(?:[\s,，/／、]{0,3}共\s?\d{1,3}\s?页)?|\d{1,3}\s?[/／]\s?\d{1,3}|page\s\d{1,3}(?:\sof\s\d{1,3})?)$/i;

/** Whether a line is the number of a printed page, written so that it can be nothing else: - 3 -, 第3页 共6页, 3 / 6. */
export function isPageNumber(text: string): boolean {
  const words = text.trim();
  return words.length <= longest && /\d/.test(words) && pageNumber.test(words);
}
