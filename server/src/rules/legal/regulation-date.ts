import { regulationName } from '../../mentions/regulation.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { regulation } from '../../standard/laws.ts';
import { quoted } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'regulation-date',
  family: 'legal',
  title: '《条例》的年份或施行日期不对',
  severity: 'warning',
  description:
    '《中华人民共和国政府信息公开条例》2007年公布，2019年4月3日修订公布，2019年5月15日起施行。书名号后括注的年份、正文所写的施行日期应当与此一致。',
  basis: '国务院令第711号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据《中华人民共和国政府信息公开条例》(⟦2020年⟧)编制本报告。',
        fixed: '根据《中华人民共和国政府信息公开条例》(2019年)编制本报告。',
      },
      { text: '新修订的《条例》自⟦2019年5月1日⟧起施行。', fixed: '新修订的《条例》自2019年5月15日起施行。' },
      {
        text: '学习⟦2019年4月3日⟧起施行的新修订的《中华人民共和国政府信息公开条例》。',
        fixed: '学习2019年5月15日起施行的新修订的《中华人民共和国政府信息公开条例》。',
      },
    ],
    good: [
      '《中华人民共和国政府信息公开条例》（2019年修订），《政府信息公开条例》（2007年）。',
      '《条例》于2019年4月3日修订公布，自2019年5月15日起施行。《条例》自2008年5月1日起施行以来，成效明显。',
      '2020年5月15日，开展《条例》施行一周年宣传。',
      '根据《条例》规定，我镇制定的新制度自2020年1月1日起施行。',
      '《云汀省政府信息公开条例》（2020年）。按照《条例》，2021年1月1日起施行新的公开办法。',
    ],
  },
  *check(report) {
    for (const found of bracketedYear(report)) yield* yearOf(found);
    for (const found of bracketedYearFirst(report)) yield* yearOf(found);
    for (const found of inForceAfter(report)) yield* dateOf(found);
    for (const found of inForceWithin(report)) yield* dateOf(found);
    for (const found of inForceBefore(report)) yield* dateOf(found);
  },
});

const bracketedYear = prosePattern(
  new RegExp(`${regulationName}\\s*[（(]\\s*((?:19|20)\\d{2})(\\s*年)?\\s*(?:(?:版|修订版?|修正版?|修改|新?修订)\\s*)?[)）]`, 'g'),
);
/** （2020年修订，以下简称《条例》）: before a comma the year is that of the name only with such words beside it. */
const bracketedYearFirst = prosePattern(
  new RegExp(
    `${regulationName}\\s*[（(]\\s*((?:19|20)\\d{2})(\\s*年)?\\s*(?:(?:版|修订版?|修正版?|修改|新修订)\\s*[，,]|[，,]\\s*(?:以?下[简称]|国务院令))`,
    'g',
  ),
);
const date = '(\\d{4})\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*(\\d{1,2})\\s*[日号])?)?';
/** Between the name and the date only words that belong to the date, and nothing else behind that is put in force. */
const inForceAfter = prosePattern(
  new RegExp(
    `${regulationName}(?:\\s*[（(][^（）()]{0,30}[)）])?(?:已经?|经|于|将|自|从|修订后?|修改|公布|并|正式|，|,|由|国务院){0,6}\\s*(${date})\\s*(?:起|开始|正式)*(?:施行|实施|生效)(?=$|[\\s，,。；;：:、）)”]|以来|之?后|的|至今)`,
    'g',
  ),
);
/** （国务院令第711号，2019年5月1日起施行） */
const inForceWithin = prosePattern(
  new RegExp(
    `${regulationName}\\s*[（(](?:[^（）()《》，,。；]{0,20}[，,]){0,2}\\s*(?:(?:已|自|于|从)\\s*)?(${date})\\s*(?:起|开始|正式)*(?:施行|实施|生效)\\s*[)），,]`,
    'g',
  ),
);
const inForceBefore = prosePattern(
  new RegExp(`(${date})\\s*(?:起|开始|正式)*(?:施行|实施|生效)的(?:新的?|新?修订(?:后|过)?的?)?${regulationName}`, 'g'),
);

function spanOfPart({ match, span }: ProseMatch, part: string): Span {
  const start = span.start + match[0].indexOf(part);
  return { start, end: start + part.length };
}

function* yearOf(found: ProseMatch): Iterable<RuleFinding> {
  const [, year = '', unit = ''] = found.match;
  if (regulation.years.some((y) => String(y) === year)) return;
  const written = year + unit;
  const start = found.span.start + found.match[0].lastIndexOf(written);
  const span = { start, end: start + written.length };
  const message = `年份不对：《条例》2007年公布、2019年修订，这里括注${quoted(written)}`;
  yield { span, message, fixes: [replacement(span, written.replace(year, String(regulation.inForce.year)), false)] };
}

function* dateOf(found: ProseMatch): Iterable<RuleFinding> {
  const [, written = '', year, month, day] = found.match;
  const { inForce, formerInForceYear } = regulation;
  if (Number(year) === formerInForceYear) return;
  const same = (digits: string | undefined, value: number) => digits === undefined || Number(digits) === value;
  if (same(year, inForce.year) && same(month, inForce.month) && same(day, inForce.day)) return;
  const span = spanOfPart(found, written);
  const right = `${inForce.year}年${month === undefined ? '' : `${inForce.month}月`}${day === undefined ? '' : `${inForce.day}日`}`;
  yield {
    span,
    message: `施行日期不对：现行《条例》2019年5月15日起施行，这里写作${quoted(written)}`,
    fixes: [replacement(span, right, false)],
  };
}
