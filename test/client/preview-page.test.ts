import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { previewPage, readMessage } from '../../client/src/preview-page.ts';

const root = resolve(import.meta.dirname, '../..');
const sources = {
  title: '预览',
  cspSource: 'https://webview.example',
  style: 'https://a/preview.css',
  script: 'https://a/preview.js',
  nonce: 'secret',
};
const page = previewPage(sources);

/** Every element of the page. */
function elements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...below] : below;
}

describe('the page of the preview', () => {
  test('lets in our own style sheet and our own script, and nothing else', () => {
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toBe(
      "default-src 'none'; style-src https://webview.example; script-src 'nonce-secret'; base-uri 'none'; form-action 'none'",
    );
  });

  test('has one script, with the nonce, and nothing inline', () => {
    const all = elements(parse(page));
    const scripts = all.filter(({ tagName }) => tagName === 'script');
    expect(
      scripts.map(({ attrs, childNodes }) => [Object.fromEntries(attrs.map(({ name, value }) => [name, value])), childNodes.length]),
    ).toEqual([[{ nonce: 'secret', src: 'https://a/preview.js' }, 0]]);
    expect(
      all.filter(({ tagName, attrs }) => tagName === 'style' || attrs.some(({ name }) => name.startsWith('on') || name === 'style')),
    ).toEqual([]);
  });

  test('its script and style sheet ask for nothing from elsewhere', async () => {
    for (const name of ['preview.js', 'preview.css']) {
      const text = await readFile(join(root, 'media', name), 'utf8');
      expect(text).not.toMatch(/https?:|url\(|@import|eval|fetch|XMLHttpRequest|import\(/);
    }
  });
});

describe('a message of the page', () => {
  test.each([
    [{ type: 'ready' }, { type: 'ready' }],
    [
      { type: 'reveal', line: 3 },
      { type: 'reveal', line: 3 },
    ],
    [
      { type: 'reveal', line: -3 },
      { type: 'reveal', line: 0 },
    ],
    [{ type: 'reveal', line: '3' }, undefined],
    [{ type: 'reveal', line: Number.NaN }, undefined],
    [{ type: 'run', command: 'x' }, undefined],
    [undefined, undefined],
    [null, undefined],
    ['ready', undefined],
  ])('%j is read as %j', (message, read) => expect(readMessage(message)).toEqual(read));
});
