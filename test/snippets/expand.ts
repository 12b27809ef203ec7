/** A reader of editor snippets, as far as ours go: `${1:text}`, `${1}`, `${1|a,b|}`, `$0` and escapes. */

export interface Expanded {
  /** The text with every tab stop at its initial value. */
  readonly text: string;
  /** Numbers of the tab stops in order of appearance, mirrored ones again. */
  readonly stops: readonly number[];
  /** Initial values by number; the first option of a choice. */
  readonly initial: ReadonlyMap<number, string>;
}

const token =
  /\\([\\$}])|\$(\d+)|\$\{(\d+)\}|\$\{(\d+):((?:\\[\\$}]|[^\\$}])*)\}|\$\{(\d+)\|((?:\\[\\,|]|[^\\|])*)\|\}|([^\\$}]+)|([\s\S])/gy;

/** Expands a body; throws on anything that an editor would read otherwise than meant. */
export function expand(body: string): Expanded {
  const stops: number[] = [];
  const initial = new Map<number, string>();
  let text = '';
  const stop = (digits: string, value?: string) => {
    const number = Number(digits);
    stops.push(number);
    if (value !== undefined) initial.set(number, value.replace(/\\(.)/g, '$1'));
    text += initial.get(number) ?? '';
  };
  for (const [, escaped, bare, mirror, numbered, value, chosen, options, plain, stray] of body.matchAll(token)) {
    if (stray !== undefined) throw new Error(`unescaped ${stray} in a snippet`);
    if (bare !== undefined) stop(bare);
    else if (mirror !== undefined) stop(mirror);
    else if (numbered !== undefined) stop(numbered, value ?? '');
    else if (chosen !== undefined) stop(chosen, (options ?? '').split(/(?<!\\),/)[0] ?? '');
    else text += escaped ?? plain ?? '';
  }
  return { text, stops, initial };
}
