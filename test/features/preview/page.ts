import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { DraftSnapshot } from '../../../server/src/features/draft-snapshot.ts';
import { preview } from '../../../server/src/features/preview.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** The page of a draft as a browser reads it. */
export function pageOf(reading: DraftSnapshot): readonly Element[] {
  return parsePage(preview(reading).html);
}

/** Reads a page; markup that a browser would have to mend is an error. */
export function parsePage(html: string): readonly Element[] {
  const problems: string[] = [];
  const { childNodes } = parseFragment(html, { onParseError: ({ code, startOffset }) => void problems.push(`${code} at ${startOffset}`) });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return childNodes.filter(isElement);
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below the given ones, and they themselves, in order. */
export function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element.childNodes)]);
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of a kind, as their text: `p`, `mark`. */
export function textsOf(page: readonly Element[], tagName: string): string[] {
  return elementsIn(page)
    .filter((element) => element.tagName === tagName)
    .map(textOf);
}

/** The rows of the n-th table, each cell as `text`, with `→n` and `↓n` for the columns and rows that it takes up. */
export function gridOf(page: readonly Element[], table = 0): string[][] {
  const found = elementsIn(page).filter(({ tagName }) => tagName === 'table')[table];
  const rows = elementsIn(found ? [found] : []).filter(({ tagName }) => tagName === 'tr');
  return rows.map(({ childNodes }) =>
    childNodes.filter(isElement).map((cell) => {
      const [columns, lines] = [attributeOf(cell, 'colspan'), attributeOf(cell, 'rowspan')];
      return `${textOf(cell)}${columns ? `→${columns}` : ''}${lines ? `↓${lines}` : ''}`;
    }),
  );
}
