import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, Position } from 'vscode-languageserver-types';
import { badTexts } from '../helpers/bad-texts.ts';
import { Client, stopClients } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start();
});
afterAll(stopClients);

/** Generous: a slow machine must not fail, a hang must. */
const patience = 20_000;

describe.each([
  ['nianbao', badTexts],
  // Nothing but the recognition of reports is another matter here.
  ['plaintext', badTexts.filter(({ text }) => text.length < 300_000)],
] as const)('as %s', (languageId, texts) => {
  test.each(texts)('$name', { timeout: patience }, async ({ name, text }) => {
    const uri = `file:///${languageId}/${encodeURIComponent(name)}.txt`;
    await client.open(uri, text, languageId);
    const findings = await client.findings(uri);
    expect(findings.filter((finding) => !isInside(finding, uri))).toEqual([]);
    const everywhere = { start: { line: 0, character: 0 }, end: client.document(uri).positionAt(text.length) };
    expect(Array.isArray(await client.codeActions(uri, everywhere, { only: ['source.fixAll'] }))).toBe(true);
    await client.close(uri);
  });
});

/** Whether every range of the finding is one that the editor has, in order, and in no half of a character. */
function isInside({ range, relatedInformation = [] }: Diagnostic, uri: string): boolean {
  return [range, ...relatedInformation.map(({ location }) => location.range)].every(({ start, end }) => {
    const document = client.document(uri);
    const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
    return from <= to && [start, end].every((position) => isOwnPlace(position, uri));
  });
}

function isOwnPlace(position: Position, uri: string): boolean {
  const document = client.document(uri);
  const offset = document.offsetAt(position);
  const text = document.getText();
  const isInPair = /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  const { line, character } = document.positionAt(offset);
  return line === position.line && character === position.character && !isInPair;
}
