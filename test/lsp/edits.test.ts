import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(stopClients);

/** Pieces that break lines, pairs and words in two. */
const pieces = ['\r', '\n', '\r\n', '𠮷', '\uD842', '\uDFB7', '年', '|', '0', '（', '一、', '[bookmark: _GoBack]', '我局', '平稳过度', ''];

const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 12 }), text: fc.constantFrom(...pieces) }),
  { minLength: 1, maxLength: 12 },
);

test('the findings after any chain of edits are those of the text as a whole', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('\n', '\r\n', '\r'), edits, async (eol, chain) => {
      const uri = `file:///edited-${++count}.txt`;
      const fresh = `file:///fresh-${count}.txt`;
      await client.open(uri, cleanDraft({ eol }));
      for (const { at, length, text } of chain) {
        const document = client.document(uri);
        const start = Math.floor(at * document.getText().length);
        await client.change(uri, { range: { start: document.positionAt(start), end: document.positionAt(start + length) }, text });
      }
      await client.open(fresh, client.textOf(uri));
      const [edited, whole] = [await client.findings(uri), await client.findings(fresh)];
      expect(JSON.stringify(edited)).toBe(JSON.stringify(whole).replaceAll(fresh, uri));
      await client.close(uri);
      await client.close(fresh);
    }),
    { numRuns: 60 },
  );
});

test('several changes in one message, and a whole new text', async () => {
  const uri = 'file:///several.txt';
  await client.open(uri, cleanDraft());
  const start = client.rangeOf(uri, '（一）主动公开。').end;
  await client.change(uri, { range: { start, end: start }, text: 'x' }, { range: { start, end: start }, text: '[bookmark: _GoBack]' });
  expect(await client.rules(uri)).toEqual(['word-residue']);
  await client.change(uri, { text: cleanDraft() });
  expect(await client.rules(uri)).toEqual([]);
});
