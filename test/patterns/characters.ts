import type { AST } from '@eslint-community/regexpp';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A part of a pattern that takes one character. */
export type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** A pattern as it is written, taken apart, with the question which characters its leaves take. */
export interface ParsedPattern {
  readonly tree: AST.Pattern;
  readonly flags: string;
  takes(leaf: Leaf, character: string): boolean;
  /** What is known already of the characters that a leaf takes. */
  answersOf(leaf: Leaf): ReadonlyMap<string, boolean>;
  /** One character for each set of characters that the leaves treat alike. */
  readonly alphabet: readonly string[];
}

const common = ['a', ' ', '1', '中', '。', '、', '，', '-', '|', '\n', '\t', '　', 'Z', '_', '年', '》', '<', '>', '０', '\u0001'];

/** Takes a pattern apart. */
export function parsePattern(source: string, flags: string): ParsedPattern {
  const unicode = flags.includes('u');
  const unicodeSets = flags.includes('v');
  const tree = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, { unicode, unicodeSets });
  const answers = answersFor(flags.replace(/[gymd]/g, ''));
  return { tree, flags, ...answers, alphabet: alphabetOf(tree, answers.takes) };
}

interface Answers {
  takes(leaf: Leaf, character: string): boolean;
  answersOf(leaf: Leaf): Map<string, boolean>;
}

/** The engine itself is asked what a leaf takes, once for each character. */
function answersFor(flags: string): Answers {
  const byText = new Map<string, Map<string, boolean>>();
  const byLeaf = new WeakMap<Leaf, Map<string, boolean>>();
  const patterns = new Map<string, RegExp>();
  const answersOf = (leaf: Leaf): Map<string, boolean> => {
    const answers = byLeaf.get(leaf) ?? byText.get(leaf.raw) ?? new Map<string, boolean>();
    byText.set(leaf.raw, answers);
    byLeaf.set(leaf, answers);
    return answers;
  };
  const ask = ({ raw }: Leaf, character: string): boolean => {
    const pattern = patterns.get(raw) ?? new RegExp(`^(?:${raw})$`, flags);
    patterns.set(raw, pattern);
    return pattern.test(character);
  };
  const takes = (leaf: Leaf, character: string): boolean => {
    const answers = answersOf(leaf);
    const answer = answers.get(character) ?? ask(leaf, character);
    answers.set(character, answer);
    return answer;
  };
  return { takes, answersOf };
}

function alphabetOf(tree: AST.Pattern, takes: (leaf: Leaf, character: string) => boolean): string[] {
  const leaves = new Map<string, Leaf>();
  const candidates = new Set(common);
  const addCode = (code: number): void => {
    if (code >= 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)) candidates.add(String.fromCodePoint(code));
  };
  const addLeaf = (leaf: Leaf): void => void leaves.set(leaf.raw, leaf);
  visitRegExpAST(tree, {
    onCharacterEnter: (node) => {
      addCode(node.value);
      if (!['CharacterClass', 'CharacterClassRange', 'ClassStringDisjunction'].includes(node.parent.type)) addLeaf(node);
    },
    onCharacterClassRangeEnter: ({ min, max }) => {
      for (const code of [min.value - 1, min.value, max.value, max.value + 1]) addCode(code);
    },
    onCharacterSetEnter: (node) => {
      if (node.parent.type !== 'CharacterClass') addLeaf(node);
    },
    onCharacterClassEnter: (node) => {
      if (node.parent.type !== 'CharacterClass') addLeaf(node);
    },
    onExpressionCharacterClassEnter: addLeaf,
  });
  const kinds = new Map<string, string>();
  for (const candidate of candidates) {
    const kind = [...leaves.values()].map((leaf) => (takes(leaf, candidate) ? 1 : 0)).join('');
    if (!kinds.has(kind)) kinds.set(kind, candidate);
  }
  return [...kinds.values()];
}
