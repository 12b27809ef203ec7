import type { BadExample } from '../../rules/rule.ts';
import { excerpt } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import type { DraftSnapshot } from '../draft-snapshot.ts';
import { type HoverMarkup, paragraphs } from './markup.ts';
import { type HoverContext, type HoverReader, holds, type RuleSubject } from './part.ts';

/** More rules than these are only named: the pointer is on one thing, and what is longest is read least. */
const mostExplained = 2;

/** Whatever rules found at the place: why, on what basis, how to write it. The message itself is shown by every editor. */
export const hoverOnFindings: HoverReader = (reading, offset, context) => {
  const found = findingsAt(reading, offset);
  const [first] = found;
  if (!first) return null;
  const rules = [...new Set(found.map(({ rule }) => rule))].flatMap((id) => context.ruleOf(id) ?? []);
  if (rules.length === 0) return null;
  const explained = rules.slice(0, mostExplained).map((rule) => ruleText(rule, context));
  const others = rules.slice(mostExplained).map((rule) => titleOf(rule, context));
  const content = paragraphs(...explained, others.length > 0 ? context.markup.list(others) : '');
  return { span: first.span, content };
};

/** The smallest first; a finding of no width is on its place. */
function findingsAt({ findings }: DraftSnapshot, offset: number) {
  const size = ({ start, end }: Span) => end - start;
  return findings
    .filter(({ span }) => holds(span, offset) || (size(span) === 0 && span.start === offset))
    .sort((a, b) => size(a.span) - size(b.span));
}

function titleOf({ id, title }: RuleSubject, { markup, rulePage }: HoverContext): string {
  return `${markup.strong(title)} ${markup.link(id, rulePage(id))}`;
}

function ruleText(rule: RuleSubject, context: HoverContext): string {
  const { markup } = context;
  return paragraphs(
    titleOf(rule, context),
    markup.text(rule.description),
    `${markup.strong('依据')}：${markup.text(rule.basis)}`,
    examplesOf(rule, markup),
    `${markup.strong('不需要这条检查')}：在设置 ${markup.code('nianbao.rules')} 中写 ${markup.code(`"${rule.id}": "off"`)}；只忽略这一处，用快速修复中的“忽略”。`,
  );
}

/** The shortest of the bad ones, of those with a fix if there are any, and what becomes of it; else the shortest good one. */
function examplesOf({ examples }: RuleSubject, markup: HoverMarkup): string {
  const weight = ({ text, fixed }: BadExample) => text.length + (fixed === undefined ? 100_000 : 0);
  const [bad] = [...(examples?.bad ?? [])].sort((a, b) => weight(a) - weight(b));
  const [good] = [...(examples?.good ?? [])].sort((a, b) => a.length - b.length);
  if (!bad || good === undefined) return '';
  const wrong = `✗ ${lineOf(bad.text)}`;
  const right = bad.fixed === undefined ? `✓ ${lineOf(good)}` : `✓ ${changedLine(bad.text, bad.fixed)}`;
  return markup.sample(`${wrong}\n${right}`);
}

const longestExample = 60;

/** The line of an example that has the mark, else its last one. */
function lineOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line = lines.find((l) => l.includes('⟦')) ?? lines.at(-1) ?? '';
  const from = Math.max(0, line.indexOf('⟦') - 20);
  return `${from > 0 ? '…' : ''}${excerpt(line.slice(from), longestExample)}`;
}

/** The line that the fix changed, from the same place on. */
function changedLine(text: string, fixed: string): string {
  const [before, after] = [text.replace(/[⟦⟧]/g, '').split('\n'), fixed.split('\n')];
  if (after.length < before.length) return '（删去）';
  const at = after.findIndex((line, index) => line !== before[index]);
  const line = after[at] ?? '';
  const from = Math.max(0, (text.split('\n')[at]?.indexOf('⟦') ?? 0) - 20);
  return `${from > 0 ? '…' : ''}${excerpt(line.slice(from), longestExample)}`;
}
