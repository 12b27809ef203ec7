import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../server/src/lint/configuration-readers.ts';

const ruleIds = ['typo-dict', 'table3-balance'];
const read = (value: unknown) => readConfiguration(value, ruleIds, 'report');

describe('reading a configuration', () => {
  test('takes severities and facts', () => {
    const value = { $schema: './nianbao.schema.json', rules: { 'typo-dict': 'off' }, organ: '青禾镇人民政府', year: 2023, form: '2021' };
    const { $schema: _, ...configuration } = value;
    expect(read(value)).toEqual({ configuration, problems: [] });
  });

  test('nothing at all is no problem', () => {
    expect(read(undefined)).toEqual({ configuration: {}, problems: [] });
    expect(read(null)).toEqual({ configuration: {}, problems: [] });
    expect(read({ rules: null })).toEqual({ configuration: {}, problems: [] });
  });

  test('an unknown rule is named, with the one that is probably meant', () => {
    const { configuration, problems } = read({ rules: { 'typo-dcit': 'error', 'table3-balance': 'hint' } });
    expect(configuration).toEqual({ rules: { 'table3-balance': 'hint' } });
    expect(problems).toEqual(['没有规则“typo-dcit”，是不是“typo-dict”。']);
  });

  test('nothing is proposed for a name that is like no other', () => {
    expect(read({ rules: { 中文: 'error' } }).problems).toEqual(['没有规则“中文”。']);
  });

  test.each([
    [{ rules: [] }, '“rules”应是一个对象'],
    [{ rules: { 'typo-dict': 'fatal' } }, '规则“typo-dict”的级别应为'],
    [{ rules: { 'typo-dict': { toString: 1 } } }, '规则“typo-dict”的级别应为'],
    [{ year: '2023' }, '“year”应为'],
    [{ year: 20.5 }, '“year”应为'],
    [{ organ: ' ' }, '“organ”应为'],
    [{ form: '2020' }, '“form”应为'],
    [{ rulse: {} }, '没有“rulse”这一项，是不是“rules”'],
    [[], '配置应是一个对象'],
    ['x', '配置应是一个对象'],
  ])('%j is a problem', (value, problem) => {
    const reading = read(value);
    expect(reading.configuration.year).toBeUndefined();
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]).toContain(problem);
  });

  test('keys of others are passed over in settings that others share', () => {
    expect(readConfiguration({ trace: { server: 'off' } }, ruleIds, 'skip')).toEqual({ configuration: {}, problems: [] });
  });

  test('no value at all makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(Array.isArray(read({ rules: value, organ: value, year: value, form: value }).problems)).toBe(true);
      }),
    );
  });
});
