import { configuredWords } from '../report/search.ts';
import type { Report } from '../report/types.ts';
import { replacement } from '../rules/fixes.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { once } from '../text/once.ts';
import { quoted } from '../text/quote.ts';
import type { Span } from '../text/span.ts';
import type { WordAdvice, WordList } from './configuration.ts';
import { wordsInfo } from './own-rules.ts';

/** A user's word list as a rule like the others. The same list gives the same rule. */
export const wordsRule: (words: WordList) => Rule = once(createRule);

/** A word with half a character or a line break in it is in no line. */
const inNoLine = /[\n\r\p{Surrogate}]/u;

function createRule(words: WordList): Rule {
  const advice = new Map(Object.entries(words));
  const wanted = [...advice.keys()].filter((word) => word !== '' && !inNoLine.test(word));
  const places = configuredWords(wanted);
  return {
    ...wordsInfo,
    family: 'wording',
    examples: { bad: [], good: [] },
    *check(report) {
      if (wanted.length === 0) return;
      for (const { span, word } of places(report)) {
        const found = advice.get(word);
        if (found && !isPartOfRight(report, span, word, found)) yield finding(span, word, found);
      }
    },
  };
}

/** 镇政府 is wrong for 某镇政府: but not where it already reads so. */
function isPartOfRight({ text }: Report, span: Span, word: string, { right }: WordAdvice): boolean {
  if (right === undefined) return false;
  for (let at = right.indexOf(word); at >= 0; at = right.indexOf(word, at + 1)) {
    if (text.startsWith(right, span.start - at) && span.start >= at) return true;
  }
  return false;
}

function finding(span: Span, word: string, { right, reason }: WordAdvice): RuleFinding {
  const why = reason === undefined ? '' : `：${reason}`;
  if (right === undefined) return { span, message: `不用${quoted(word)}${why}（本单位用词表）` };
  return { span, message: `${quoted(word)}应为${quoted(right)}${why}（本单位用词表）`, fixes: [replacement(span, right, false)] };
}
