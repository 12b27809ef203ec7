import { exactNumber } from '../../text/numerals.ts';
import type { CellValue } from '../model.ts';

/** A plain number with thousands separators or without, its sign as 增/减 or +/-. */
const numberPattern =
  /^([+\-−–—]|增加?|减少?)?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(?:(万元|亿元|元|万|件|项|条|宗|份|次|个|起|人次)\s*)?(?:\((.*)\))?[.。,;、]?$/;

/** Marks and words that stand for “nothing” in a cell. */
const blankMarks = /^(?:[/\\\-−–—―─_]+|无|暂无|没有|不适用|未发生|空|n\/?a)$/i;
/** A number made vague, or written in words: a value, but none to calculate with. */
const vagueNumber =
  /^(?:约|近|大约|超过?|逾)?\d[\d,.]*(?:余|多|左右|以上)?(?:万元|元|件|项|条|宗|份|次|个|起)?$|^[零一二三四五六七八九十百]{1,4}(?:件|项|条|宗|份|次|个|起)?$/;

/** Most cells that hold no value: Chinese characters without any that a number or a word for “nothing” begins with. */
const plainLabel = /^(?![零一二三四五六七八九十百无暂没不未空])[\u4e00-\u9fff]+$/;

/** Letters typed for digits: 15O.2, l2. */
const misspeltNumber = /^(?=.*\d)[\dOoIl][\dOoIl.,]*$/;

const signs: Readonly<Record<string, 1 | -1>> = { '-': -1, '−': -1, '–': -1, '—': -1, 减: -1, 减少: -1 };

/** Most cells of most drafts. */
const plainValues: ReadonlyMap<string, CellValue> = new Map(
  Array.from({ length: 1000 }, (_, value) => [String(value), { value, raw: String(value), unit: null, note: null }]),
);

/**
 * What a cell says. `+3` and 增2 are 3 and 2, 减4 is -4, `1,295` is 1295, full-width digits count,
 * a remark in brackets and a unit are separate fields. Null where the text is no cell value at all.
 */
export function readCellValue(text: string): CellValue | null {
  const known = plainValues.get(text);
  if (known) return known;
  const raw = text.trim();
  if (raw === '') return { value: null, raw: '', unit: null, note: null };
  if (raw.length > 60 || plainLabel.test(raw)) return null;
  const plain = raw.normalize('NFKC');
  const match = numberPattern.exec(plain);
  if (match) {
    const [, sign, whole = '', fraction = '', unit, note] = match;
    const size = exactNumber(whole.replaceAll(',', '') + fraction);
    const value = size && (signs[sign ?? ''] ?? 1) * size;
    return { value, raw, unit: unit ?? null, note: note ?? null };
  }
  if (blankMarks.test(plain) || vagueNumber.test(plain) || misspeltNumber.test(plain)) return { value: null, raw, unit: null, note: null };
  return null;
}
