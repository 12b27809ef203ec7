import type { Report, Span } from '../report/types.ts';
import type { Rule, RuleFinding } from '../rules/rule.ts';
import { matchProse } from '../rules/search.ts';
import { quoted, replacement } from '../rules/text.ts';
import type { WordAdvice, WordList } from './configuration.ts';
import { wordsInfo } from './own-rules.ts';

/** A user's word list as a rule like the others. The same list gives the same rule. */
export function wordsRule(words: WordList): Rule {
  const rule = known.get(words) ?? createRule(words);
  known.set(words, rule);
  return rule;
}

const known = new WeakMap<WordList, Rule>();

function createRule(words: WordList): Rule {
  const advice = new Map(Object.entries(words));
  const pattern = patternOf([...advice.keys()]);
  return {
    ...wordsInfo,
    family: 'wording',
    examples: { bad: [], good: [] },
    *check(report) {
      if (!pattern) return;
      for (const { span, match } of matchProse(report, pattern)) {
        const word = match[0];
        const found = advice.get(word);
        if (found && !isPartOfRight(report, span, word, found)) yield finding(span, word, found);
      }
    },
  };
}

/** One pattern for all; of two words that begin alike the longer one counts. */
function patternOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu');
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
