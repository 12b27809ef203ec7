import type { CodeAction } from 'vscode-languageserver-types';
import type { Finding } from '../lint/lint.ts';
import { excerpt, quoted } from '../text/quote.ts';

/** An action, and the finding that it is about. */
export interface Offer {
  readonly action: CodeAction;
  readonly finding: Finding;
}

/**
 * The actions with no two titles alike, since editors show only one of those: what does the same is one action for all its
 * findings; what does not says which finding it is about. `titleOf` gives the name of a rule.
 */
export function distinctActions(offers: readonly Offer[], text: string, titleOf: (rule: string) => string): CodeAction[] {
  const byTitle = new Map<string, Offer[]>();
  for (const offer of offers) {
    const alike = byTitle.get(offer.action.title);
    const same = alike?.find(({ action }) => JSON.stringify(action.edit) === JSON.stringify(offer.action.edit));
    if (same) same.action.diagnostics = [...(same.action.diagnostics ?? []), ...(offer.action.diagnostics ?? [])];
    else if (alike) alike.push(offer);
    else byTitle.set(offer.action.title, [offer]);
  }
  for (const alike of byTitle.values()) tellApart(alike, text, titleOf);
  const kept = new Set([...byTitle.values()].flat());
  return offers.filter((offer) => kept.has(offer)).map(({ action }) => action);
}

/** Adds to the titles what tells them apart: the rule, else the words, else a number. */
function tellApart(alike: readonly Offer[], text: string, titleOf: (rule: string) => string): void {
  if (alike.length === 1) return;
  const wordsOf = ({ span }: Finding) => quoted(excerpt(text.slice(span.start, span.end)));
  const ways = [
    alike.map(({ finding }) => titleOf(finding.rule)),
    alike.map(({ finding }) => `${titleOf(finding.rule)}${wordsOf(finding)}`),
    alike.map(({ finding }, i) => `${titleOf(finding.rule)}，第 ${i + 1} 处`),
  ];
  const names = ways.find((way) => new Set(way).size === way.length) ?? [];
  for (const [i, { action }] of alike.entries()) action.title += `：${names[i] ?? i + 1}`;
}
