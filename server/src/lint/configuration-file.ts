import { createScanner, findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { collect } from '../text/collect.ts';
import type { Span } from '../text/span.ts';
import type { Configuration } from './configuration.ts';
import { type ConfigurationProblem, type JsonPath, readConfiguration } from './configuration-readers.ts';

/** Something wrong in a configuration file, and where. */
interface FileProblem extends Pick<ConfigurationProblem, 'severity' | 'message'> {
  readonly span: Span;
}

/** A configuration file as it was understood; what was not is a problem, and the rest holds. */
export interface ConfigurationFile {
  readonly text: string;
  /** The object that is written there, unread; null where it is none. Empty where nothing is written. */
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly configuration: Configuration;
  /** By place. */
  readonly problems: readonly FileProblem[];
  /** Not JSON, even with comments: it cannot be changed by a program. */
  readonly isBroken: boolean;
  /** The span of a value; of its name, where `at` says so; the nearest thing around it where there is no such value. */
  spanOf(path: JsonPath, at?: 'key' | 'value'): Span;
}

/** Reads a configuration file: JSON, in which comments and trailing commas are allowed. Never throws. */
export function readConfigurationFile(text: string, ruleIds: readonly string[]): ConfigurationFile {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return brokenFile(text, { span: { start: deep, end: deep + 1 }, severity: 'error', message: tooDeep });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // What is not closed goes on behind the end, as the library sees it.
  const inside = ({ start, end }: Span) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) });
  const spanOf = (path: JsonPath, at: 'key' | 'value' = 'value') => inside(spanIn(tree, path, at) ?? { start: 0, end: 0 });
  const value = tree ? getNodeValue(tree) : {};
  const { configuration, problems } = readConfiguration(value, ruleIds, 'file');
  const found = problems.map(({ path, at, severity, message }) => ({ span: spanOf(path, at), severity, message }));
  const all = [...syntaxProblem(text, errors), ...(tree ? duplicateKeys(tree) : []), ...found];
  return {
    text,
    value: !tree || tree.type === 'object' ? value : null,
    configuration,
    problems: all.map((problem) => ({ ...problem, span: inside(problem.span) })).sort((a, b) => a.span.start - b.span.start),
    isBroken: errors.length > 0,
    spanOf,
  };
}

/** A configuration file that is there and cannot be read: nothing of it holds. `why` is Chinese and complete. */
export function unreadConfigurationFile(why: string): ConfigurationFile {
  const message = `配置文件无法读取，其中的设置都没有起作用：${why}`;
  return brokenFile('', { span: { start: 0, end: 0 }, severity: 'error', message });
}

/** A file of which nothing holds. */
function brokenFile(text: string, problem: FileProblem): ConfigurationFile {
  return { text, value: null, configuration: {}, problems: [problem], isBroken: true, spanOf: () => problem.span };
}

/** A configuration needs five levels; deeper ones would only exhaust the readers. */
const deepest = 64;
const tooDeep = `括号套了 ${deepest} 层以上，配置没有这么多层；这个文件里的设置都没有起作用。`;

/** The library's numbers for brackets, and for the end of the text. */
const opening: readonly number[] = [1, 3];
const closing: readonly number[] = [2, 4];
const endOfText = 17;

/** The place of the first bracket that is too deep; strings and comments have none. */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== endOfText; token = scanner.scan()) {
    if (opening.includes(token)) depth++;
    if (closing.includes(token)) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
}

const expected: Readonly<Record<string, string>> = {
  PropertyNameExpected: '应为用双引号括起来的名称',
  ValueExpected: '应为一个值',
  ColonExpected: '应为冒号（半角）',
  CommaExpected: '前面少了逗号（半角）',
  CloseBraceExpected: '少了右花括号 }',
  CloseBracketExpected: '少了右方括号 ]',
  EndOfFileExpected: '后面有多余的内容',
  UnexpectedEndOfString: '少了右边的双引号（半角）',
  UnexpectedEndOfComment: '注释没有结束',
};

/** Only the first: the others mostly follow from it. */
function syntaxProblem(text: string, errors: readonly ParseError[]): FileProblem[] {
  const [first] = errors;
  if (!first) return [];
  const what = expected[printParseErrorCode(first.error)] ?? '有不认识的符号，请检查引号、逗号是不是半角';
  return [{ span: visible(text, first.offset, first.length), severity: 'error', message: `不是合法的 JSON：这里${what}。` }];
}

/** At least one character, so that an editor shows it. */
function visible(text: string, offset: number, length: number): Span {
  if (length > 0) return { start: offset, end: Math.min(text.length, offset + length) };
  const start = Math.max(0, Math.min(offset, text.length - 1));
  return { start, end: Math.min(text.length, start + 1) };
}

function duplicateKeys(node: Node): FileProblem[] {
  const children = node.children ?? [];
  if (node.type !== 'object') return collect(children, duplicateKeys);
  const seen = new Set<string>();
  return collect(children, (property) => {
    const [key, value] = property.children ?? [];
    const own =
      key && seen.has(key.value)
        ? [{ span: spanOfNode(key), severity: 'warning' as const, message: `“${key.value}”重复出现，以后面的为准。` }]
        : [];
    if (key) seen.add(key.value);
    return [...own, ...(value ? duplicateKeys(value) : [])];
  });
}

function spanIn(tree: Node | undefined, path: JsonPath, at: 'key' | 'value'): Span | undefined {
  for (let length = path.length; tree && length >= 0; length--) {
    const node = nodeAt(tree, path.slice(0, length));
    const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    if (node) return spanOfNode(at === 'key' && length === path.length && key ? key : node);
  }
  return undefined;
}

/** Of two values of one name the later one counts, and is found. */
function nodeAt(tree: Node, path: JsonPath): Node | undefined {
  let node: Node | undefined = tree;
  for (const step of path) {
    const property: Node | undefined =
      typeof step === 'string' ? node?.children?.findLast(({ children }) => children?.[0]?.value === step) : undefined;
    node = typeof step === 'number' ? node && findNodeAtLocation(node, [step]) : property?.children?.[1];
  }
  return node;
}

function spanOfNode({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
