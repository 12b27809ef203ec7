import { describe, expect, test } from 'vitest';
import { organProblem, yearProblem } from '../../server/src/lint/stated-facts.ts';

describe('what may be typed', () => {
  test.each(['', '  ', '2023', '2008', ' 2099 '])('year: %j', (input) => expect(yearProblem(input)).toBeUndefined());
  test.each(['23', '2007', '2100', '2023年', '二〇二三', '2023.5', '20 23'])('no year: %j', (input) => {
    expect(yearProblem(input)).toContain('四位年份');
  });
  test.each(['', '青禾镇人民政府'])('organ: %j', (input) => expect(organProblem(input)).toBeUndefined());
  test.each(['青禾镇\n人民政府', '青'.repeat(61)])('no organ: %j', (input) => expect(organProblem(input)).toBeDefined());
});
