import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { plainDigits } from '../../text/normalise.ts';
import { quoted } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { damagedPhones, repeatedPhones } from './damaged-phone.ts';

export default defineRule({
  id: 'contact-phone',
  family: 'contact',
  title: '电话号码的写法不对',
  severity: 'information',
  description:
    '固定电话由区号（以0开头，3至4位）和7至8位号码组成，中间用半角连字符“-”。位数不对的打不通；用破折号“—”连接的，在网页上不能点击拨打。',
  basis: '固定电话号码位数；区号与号码之间用连字符是通行写法',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '请与青禾镇联系，联系电话：⟦0100—5550123⟧。', fixed: '请与青禾镇联系，联系电话：0100-5550123。' },
      { text: '（地址：青禾路1号；电话：⟦0100-555012⟧）' },
      { text: '传真：⟦0100-555012345⟧，电话：0100-5550123。' },
      { text: '联系电话⟦100-5550123⟧。' },
      { text: '电话：⟦0100--5550123⟧，传真：⟦0100=5550124⟧。', fixed: '电话：0100-5550123，传真：0100-5550124。' },
      { text: '（邮编：456700，电话：⟦0100********23⟧）电话：⟦0100-555XXXX⟧。' },
      { text: '电话：⟦0100.5550123⟧；传真：⟦0100-5550124-⟧。', fixed: '电话：0100-5550123；传真：0100-5550124。' },
      { text: '电话：⟦0100-555O123⟧；传真：⟦0100-0100-5550124⟧。' },
      { text: '（电话：0100-5550123，联系电话：⟦0100-5550123⟧）' },
      { text: '地址：青禾路1号；⟦电⟧：0100-5550123。', fixed: '地址：青禾路1号；电话：0100-5550123。' },
      { text: '请与青禾镇联系（地址：青禾路1号，联系电话：⟦55501234⟧）。', severity: 'hint' },
    ],
    good: [
      '联系电话：0100-5550123，传真：0100-5550124；监督电话：12345。',
      '热线：5550128；电话：（0100）5550123转801，0100 5550123。',
      '电话：010-55501234/55501235，400-555-0123，13800138000，+86-100-55501234。',
      '接听咨询电话1295件，热线电话12345办件581件，电话回访3000人次。',
      '电话：0100-5550123—5550128。',
    ],
  },
  *check(report) {
    for (const { match, span } of labelled(report)) {
      const [whole, written = ''] = match;
      const at = span.start + whole.length - written.length;
      for (const piece of pieces(written)) {
        const finding = findingFor(piece.text, { start: at + piece.start, end: at + piece.start + piece.text.length });
        if (finding) yield finding;
      }
    }
    yield* damagedPhones(report);
    yield* repeatedPhones(report);
    for (const { span } of halfLabel(report)) {
      yield { span, message: '“电话”缺字：“电”后面应为“电话”', fixes: [replacement(span, '电话', true)] };
    }
    yield* withoutAreaCode(report);
  },
});

/** 电:0100-5550123 */
const halfLabel = prosePattern(/(?<![\u4e00-\u9fff])电(?=\s{0,2}[:：]\s{0,2}0\d{2,3}[-—]?\d{7,8})/g);
/** In the sentence that says how to get in touch. */
const ownNumber = prosePattern(/(?:联系电话|电\s?话)\s{0,4}[:：]?\s{0,4}([\d０-９]{7,8})(?![\d０-９\s-]*[\d０-９])/g);
const getInTouch = /地址|邮编|(?:与|请)[^，。；]{0,30}联系/;

/** A number of seven or eight digits: only who is in the same place can call it. */
function* withoutAreaCode(report: Report): Iterable<RuleFinding> {
  const [found] = ownNumber(report).filter(({ paragraph, match }) =>
    getInTouch.test(paragraph.text.slice(Math.max(0, match.index - 60), match.index + match[0].length)),
  );
  if (!found) return;
  const written = found.match[1] ?? '';
  const span = { start: found.span.end - written.length, end: found.span.end };
  yield { span, severity: 'hint', message: `电话没有区号：${quoted(written)}，外地读者打不通，宜写成“区号-号码”` };
}

const dash = '—–―－‐‑';
/** A label and the numbers after it, but no count. */
const labelled = prosePattern(
  new RegExp(
    `(?:电\\s?话|热线|传\\s?真)(?:号码)?\\s{0,4}[:：为是]{0,2}\\s{0,4}((?:[+＋（(]\\s?)?[\\d０-９](?:[\\d０-９()（）/、\\s=＝-]|[${dash}])*[\\d０-９])(?![\\d０-９]|\\s?[件个次条人起宗年月日余元项]|[A-Za-z@])`,
    'g',
  ),
);

interface Piece {
  readonly text: string;
  /** From the start of all the numbers. */
  readonly start: number;
}

/** Numbers are parted by marks, or by blanks where each side is one of its own. */
function pieces(written: string): Piece[] {
  const separator = /[/、]|(?<!\s)\s+(?=[（(]?0\d{2,3}[)）]?\s?[-—–―－])|(?<=\d{7})\s+(?=\d)/g;
  const found: Piece[] = [];
  let start = 0;
  const add = (end: number) => {
    const text = written.slice(start, end);
    const lead = text.length - text.trimStart().length;
    if (text.trim() !== '') found.push({ text: text.trim(), start: start + lead });
  };
  for (const match of written.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(written.length);
  return found;
}

/** 0100—5550123, and whatever stands between area code and number in place of a hyphen. */
const dashed = new RegExp(`^[（(]?(0\\d{2,3})[)）]?\\s?[${dash}]{1,2}\\s?(\\d{7,8}(?:-\\d{1,5})?)$`);
/** 0100--5550123, 0100=5550123 */
const wrongSign = /^[（(]?(0\d{2,3})[)）]?\s{0,2}(?:-{2,4}|[=＝]{1,2})\s{0,2}(\d{7,8})$/;
const grouped = /^(\d{3,4})\s?[-\s]\s?(\d[\d\s]*?)(?:-(\d{1,5}))?$/;

function findingFor(raw: string, span: Span): RuleFinding | null {
  const text = plainDigits(raw);
  const broken = dashed.exec(text);
  if (broken && !text.includes('－')) {
    const right = `${broken[1]}-${broken[2]}`;
    return { span, message: `电话的连字符不对：${quoted(raw)}应当用半角连字符“-”`, fixes: [replacement(span, right, true)] };
  }
  const signed = wrongSign.exec(text);
  if (signed) {
    const right = `${signed[1]}-${signed[2]}`;
    return { span, message: `电话的连字符不对：${quoted(raw)}应为${quoted(right)}`, fixes: [replacement(span, right, true)] };
  }
  const number = text
    .replace(/[－‐‑]/g, '-')
    .replace(/^[+]?(?:0086|86)[-\s](?=\d)/, '')
    .replace(/^[（(](\d{2,4})[)）]-?/, '$1-');
  if (/[—–―]/.test(number) || /^[+]/.test(text)) return null;
  const wrong = slipIn(number, text !== number);
  return wrong ? { span, message: `电话号码位数不对：${quoted(raw)}${wrong}` } : null;
}

/** What is wrong with the digits; null where they may be a number to call. Short numbers and those of mobiles are. */
function slipIn(number: string, hasCountry: boolean): string | null {
  const digits = number.replace(/\D/g, '');
  const [, area = '', local = ''] = grouped.exec(number) ?? [];
  const length = local.replace(/\D/g, '').length;
  if (/^1[3-9]\d{9}$/.test(digits) || /^(?:400|800)/.test(digits) || digits.length <= 6) return null;
  if (/^0[3-9]\d$/.test(area) && length > 0) return `区号应为4位，这里是3位（${area}）`;
  if (area.startsWith('0') && length > 0) return length < 7 || length > 8 ? `区号后应为7至8位，这里是${length}位` : null;
  if (/^\d{3}$/.test(area) && length >= 7) return hasCountry ? null : '区号应当以0开头';
  if (number !== digits) return null;
  if (digits.startsWith('0')) return digits.length < 10 || digits.length > 12 ? `连区号应为10至12位，这里是${digits.length}位` : null;
  return digits.length === 9 || digits.length === 10 ? `应为7至8位，或者加上区号，这里是${digits.length}位` : null;
}
