import { describe, expect, test } from 'vitest';
import type { Memento, Uri } from 'vscode';
import { FactsStore } from '../../client/src/facts.ts';

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
