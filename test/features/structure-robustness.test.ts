import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentSymbol, Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { documentSymbols } from '../../server/src/features/document-symbols.ts';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import { selectionRanges } from '../../server/src/features/selection-ranges.ts';
import { semanticTokens, semanticTokensLegend } from '../../server/src/features/semantic-tokens.ts';
import type { Span } from '../../server/src/text/span.ts';
import { badTexts } from '../helpers/bad-texts.ts';
import { damagedDraft } from '../helpers/damaged-draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** Whatever a draft looks like: outline, folds, selections, links and tokens lie in the text, within or beside one another, and part no character. */

/** More for a longer search: FUZZ_RUNS=100000. */
const runs = Number(process.env.FUZZ_RUNS ?? 40);

const pieces = fc.constantFrom(
  '𠮷',
  '\ud842',
  '\udfb7',
  '\r',
  '\r\n',
  '\ufeff',
  '\u2028',
  '\0',
  '《',
  '》',
  '（',
  '\n（一）𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷',
  '\n1.',
  '\n（1）说明。',
  '\n二、主动公开政府信息情况',
  '青禾镇2023年政府信息公开工作年度报告\n',
  '<html><body>',
  '<p>',
  '</table>',
  '我镇',
  'www.example.gov.cn',
  'a@example.cn',
  '〔2021〕30号',
  '2023年',
);

/** A damaged draft with more of what text may hold put in anywhere, in the middle of characters as well. */
const anyText = fc
  .tuple(damagedDraft, fc.array(fc.tuple(fc.nat(6000), pieces), { maxLength: 8 }))
  .map(([draft, put]) =>
    put.reduce((text, [at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)), draft),
  );

class Checker {
  readonly text: string;
  readonly reading: DraftSnapshot;

  constructor(text: string) {
    this.reading = readWith(text);
    this.text = this.reading.report.text;
  }

  all(): void {
    this.symbols(documentSymbols(this.reading));
    this.folds();
    this.selections();
    for (const { range } of documentLinks(this.reading)) this.own(range);
    this.tokens();
  }

  /** A range that is as the editor counts, in order, and begins and ends between characters. */
  own(range: Range): Span {
    const span = this.reading.index.spanOf(range);
    const same = this.reading.index.rangeOf(span);
    must(isSame(same.start, range.start) && isSame(same.end, range.end), 'the editor has such a range');
    must(
      ![span.start, span.end].some((at) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(this.text.slice(at - 1, at + 1))),
      'no character is parted',
    );
    return span;
  }

  symbols(symbols: readonly DocumentSymbol[], outer: Span = { start: 0, end: this.text.length }): void {
    let from = outer.start;
    for (const { name, range, selectionRange, children = [] } of symbols) {
      must(name.trim() !== '', 'a name is not empty');
      const span = this.own(range);
      must(span.start >= from && span.end <= outer.end, `${name} stands beside the one before, within its parent`);
      must(contains(span, this.own(selectionRange)), `the words of ${name} are within it`);
      this.symbols(children, span);
      from = span.end;
    }
  }

  folds(): void {
    const open: number[] = [];
    let before = -1;
    for (const { startLine, endLine } of foldingRanges(this.reading)) {
      must(startLine > before && endLine > startLine && endLine < this.reading.index.lineCount, 'a fold has lines of its own');
      while (open.length > 0 && (open.at(-1) ?? 0) < startLine) open.pop();
      must(endLine <= (open.at(-1) ?? endLine), 'a fold ends within the one around it');
      open.push(endLine);
      before = startLine;
    }
  }

  selections(): void {
    const { index } = this.reading;
    const places: Position[] = Array.from({ length: 21 }, (_, i) => index.positionAt(Math.floor((i * this.text.length) / 20)));
    const answers = selectionRanges(this.reading, places);
    expect(answers).toHaveLength(places.length);
    answers.forEach((answer, i) => {
      let inner: Span | null = null;
      for (let step: SelectionRange | undefined = answer; step; step = step.parent) {
        const span = this.own(step.range);
        const at = index.offsetAt(places[i] ?? index.positionAt(0));
        must(span.start <= at && at <= span.end, 'what is selected holds the place');
        must(!inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start), 'each step holds more');
        inner = span;
      }
      expect(inner).toEqual({ start: 0, end: this.text.length });
    });
  }

  tokens(): void {
    const { data } = semanticTokens(this.reading);
    let [line, character, end] = [0, 0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = -1, modifiers = -1] = data.slice(i, i + 5);
      line += down;
      character = down === 0 ? character + right : right;
      const span = this.own({ start: { line, character }, end: { line, character: character + length } });
      must(length > 0 && span.start >= end, 'tokens stand one after the other');
      must(
        type < semanticTokensLegend.tokenTypes.length && modifiers < 1 << semanticTokensLegend.tokenModifiers.length,
        'the legend has it',
      );
      end = span.end;
    }
  }
}

/** Plain, because it is asked ten thousand times. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

const isSame = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

describe('the structure of a draft', () => {
  const patience = 60_000 + runs * 100;

  it(
    'holds together whatever the draft looks like',
    () => {
      fc.assert(
        fc.property(anyText, (text) => new Checker(text).all()),
        { numRuns: runs },
      );
    },
    patience,
  );

  it(
    'is cut nowhere within a character where authors leave out the lot',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => new Checker(`一、总体情况\n（一）${text}`).all()),
        { numRuns: runs },
      );
    },
    patience,
  );

  it.each(badTexts.filter(({ text }) => text.length < 300_000).map(({ name, text }) => [name, text] as const))(
    'of a text with %s',
    (_, text) => {
      new Checker(text).all();
    },
    patience,
  );
});
