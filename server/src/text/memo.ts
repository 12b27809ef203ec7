/** A draft of a few hundred pages has fewer lines, paragraphs and sentences than this. */
const mostTexts = 4000;

/** All memos there are, to be emptied together; one that nobody asks any more may go. */
const memos = new Set<WeakRef<Map<string, unknown>>>();

/**
 * A reading that depends on nothing but a text: made when it is first asked for, and remembered by the text's characters, so that
 * after a keystroke only the line, paragraph or sentence that has changed is read anew. Emptied when it is full.
 * To be made once for each reader, not for each draft, and not for what is as quickly read as remembered. `read` must be pure,
 * and what it gives must not be changed. A text that is cut out of a draft must go through `detachedText`.
 */
export function memoByText<T extends NonNullable<unknown> | null>(read: (text: string) => T, most = mostTexts): (text: string) => T {
  const values = new Map<string, T>();
  memos.add(new WeakRef(values));
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    if (values.size >= most) values.clear();
    const value = read(text);
    values.set(text, value);
    return value;
  };
}

/** The same characters on their own: a part of a draft holds all of it in memory, and what is remembered outlives the draft. */
export const detachedText: (text: string) => string = memoByText((text) => ` ${text}`.slice(1));

/** Gives back the memory of all memos; what is asked for next is read anew. For the time when no draft is open, and for timing a first reading. */
export function forgetTexts(): void {
  for (const memo of memos) {
    const values = memo.deref();
    if (values) values.clear();
    else memos.delete(memo);
  }
}
