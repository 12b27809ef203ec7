import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { createReportService } from '../../server/src/service.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'media/walkthrough');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [walkthrough] = manifest.contributes.walkthroughs;

describe('the sample of the walkthrough', () => {
  const text = readFileSync(join(folder, 'sample.txt'), 'utf8');
  const service = createReportService();
  const findings = (draft: string) => service.check(service.parse(draft)).map(({ rule }) => rule);

  test('has the slips that the steps speak of, and no other', () => {
    expect(findings(text).sort()).toEqual(['date-malformed', 'empty-section', 'self-reference-mismatch', 'table3-row-total', 'typo-dict']);
  });

  test('has safe fixes for some of them', () => {
    expect(findings(service.fix(text).text).sort()).toEqual(['empty-section', 'self-reference-mismatch', 'table3-row-total']);
  });

  test('has one empty line, where the missing table goes, and the wrong total in the first full row', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines.flatMap((line, index) => (line === '' ? [lines[index - 1]] : []))).toEqual(['二、主动公开政府信息情况']);
    const row = lines.find((line) => /(?:\| \d ){6}\| \d/.test(line));
    const [wrong] = service.check(service.parse(text)).filter(({ rule }) => rule === 'table3-row-total');
    expect(wrong?.message).toContain(row?.split('|')[1]?.trim());
  });

  test('is filled by a snippet that there is', () => {
    const source = readFileSync(join(root, 'client/src/commands/open-sample.ts'), 'utf8');
    const [, prefix] = /snippet: '(\w+)'/.exec(source) ?? [];
    const snippets = Object.values<{ prefix: string[] }>(JSON.parse(readFileSync(join(root, 'snippets/tables.json'), 'utf8')));
    expect(snippets.filter((snippet) => snippet.prefix.includes(prefix ?? ''))).toHaveLength(1);
  });
});

describe('the walkthrough', () => {
  test('has a title, a picture and a way to be done for each step', () => {
    for (const { title, description, media, completionEvents } of walkthrough.steps) {
      expect([title, description, media.altText].every((text) => /^%.+%$/.test(text))).toBe(true);
      expect(completionEvents.length).toBeGreaterThan(0);
    }
  });

  test('runs only commands of its own or of VS Code', () => {
    const own = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const text = readFileSync(join(root, 'package.nls.json'), 'utf8');
    const run = [...text.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command ?? '');
    expect(run.filter((command) => command.startsWith('nianbao.') && !own.includes(command))).toEqual([]);
  });

  test('asks of the sample only what it can do', () => {
    const asked = [...readFileSync(join(root, 'package.nls.json'), 'utf8').matchAll(/nianbao\.openSample\?%22(\w+)%22/g)];
    const source = readFileSync(join(root, 'client/src/commands/open-sample.ts'), 'utf8');
    for (const [, step] of asked) expect(source).toContain(`  ${step}: { command:`);
  });

  test.each(readdirSync(folder).filter((name) => name.endsWith('.svg')))('%s is a drawing and nothing else', (name) => {
    const svg = readFileSync(join(folder, name), 'utf8');
    expect(svg.length).toBeLessThan(10_000);
    expect(svg).not.toMatch(/<script|<style|<image|href|\son\w+=|\sstyle=/);
    expect(parseFragment(svg).childNodes).toHaveLength(2);
  });
});
