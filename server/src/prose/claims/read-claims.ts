import { newestForm } from '../../standard/forms.ts';
import type { TableId } from '../../standard/types.ts';
import type { Table } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { memoByText } from '../../text/memo.ts';
import type { Claim } from '../claim-types.ts';
import type { Quantity, Sentence, SubjectOrgan } from '../types.ts';
import { ClauseReader } from './clause-reader.ts';
import { type Context, ContextTrail, pass } from './context.ts';
import type { Standards } from './resolve.ts';
import { reporterOf, type Token, tokenise } from './tokens.ts';

/** What claims are read from. */
export interface ClaimSources {
  readonly sentences: readonly Sentence[];
  /** Of all sentences, in order. */
  readonly quantities: readonly Quantity[];
  readonly year: { readonly value: number } | null;
  readonly organ: SubjectOrgan | null;
  readonly tables: Readonly<Record<TableId, Table | null>>;
}

/** Sentences without any of these neither make a claim of their own nor turn to another topic. */
const signs =
  /申请|复议|诉|主动公开|政府信息(?!公开)|[开布]信息|许可|处罚|强制|规范性文件|规章|收费|采购|处理费|建议|提案|热线|咨询|举报|信访|来信|来访|结转|办结|答复/;

/** Without numbers, what only speaks of publishing information is passed over as well. */
const signsWithoutNumbers =
  /申请|复议|诉|主动公开|许可|处罚|强制|规范性文件|规章|收费|采购|处理费|建议|提案|热线|咨询|举报|信访|来信|来访|结转|办结|答复/;

const hasSign = memoByText((text) => signs.test(text));
const hasSignWithoutNumbers = memoByText((text) => signsWithoutNumbers.test(text));

/** Without numbers only these make a claim. */
const speaksOfAllOrNone = memoByText((text) => /[未无没均全都已不]|维持/.test(text));

/** Sentences of what the organ decides on as a reviewing body, and of what a bracket says is counted elsewhere. */
const isNotCounted = memoByText((text) =>
  /作为(?:行政)?复议机[关构]|(?:审理|审结|受理)[^，。；、\d]{0,14}复议(?:案件|申请)|[（(][^（）()]*(?:[不未]计入|[不未]列入|未纳入)/.test(
    text,
  ),
);

/** What is longer is no prose: a row of numbers, a page without marks. */
const longestSentence = 2000;

/** Nor do numbers where nothing was spoken of before that they may belong to. */
const maySaySomething = (text: string, hasNumbers: boolean, topic: Context['topic']): boolean =>
  (hasNumbers ? hasSign : hasSignWithoutNumbers)(text) || (hasNumbers && topic !== null && topic !== 'foreign' && topic !== 'information');

/**
 * What the prose states about figures of the tables, in order. A clause is read only where every word of it is understood
 * (`lexicon-*.ts`): whatever restricts a number in a way that is not known leaves it without a claim.
 */
export function readClaims({ sentences, quantities, year, organ, tables }: ClaimSources): Claim[] {
  const reporter = reporterOf(year?.value ?? firstYear(sentences), organ);
  const standards = standardsOf(tables);
  const trail = new ContextTrail();
  const claims: Claim[] = [];
  let from = 0;
  for (const sentence of sentences) {
    let to = from;
    while (quantities[to]?.sentence === sentence) to++;
    const own = quantities.slice(from, to);
    from = to;
    trail.enter(sentence);
    if (sentence.text.length > longestSentence || !maySaySomething(sentence.text, own.length > 0, trail.now.topic)) continue;
    const tokens = tokenise(sentence, own, reporter);
    if (own.length === 0 && !speaksOfAllOrNone(sentence.text)) {
      for (const token of tokens) pass(trail.now, token);
      trail.leave(sentence, tokens, []);
      continue;
    }
    if (isNotCounted(sentence.text)) {
      trail.now.topic = 'foreign';
      trail.leave(sentence, tokens, []);
      continue;
    }
    const clauses = clausesOf(tokens);
    trail.now.words = collect(clauses, (clause) => clause.tokens);
    const reader = new ClauseReader(sentence, own, trail.now, standards, reporter);
    for (const part of clauses) {
      if (part.mark) pass(trail.now, part.mark);
      reader.read(part.tokens);
      for (const inner of part.inner) reader.readInBrackets(inner);
    }
    trail.leave(
      sentence,
      tokens,
      reader.claims.map((c) => c.scope),
    );
    for (const claim of reader.claims) claims.push(claim);
  }
  return claims;
}

/** Where nothing states the report year, the first year that the sections speak of: 2021年，我局…… */
function firstYear(sentences: readonly Sentence[]): number | null {
  for (const { section, text } of sentences) {
    const year = section === null ? null : /20\d{2}(?=\s?年)/.exec(text);
    if (year) return Number(year[0]);
  }
  return null;
}

/** A table's own form decides; without one, the newest. */
function standardsOf(tables: ClaimSources['tables']): Standards {
  const newest = newestForm.tables;
  return {
    disclosure: tables.disclosure?.standard ?? newest.disclosure,
    applications: tables.applications?.standard ?? newest.applications,
    proceedings: tables.proceedings?.standard ?? newest.proceedings,
  };
}

interface Clause {
  /** The mark that parts it from the clause before. */
  readonly mark: Token | null;
  readonly tokens: Token[];
  /** The clauses of the brackets in it. */
  readonly inner: Token[][];
}

/** Clauses end with a comma, a stop or a colon; what stands in brackets is set apart. */
function clausesOf(tokens: readonly Token[]): Clause[] {
  let clause: Clause = { mark: null, tokens: [], inner: [] };
  const clauses = [clause];
  let depth = 0;
  tokens.forEach((token, index) => {
    if (token.cls === 'open') {
      depth++;
      clause.inner.push([]);
    } else if (token.cls === 'close') {
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) {
      if (token.cls === 'comma' || token.cls === 'stop' || token.cls === 'colon') clause.inner.push([]);
      else clause.inner.at(-1)?.push(token);
    } else if (token.cls === 'colon' && tokens[index + 1]?.cls === 'quantity') {
      // 予以公开：6件
    } else if (token.cls === 'comma' || token.cls === 'stop' || token.cls === 'colon') {
      clause = { mark: token, tokens: [], inner: [] };
      clauses.push(clause);
    } else clause.tokens.push(token);
  });
  return clauses;
}
