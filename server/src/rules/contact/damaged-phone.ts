import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { plainDigits } from '../../text/normalise.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import type { RuleFinding } from '../rule.ts';

/** Telephone numbers that are none any more: with other signs or letters among their digits, hidden digits, the area code twice. */

const label = '(?:电\\s?话|热线|传\\s?真)(?:号码)?\\s{0,4}';
/** 0100.5550123, 0100_5550123, 0100-555O123, 0100-5550123- */
const withSigns = prosePattern(
  new RegExp(`${label}[:：]\\s{0,4}([\\d０-９][\\d０-９.．+＋_＿~～:：·,OoIl—–-]{6,24})(?=[，。；、,;）)\\s]|$)`, 'g'),
);
/** 0100********23, 0100-555XXXX */
const masked = prosePattern(
  new RegExp(`${label}[:：]?\\s{0,4}((?:[\\d０-９]{2,5}-?[\\d０-９]{0,6}|[\\d０-９]{2,4}-)[*＊×xX]{3,}[\\d０-９]{0,4})`, 'g'),
);

/** What is wrong with the numbers of a report in these ways. */
export function* damagedPhones(report: Report): Iterable<RuleFinding> {
  for (const found of withSigns(report)) {
    const finding = damageOf(found);
    if (finding) yield finding;
  }
  for (const found of masked(report)) {
    const { span, written } = numberOf(found);
    yield { span, message: `电话号码没有写全：${quoted(written)}，读者打不通` };
  }
}

function numberOf({ match, span }: ProseMatch) {
  const [, written = ''] = match;
  return { written, span: { start: span.end - written.length, end: span.end } };
}

const signs = '[.．+＋_＿~～:：·,]';
const oneSign = new RegExp(`^(0\\d{2,3})${signs}{1,2}(\\d{7,8})$`);
const letters: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };

function damageOf(found: ProseMatch): RuleFinding | null {
  const { span, written } = numberOf(found);
  const text = plainDigits(written);
  const trailing = /^(0\d{2,3}-?\d{7,8})[-—–.．_~～]{1,2}$/.exec(text);
  if (trailing) {
    return { span, message: `电话号码后面多了符号：${quoted(written)}`, fixes: [replacement(span, trailing[1] ?? '', true)] };
  }
  const twice = /^(0\d{2,3})-\1-(\d{7,8})$/.exec(text);
  if (twice) {
    const right = `${twice[1]}-${twice[2]}`;
    return { span, message: `区号写了两遍：${quoted(written)}应为${quoted(right)}`, fixes: [replacement(span, right, true)] };
  }
  const signed = oneSign.exec(text);
  if (signed) {
    const right = `${signed[1]}-${signed[2]}`;
    return { span, message: `电话的连字符不对：${quoted(written)}应为${quoted(right)}`, fixes: [replacement(span, right, true)] };
  }
  const spelt = text.replace(/[OoIl]/g, (letter) => letters[letter] ?? letter);
  if (spelt !== text && /^0\d{2,3}-?\d{7,8}$/.test(spelt)) {
    return {
      span,
      message: `电话号码里有字母：${quoted(written)}应为${quoted(spelt)}`,
      fixes: [replacement(span, spelt, false)],
    };
  }
  return null;
}

const numbered = prosePattern(new RegExp(`${label}[:：]\\s{0,4}(0\\d{2,3}-\\d{7,8})(?![\\d-]|\\s?[转/、])`, 'g'));

/** A number that stands twice within the same brackets or sentence, as the telephone each time. */
export function* repeatedPhones(report: Report): Iterable<RuleFinding> {
  let last: ProseMatch | null = null;
  for (const found of numbered(report)) {
    const { written, span } = numberOf(found);
    const isSame = last?.paragraph === found.paragraph && numberOf(last).written === written && !isFax(last) && !isFax(found);
    const between = isSame && last ? found.paragraph.text.slice(last.match.index + last.match[0].length, found.match.index) : null;
    if (between !== null && between.length < 40 && !/[（()）。；;]|地\s?址/.test(between)) {
      yield { span, message: `电话重复：${quoted(written)}在同一处写了两次` };
    }
    last = found;
  }
}

const isFax = ({ match }: ProseMatch): boolean => /^传/.test(match[0]);
