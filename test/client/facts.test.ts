import { describe, expect, test } from 'vitest';
import type { Memento, Uri } from 'vscode';
import { FactsStore, organProblem, yearProblem } from '../../client/src/facts.ts';

/** A memory like VS Code's, without VS Code. */
function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void values.set(key, value),
  } as Memento;
}

const uri = (text: string) => ({ toString: () => text }) as Uri;
const first = uri('file:///drafts/a.txt');
const second = uri('untitled:Untitled-1');

describe('what the user said about documents', () => {
  test('is kept for each document on its own', async () => {
    const store = new FactsStore(memory());
    await store.set(first, { organ: '青禾镇人民政府' });
    await store.set(second, { year: 2023 });
    expect(store.get(first)).toEqual({ organ: '青禾镇人民政府' });
    expect(store.get(second)).toEqual({ year: 2023 });
    expect(Object.keys(store.all())).toEqual([first.toString(), second.toString()]);
  });

  test('is forgotten when nothing is left of it', async () => {
    const store = new FactsStore(memory());
    await store.set(first, { year: 2023 });
    await store.set(first, {});
    expect(store.get(first)).toEqual({});
    expect(store.all()).toEqual({});
  });

  test('survives in the memory that it is given', async () => {
    const shared = memory();
    await new FactsStore(shared).set(first, { year: 2023 });
    expect(new FactsStore(shared).get(first)).toEqual({ year: 2023 });
  });
});

describe('what may be typed', () => {
  test.each(['', '  ', '2023', '2008', ' 2099 '])('year: %j', (input) => expect(yearProblem(input)).toBeUndefined());
  test.each(['23', '2007', '2100', '2023年', '二〇二三', '2023.5', '20 23'])('no year: %j', (input) => {
    expect(yearProblem(input)).toContain('四位年份');
  });
  test.each(['', '青禾镇人民政府'])('organ: %j', (input) => expect(organProblem(input)).toBeUndefined());
  test.each(['青禾镇\n人民政府', '青'.repeat(61)])('no organ: %j', (input) => expect(organProblem(input)).toBeDefined());
});
