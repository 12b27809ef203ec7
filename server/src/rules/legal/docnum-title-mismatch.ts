import { distance } from 'fastest-levenshtein';
import {
  codeSpan,
  type DocumentNumber,
  type NoticeCitation,
  noticeCitations,
  noticeNumbered,
  stateCode,
} from '../../mentions/citations.ts';
import { writtenAs } from '../../mentions/document-numbers.ts';
import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { type NoticeStandard, noticeForYear } from '../../standard/laws.ts';
import { writtenNumber } from '../../standard/written-number.ts';
import { quoted } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'docnum-title-mismatch',
  family: 'legal',
  title: '文件题名与文号不符',
  severity: 'warning',
  description:
    '印发年度报告格式的通知是国办公开办函〔2021〕30号，年度报告有关事项的通知是国办公开办函〔2019〕60号，印发信息处理费管理办法的通知是国办函〔2020〕109号。' +
    '题名与文号张冠李戴、机关代字缺字（“国办公开函”）都在这里报告。地方转发的文件有自己的文号，不检查。',
  basis: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号、国办函〔2020〕109号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（⟦国办公开办函〔2021〕30号⟧）编制。',
        fixed: '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制。',
      },
      {
        text: '云汀区2022年政府信息公开工作年度报告\n根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（⟦国办公开办函〔2021〕30号⟧）编制。',
        fixed:
          '云汀区2022年政府信息公开工作年度报告\n根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
      },
      {
        text: '根据关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知（⟦国办公开函〔2021〕30号⟧）编制。',
        fixed: '根据关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕30号）编制。',
      },
      {
        text: '根据《条例》和⟦国办发〔2021〕30号⟧文件要求，编制本年度报告。',
        fixed: '根据《条例》和国办公开办函〔2021〕30号文件要求，编制本年度报告。',
      },
      {
        text: '根据《国务院办公厅关于政务公开工作要点的通知》（⟦国办公开办函〔2021〕30号⟧）编制。',
        fixed:
          '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。',
      },
      {
        text: '根据《⟦国务院办公厅政府信息与政府信息公开办公室⟧关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。',
        fixed: '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》编制。',
      },
      {
        text: '转载《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（⟦国办发〔2020〕109号⟧）。',
        fixed: '转载《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。',
      },
    ],
    good: [
      '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）。',
      '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）。',
      '《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）。',
      '《省政府办公厅转发国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（云政公开函〔2021〕3号）。',
      '《关于印发政府信息公开年报格式的通知》（国办公开办函〔2021〕30号），《苇泽县关于做好年度报告编制发布工作的通知》（苇政办函〔2023〕30号）。',
      '根据《国务院办公厅关于某项工作的意见》（国办发〔2021〕30号），在年度报告中说明。',
      '国办发〔2019〕60号，国办函〔2021〕30号，《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）。',
    ],
  },
  *check(report) {
    for (const citation of noticeCitations(report)) {
      const finding = findingFor(report, citation) ?? underOtherTitle(report, citation);
      if (finding) yield finding;
    }
    for (const { match, span } of issuer(report)) {
      const written = match[0];
      if (written === issuerOfForms || distance(written, issuerOfForms) > mostDamage) continue;
      yield {
        span,
        message: `印发机关的名称不对：应为“${issuerOfForms}”，这里写作${quoted(written)}`,
        fixes: [replacement(span, issuerOfForms, false)],
      };
    }
  },
});

/** The office that issues the forms; what is less like it is another. */
const issuerOfForms = '国务院办公厅政府信息与政务公开办公室';
const mostDamage = 3;
const issuer = prosePattern(/国务院办公厅政[\u4e00-\u9fff]{6,14}?办公室/g);

function findingFor(report: Report, { title, number }: NoticeCitation): RuleFinding | null {
  if (!number || number.order === '') return null;
  const actual = noticeNumbered(number);
  const code = stateCode(number);
  const expected = title?.notice ?? actual;
  if (!expected || (code === '' && number.before !== '')) return null;
  const span = codeSpan(number);
  if (expected === actual) return code === '' || code === expected.number.code ? null : wrongCode(span, report, number, expected);
  const right = writtenNumber(expected.number);
  return {
    span,
    message: `题名与文号不符：${expected.name}文号为“${right}”，这里写作${quoted(writtenAs(report, number))}`,
    related: title ? [{ message: `题名：${expected.name}`, span: title.span }] : [],
    fixes: corrections(report, { title, actual, expected, number }),
  };
}

function wrongCode(span: Span, report: Report, number: DocumentNumber, { number: right, name }: NoticeStandard): RuleFinding {
  return {
    span,
    message: `文号的机关代字不对：${name}文号为“${writtenNumber(right)}”，这里写作${quoted(writtenAs(report, number))}`,
    // Only a code that lost a few letters can be no other.
    fixes: [replacement(codeOnly(number), right.code, stateCode(number).includes('公开'))],
  };
}

/** As many of the pairs of letters of a title are those of the notice where it is the notice's, however shortened. */
const leastLikeness = 0.6;
const shortestTitle = 8;
const titleMarks = /[《》〈〉<>＜＞\s]/g;
const frame = /^国务院办公厅(?:政府信息与政务公开办公室)?|关于|的?通知$/g;
const withoutFrame = (title: string): string => title.replace(titleMarks, '').replace(frame, '');

/** 《……工作要点的通知》（国办公开办函〔2021〕30号）: the number of the notice behind the title of another document. */
function underOtherTitle(report: Report, { title, number }: NoticeCitation): RuleFinding | null {
  const notice = number && !title ? noticeNumbered(number) : null;
  if (!number || !notice || stateCode(number) !== notice.number.code) return null;
  const span = codeSpan(number);
  const other = report.pairs.find(
    (p) => p.kind === 'title' && p.span.end <= span.start && /^\s?[（(]?$/.test(report.text.slice(p.span.end, span.start)),
  );
  const words = other && withoutFrame(report.text.slice(other.span.start, other.span.end));
  if (!other || !words || words.length < shortestTitle || likeness(words, withoutFrame(notice.title)) >= leastLikeness) return null;
  return {
    span,
    message: `题名与文号不符：“${writtenNumber(notice.number)}”是${notice.name}，前面的题名是另一个文件`,
    related: [{ message: '题名', span: other.span }],
    fixes: [{ ...replacement(other.span, `《${notice.title}》`, false), title: `题名改为“${notice.name}”` }],
  };
}

/** The share of the pairs of letters of one text that another has. */
function likeness(words: string, other: string): number {
  let shared = 0;
  for (let at = 0; at + 1 < words.length; at++) if (other.includes(words.slice(at, at + 2))) shared++;
  return shared / (words.length - 1);
}

function codeOnly(number: DocumentNumber): Span {
  const { start } = codeSpan(number);
  return { start, end: start + stateCode(number).length };
}

interface Mismatch {
  readonly title: NoticeCitation['title'];
  readonly actual: NoticeStandard | null;
  readonly expected: NoticeStandard;
  readonly number: DocumentNumber;
}

/** The number after the title, and the title after the number; that first which fits the report's year. */
function corrections(report: Report, { title, actual, expected, number }: Mismatch): Fix[] {
  const { start, end } = number.span;
  const withoutCode = writtenNumber({ ...expected.number, code: '' });
  const byTitle =
    stateCode(number) === ''
      ? replacement({ start, end }, withoutCode, false)
      : replacement(codeSpan(number), writtenNumber(expected.number), false);
  const isWhole =
    title && /^《(?:[^《》]*|[^《》〈<]*[〈<][^〈〉<>]*[〉>][^《》]*)》$/.test(report.text.slice(title.span.start, title.span.end));
  if (!isWhole || !actual || actual.id === 'fee') return [byTitle];
  const byNumber: Fix = { ...replacement(title.span, `《${actual.title}》`, false), title: `题名改为“${actual.name}”` };
  const fitsNumber = report.year !== null && actual.id === noticeForYear(report.year.value)?.id;
  return fitsNumber ? [byNumber, byTitle] : [byTitle, byNumber];
}
