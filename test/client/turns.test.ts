import { expect, test } from 'vitest';
import { Turns } from '../../client/src/turns.ts';

test('answers in order all count', () => {
  const turns = new Turns();
  const [first, second] = [turns.ask(), turns.ask()];
  expect([first(), second()]).toEqual([true, true]);
});

test('an answer that comes after one to a later question does not count', () => {
  const turns = new Turns();
  const [first, second, third] = [turns.ask(), turns.ask(), turns.ask()];
  expect(second()).toBe(true);
  expect(first()).toBe(false);
  expect(third()).toBe(true);
});
