/** White space, punctuation, quotes, brackets and format characters: two labels never differ only in these. */
const ignored = /[\s\p{P}\p{S}\p{Cf}\p{Cc}]+/gu;

/** Most labels: nothing but Chinese characters, which are as they are. */
const plainWords = /^[\u4e00-\u9fff]+$/;

/**
 * The form of a text in which labels and titles are compared: compatibility characters unified, and without
 * white space, punctuation, quotes and brackets. `（三）不予 公开` and `(三)不予公开` are the same.
 */
export function labelKey(text: string): string {
  if (plainWords.test(text)) return text;
  return text.normalize('NFKC').replace(ignored, '');
}

/** `labelKey` together with the offset in `text` that each of its characters came from. */
export function labelKeyWithOffsets(text: string): { readonly key: string; readonly offsets: readonly number[] } {
  let key = '';
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const part = labelKey(text.charAt(i));
    for (let k = 0; k < part.length; k++) offsets.push(i);
    key += part;
  }
  return { key, offsets };
}

/** Full-width digits and operators to plain ones, one character for one, so that offsets stay. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９．，＋－％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/** The part of `text` between white space at its ends, as offsets into it. */
export function trimmed(text: string): { readonly start: number; readonly end: number } {
  const start = text.search(/\S/);
  return start < 0 ? { start: 0, end: 0 } : { start, end: text.trimEnd().length };
}
