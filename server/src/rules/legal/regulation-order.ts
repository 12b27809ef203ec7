import { clauseAround, pastWords, predatesRevision } from '../../mentions/regulation.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { regulation } from '../../standard/laws.ts';
import { quoted } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const right = `国务院令第${regulation.order}号`;

export default defineRule({
  id: 'regulation-order',
  family: 'legal',
  title: '《条例》的令号不对',
  severity: 'warning',
  description:
    '现行《中华人民共和国政府信息公开条例》由国务院令第711号公布，2019年度起的报告不应再引原来的第492号。' +
    '“第711号令”“国务院711号令”一类写法只作提示，规范写法是“国务院令第711号”。回顾沿革时提到第492号不算错。',
  basis: '国务院令第711号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据《中华人民共和国政府信息公开条例》（⟦国务院令第492号⟧）要求，编制本报告。',
        fixed: '根据《中华人民共和国政府信息公开条例》（国务院令第711号）要求，编制本报告。',
      },
      {
        text: '根据《中华人民共和国政府信息公开条例》（⟦国务院令第717号⟧，以下简称《条例》）编制。',
        fixed: '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）编制。',
      },
      {
        text: '根据《中华人民共和国政府信息公开条例》（⟦国务院第711号令⟧）编制。',
        fixed: '根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。',
        severity: 'hint',
      },
    ],
    good: [
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）编制。',
      '依据《中华人民共和国政府信息公开条例》（国令第711号）编制。中华人民共和国国务院令第711号公布。',
      '《条例》2007年以国务院令第492号公布，2019年以国务院令第711号修订。',
      '《云汀市政府信息公开条例》（第123号令），云汀市人民政府第711号令，《云汀市政务公开办法》（市政府令第12号）。',
      '《机关团体建设楼堂馆所管理条例》（国务院令第688号）。',
    ],
  },
  *check(report) {
    const isOld = predatesRevision(report);
    for (const found of order(report)) {
      const finding = isOld ? null : findingFor(found);
      if (finding) yield finding;
    }
  },
});

const order = prosePattern(
  /(?:(?:中华人民共和国)?国务院\s*(?:令\s*)?)?(?:第\s*)?(\d{3})\s*号\s*令|国务院\s*令\s*(?:[（(]\s*)?(?:第\s*)?(\d{3})\s*(?:号|(?=[）)，,]))/g,
);
/** The regulation's own name right before its number. */
const afterName = /《\s*(?:中华人民共和国)?政府信息公开条例\s*》\s*[（(]\s*$/;
const wellFormed = /^(?:中华人民共和国)?国务院\s*令\s*(?:[（(]\s*)?第\s*711\s*号$/;

function findingFor({ paragraph, match, span }: ProseMatch): RuleFinding | null {
  const number = Number(match[1] ?? match[2]);
  const before = paragraph.text.slice(Math.max(0, (match.index ?? 0) - 24), match.index);
  const isNamed = afterName.test(before);
  if (!isNamed && !match[0].includes('国务院')) return null;
  const written = quoted(match[0].replace(/\s/g, ''));
  if (number === regulation.order) {
    if (wellFormed.test(match[0])) return null;
    return { span, message: `令号写法不规范：${written}规范写作“${right}”`, severity: 'hint', fixes: [fixed(span, match[0], true)] };
  }
  if (number === regulation.formerOrder ? isHistory(paragraph, span) : !isNamed) return null;
  const reason = number === regulation.formerOrder ? '是修订前的令号' : '不是《条例》的令号';
  return { span, message: `令号不对：${written}${reason}，现行《条例》为${right}`, fixes: [fixed(span, match[0], false)] };
}

const isHistory = (paragraph: ProseMatch['paragraph'], span: Span): boolean => {
  const clause = clauseAround(paragraph, span);
  return pastWords.test(clause) || /711|修订|修改|2007年|2008年|原(?![则因始有])/.test(clause);
};

function fixed(span: Span, written: string, safe: boolean) {
  return replacement(span, `${written.startsWith('中华') ? '中华人民共和国' : ''}${right}`, safe);
}
