import {
  besidesForeign,
  type ClauseParts,
  type ClausePattern,
  inOrderPattern,
  numberPatterns,
  restPatterns,
  type StatementKind,
  splitConjuncts,
} from './clause-patterns.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { clauseWord, partOf } from './token-pattern.ts';
import { type ProseToken, tokensIn } from './tokens.ts';
import type { OwnNames } from './vocabulary/own-names.ts';

/** What one piece of a clause says, of itself alone. */
export interface Statement {
  readonly kind: StatementKind;
  /** The pattern that it was read by; null where none fits. */
  readonly pattern: ClausePattern | null;
  /** What it is about; several where it says the same of each: 行政复议、行政诉讼均为0件. */
  readonly subjects: readonly (readonly ProseToken[])[];
  /** All words that were understood, also those that only restrict. */
  readonly words: readonly ProseToken[];
  /** The number of its quantity in the sentence; null for one without. */
  readonly quantity: number | null;
  /** The words passed since the statement before, and the mark in front of them. */
  readonly passed: readonly ProseToken[];
  readonly mark: ProseToken | null;
  /** The number of the bracket that it stands in; null outside of brackets. */
  readonly bracket: number | null;
  /** The first of a clause that names reviews or suits: what was named before is no longer meant. */
  readonly namesProceedings: boolean;
  /** The times in a bracket right behind its number: 收到申请35件（2019年以来）. */
  readonly times: readonly ProseToken[];
  /** What words that are not understood leave behind: the number counts something else, or a part. */
  readonly leaves: 'foreign' | 'no-item' | 'foreign-and-no-item' | 'part' | null;
}

/** A sentence by its words alone. */
export interface SentenceReading {
  readonly tokens: readonly ProseToken[];
  /** The words outside of brackets. */
  readonly outerWords: readonly ProseToken[];
  /** All its words stand in these, in order. */
  readonly statements: readonly Statement[];
}

/** What a sentence says of itself alone. `names`: how the prose may name the organ. */
export function readStatements(text: string, names: OwnNames): SentenceReading {
  const tokens = tokensIn(text, names);
  const clauses = clausesOf(tokens);
  const statements: Statement[] = [];
  let isOfOthers = false;
  for (const clause of clauses) {
    if (clause.mark?.category === 'stop') isOfOthers = false;
    isOfOthers ||= helpsOthers(clause.tokens);
    const own = isOfOthers || !maySpeak(clause.tokens) ? [mention(clause.tokens)] : statementsIn(text, clause.tokens);
    addTimes(statements, clause);
    for (const [index, said] of own.entries()) statements.push(placed(said, clause, index === 0));
  }
  return { tokens, outerWords: clauses.flatMap((clause) => (clause.bracket === null ? clause.tokens : [])), statements };
}

/** What is said, before its place in the sentence is known. */
type Said = Pick<Statement, 'kind' | 'pattern' | 'subjects' | 'words' | 'quantity' | 'passed' | 'leaves'>;

/** In full, as this is done for every clause of a draft. */
function placed({ kind, pattern, subjects, words, quantity, passed, leaves }: Said, clause: Clause, isFirst: boolean): Statement {
  const { mark, bracket, tokens } = clause;
  const namesProceedings = isFirst && tokens.some((t) => t.category === 'proceeding');
  return { kind, pattern, subjects, words, quantity, passed, leaves, mark: isFirst ? mark : null, bracket, namesProceedings, times: [] };
}

/** A bracket with nothing but a time in it says when the number right before it was counted. */
function addTimes(statements: Statement[], { behind, tokens }: Clause): void {
  if (behind?.category !== 'quantity' || !tokens.every((t) => t.category === 'time' || t.category === 'fill')) return;
  const at = statements.findIndex(({ quantity }) => quantity === behind.quantity);
  const counted = statements[at];
  if (counted) statements[at] = { ...counted, times: tokens.filter((t) => t.category === 'time') };
}

const helping = /引导|指导|协助|帮助/;

/** 引导信访人申请公开4件、提起行政复议2件: nothing that came to the organ, up to the next stop. */
function helpsOthers(clause: readonly ProseToken[]): boolean {
  const at = clause.findIndex((t) => t.category === 'other' && helping.test(t.text));
  if (at < 0) return false;
  const behind = clause.slice(at);
  return behind.some((t) => t.category === 'quantity') && behind.some((t) => t.category === 'request' || t.category === 'proceeding');
}

const speaking: ReadonlySet<ProseToken['category']> = new Set(['quantity', 'negation', 'all', 'result']);

/** A clause with none of these token kinds makes no claim; it only sets what is spoken of. */
const maySpeak = (clause: readonly ProseToken[]): boolean => clause.some((t) => speaking.has(t.category)) || isNarrowing(clause);

/** 在征地类申请中，予以公开3件: what follows is about a part. */
const isNarrowing = (clause: readonly ProseToken[]): boolean => clause.at(-1)?.text.endsWith('中') === true;

/** 21家, 2个 of organs. */
const unitsOfOrgans = /^[家个名]$/;

const mention = (passed: readonly ProseToken[], quantity: number | null = null, leaves: Statement['leaves'] = null): Said => ({
  kind: 'mention',
  pattern: null,
  subjects: [],
  words: [],
  quantity,
  passed,
  leaves,
});

/** The statements of one clause: one for each number with the words before it, one for the rest. */
function statementsIn(text: string, clause: readonly ProseToken[]): Said[] {
  const word = clauseWord(clause);
  const ordered = readInOrder(text, clause, word);
  if (ordered) return ordered;
  const statements: Said[] = [];
  let passedTo = 0;
  let usedTo = 0;
  clause.forEach((token, at) => {
    if (token.category !== 'quantity') return;
    const match = firstMatch(numberPatterns, text, clause, word, Math.max(passedTo, usedTo));
    const passed = clause.slice(passedTo, at);
    if (match) {
      statements.push(statementOf(match, passed, token.quantity));
      if (match.parts.behind.length > 0) usedTo = at + 1 + match.parts.behind.length;
    } else statements.push(mention(passed, token.quantity, whatIsLeft(clause.slice(Math.max(passedTo, usedTo), at))));
    passedTo = at + 1;
  });
  // 46家单位中，21家未收到申请: some of them, not the organ.
  const isOfOrgans = unitsOfOrgans.test(clause[passedTo - 1]?.category === 'quantity' ? (clause[passedTo - 1]?.concept ?? '') : '');
  return [...statements, restOf(text, clause, word, passedTo, isOfOrgans)];
}

function restOf(text: string, clause: readonly ProseToken[], word: string, from: number, isOfOrgans: boolean): Said {
  const rest = clause.slice(from);
  const isNarrowed =
    from === 0 &&
    isNarrowing(clause) &&
    clause.some((t) => t.category === 'request') &&
    clause.some((t) => t.category === 'other' && t.text !== '中');
  const match = rest.length > 0 && !isOfOrgans ? firstMatch(restPatterns, text, clause, word, from) : null;
  const statement = match ? statementOf(match, rest, null) : mention(rest);
  return isNarrowed ? { ...statement, leaves: 'part' } : statement;
}

/** 受理业务300件，办结299件: what follows is about the same, whatever it is. */
function whatIsLeft(words: readonly ProseToken[]): Statement['leaves'] {
  const isForeign = words.some((t) => t.category === 'row');
  const isNoItem = words.some((t) => t.category === 'item');
  if (isForeign) return isNoItem ? 'foreign-and-no-item' : 'foreign';
  return isNoItem ? 'no-item' : null;
}

/** A pattern with what it matched. */
interface PatternMatch {
  readonly pattern: ClausePattern;
  readonly parts: ClauseParts;
}

function firstMatch(
  patterns: readonly ClausePattern[],
  text: string,
  clause: readonly ProseToken[],
  word: string,
  from: number,
): PatternMatch | null {
  for (const pattern of patterns) {
    pattern.pattern.lastIndex = from;
    const match = pattern.pattern.exec(word);
    if (!match) continue;
    const [number = null] = partOf(match, 'number', clause);
    const parts = { text, words: partOf(match, 'words', clause), behind: partOf(match, 'behind', clause), number };
    if (pattern.when?.(parts) ?? true) return { pattern, parts };
  }
  return null;
}

function statementOf({ pattern, parts }: PatternMatch, passed: readonly ProseToken[], quantity: number | null): Said {
  const words = [...parts.words, ...parts.behind];
  // 受理申请12件，12件申请全部办结: the number behind which the words stand is that of one thing.
  const subjects = parts.behind.length > 0 ? [words] : subjectsOf(pattern.kind, words);
  // What else did not happen is not what is spoken of: 零受理、零投诉.
  const led = pattern.kind === 'none' ? passed.filter((t) => t.category !== 'foreign') : passed;
  return { kind: pattern.kind, pattern, subjects, words, quantity, passed: led, leaves: null };
}

/** One subject for each member of a list where the words say so (均为, 各) or where nothing happened of any. */
function subjectsOf(kind: StatementKind, words: readonly ProseToken[]): readonly (readonly ProseToken[])[] {
  const has = (category: ProseToken['category']) => words.some((t) => t.category === category);
  const results = kind === 'none' && has('result') ? splitConjuncts(words) : [];
  // 行政复议被纠错或行政诉讼败诉: two results of two kinds of proceedings.
  const isOfEach = (member: readonly ProseToken[]) => ['proceeding', 'result'].every((c) => member.some((t) => t.category === c));
  if (results.length > 1 && results.every(isOfEach)) return results;
  const isEach = kind === 'none' || (kind === 'count' && has('all'));
  // 收到并受理 is one thing, and so is 行政复议、行政诉讼败诉.
  const isOne = words.filter((t) => t.category === 'row').length > 1 || (kind === 'none' && has('result'));
  if (has('foreign')) return isOne ? [] : besidesForeign(words);
  const members = isEach && !isOne ? splitConjuncts(words) : [];
  return members.length > 1 ? members : [words];
}

/** Null where it is no clause of that kind; without claims where the numbers do not fit what is listed. */
function readInOrder(text: string, clause: readonly ProseToken[], word: string): Said[] | null {
  const numbers = clause.filter((t) => t.category === 'quantity');
  const at = clause.findIndex((t) => t.category === 'in-order');
  if (numbers.length < 2 || at < 0 || at > clause.indexOf(numbers[0] as ProseToken)) return null;
  const match = firstMatch([inOrderPattern], text, clause, word, 0);
  const members = match ? splitConjuncts(match.parts.words) : [];
  if (!match || members.length !== numbers.length) return [mention(clause)];
  return members.map((words, index) => ({
    kind: 'count',
    pattern: match.pattern,
    subjects: [words],
    words,
    quantity: numbers[index]?.quantity ?? null,
    passed: index === 0 ? clause : [],
    leaves: null,
  }));
}
