import { encodingCode } from '../lint/misread.ts';
import type { CheckedFile, DiagnosticJson } from '../output/check-json.ts';
import { createLineIndex } from '../output/positions.ts';
import type { Damage } from './damaged-text.ts';
import { encodingNames } from './encoding.ts';
import type { TextFile } from './files.ts';

/** How many places are named one by one. */
const mostPlaces = 5;

/** What there is to say about a text in which some bytes are none; nothing where all is well. */
export function damageNote({ damage, encoding }: TextFile): string[] {
  if (damage.length === 0) return [];
  const places = damage.slice(0, mostPlaces).map(({ line, byte }) => `第 ${line} 行（第 ${byte} 个字节）`);
  const more = damage.length > mostPlaces ? '等' : '';
  return [`有 ${damage.length} 处字节不是 ${encodingNames[encoding]} 文字，按“�”读入：${places.join('、')}${more}，请核对这里原来是什么字`];
}

/** The file with a finding for the damage, at the first place of it. A text that is no report has none. */
export function withDamage(checked: CheckedFile, file: TextFile): CheckedFile {
  const [message] = damageNote(file);
  const [first, ...others] = file.damage;
  if (!checked.isReport || !first || !message) return checked;
  const index = createLineIndex(file.text);
  const rangeOf = ({ offset }: Damage) => index.rangeOf({ start: offset, end: offset + 1 });
  const related = others.slice(0, mostPlaces).map((one) => ({ message: '也在这里', path: checked.path, range: rangeOf(one) }));
  const own: DiagnosticJson = { rule: encodingCode, severity: 'error', message, range: rangeOf(first), related, fixes: [] };
  const at = checked.diagnostics.findIndex(({ range }) => isAfter(range.start, own.range.start));
  const { diagnostics } = checked;
  return { ...checked, diagnostics: at < 0 ? [...diagnostics, own] : [...diagnostics.slice(0, at), own, ...diagnostics.slice(at)] };
}

function isAfter(a: DiagnosticJson['range']['start'], b: DiagnosticJson['range']['start']): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character);
}
