import { distance } from 'fastest-levenshtein';
import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { regulation } from '../../standard/laws.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

const full = `《${regulation.title}》`;

export default defineRule({
  id: 'law-title',
  family: 'legal',
  title: '《条例》的名称不全或者不对',
  severity: 'warning',
  description:
    '法规全称是《中华人民共和国政府信息公开条例》。写成《中华人民共和国信息公开条例》《政务信息公开条例》的，是没有这样一部法规；第一次引用时省去“中华人民共和国”的，只作提示。',
  basis: '法规标题原文；首次引用用全称是通行写法',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据⟦《中华人民共和国信息公开条例》⟧编制。',
        fixed: '根据《中华人民共和国政府信息公开条例》编制。',
      },
      { text: '认真落实⟦《政务信息公开条例》⟧。', fixed: '认真落实《中华人民共和国政府信息公开条例》。' },
      {
        text: '根据⟦《中华人民共和国政府信息公开条理》⟧编制，学习⟦《政府信息公开条列》⟧。',
        fixed: '根据《中华人民共和国政府信息公开条例》编制，学习《中华人民共和国政府信息公开条例》。',
      },
      {
        text: '根据⟦《政府信息公开条例》⟧（以下简称《条例》）编制。',
        fixed: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。',
        severity: 'hint',
      },
    ],
    good: [
      '根据《中华人民共和国政府信息公开条例》编制，认真学习《政府信息公开条例》。',
      '《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）。',
      '《中华人民共和国政府信息公开条例（以下简称《政府信息公开条例》）要求编制。按照《政府信息公开条例》公开。',
      '《云汀省政府信息公开条例》《中华人民共和国政府信息公开条例释义》《政府信息公开指南》《政府信息公开规定》。',
      '学习《关于贯彻《政府信息公开条例》的意见》《云汀省政务公开条例》。',
    ],
  },
  *check(report) {
    let isNamed = false;
    for (const { paragraph, match, span } of titles(report)) {
      const words = match[0].replace(/[《》\s]/g, '');
      const kind = kindOf(words);
      if (kind === 'full') isNamed = true;
      if (kind === null || kind === 'full' || (kind === 'short' && isNamed) || isInTitle(report, span)) continue;
      const isAbbreviation = /简称\s?[：:]?[“"]?$/.test(paragraph.text.slice(0, match.index));
      if (kind === 'short') isNamed = true;
      if (isAbbreviation) continue;
      yield {
        span,
        message: kind === 'short' ? `名称不全：首次引用宜写全称${full}` : `名称不对：没有“《${words}》”，应为${full}`,
        severity: kind === 'short' ? 'hint' : 'warning',
        fixes: [replacement(span, full, kind === 'wrong')],
      };
    }
  },
});

const titles = prosePattern(/《[^《》〈〉，。]{0,16}(?:信息|公开)[^《》〈〉，。]{0,10}》/g);

const shortTitle = regulation.title.replace('中华人民共和国', '');
const otherWords = /^(?:中华人民共和国)(?:政务信息公开|信息公开|政务公开|政府公开信息|政府信息)条例$|^政务信息公开条例$/;
/** So many letters may be wrong in the full title, one in the short one, which local regulations have with a place before it. */
const mostWrong = 2;

/** Whether words between title marks are the regulation's title, whole or short, or are meant to be. */
function kindOf(words: string): 'full' | 'short' | 'wrong' | null {
  if (words === regulation.title) return 'full';
  if (words === shortTitle) return 'short';
  if (otherWords.test(words)) return 'wrong';
  if (words === `${regulation.title}例`) return 'wrong';
  if (words.endsWith(shortTitle) && isNearState(words.slice(0, -shortTitle.length))) return 'wrong';
  if (words.startsWith(regulation.title) || words.endsWith(shortTitle)) return null;
  const isClose = distance(words, regulation.title) <= mostWrong || (words.startsWith('政府') && distance(words, shortTitle) === 1);
  return isClose ? 'wrong' : null;
}

const state = '中华人民共和国';
/** 中华人民共合国, 中国人民共和国: the name of the state with a slip or two. */
const isNearState = (words: string): boolean => /^中/.test(words) && words !== state && distance(words, state) <= mostWrong;

/** Part of a longer title. */
function isInTitle(report: Report, { start, end }: Span): boolean {
  return report.pairs.some((p) => p.kind === 'title' && p.span.start < start && p.span.end > end);
}
