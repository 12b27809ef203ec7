import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../server/src/lint/configuration-readers.ts';

const ruleIds = ['typo-dict', 'table3-balance'];
const read = (value: unknown) => readConfiguration(value, ruleIds, 'file');
const messages = (value: unknown) => read(value).problems.map(({ message }) => message);

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
    expect(problems).toEqual([
      { path: ['rules', 'typo-dcit'], at: 'key', severity: 'error', message: '没有规则“typo-dcit”，是不是“typo-dict”。' },
    ]);
  });

  test('nothing is proposed for a name that is like no other', () => {
    expect(messages({ rules: { 中文: 'error' } })).toEqual(['没有规则“中文”。']);
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
    expect(reading.problems[0]?.message).toContain(problem);
  });

  test('keys of others are passed over in settings that others share', () => {
    const value = { trace: { server: 'off' }, ignores: 'x', words: { 甲: '乙' } };
    expect(readConfiguration(value, ruleIds, 'settings')).toEqual({ configuration: { words: { 甲: { right: '乙' } } }, problems: [] });
  });

  test('no value at all makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const keys = ['rules', 'organ', 'year', 'form', 'previous', 'subordinates', 'words', 'ignores', 'overrides'];
        const whole = Object.fromEntries(keys.map((key) => [key, value]));
        expect(Array.isArray(read(whole).problems)).toBe(true);
        expect(Array.isArray(read({ words: { 甲: value }, ignores: [value], overrides: [value] }).problems)).toBe(true);
      }),
    );
  });
});

describe('a value that makes no sense loses only itself', () => {
  test('in the word list', () => {
    const words = { 甲: '乙', 丙: { reason: '不雅' }, 丁: { right: '戊', reason: '规范' }, 己: 5, 庚: '', 辛: '辛', 壬: {}, ' ': '癸' };
    const { configuration, problems } = read({ words });
    expect(configuration.words).toEqual({ 甲: { right: '乙' }, 丙: { reason: '不雅' }, 丁: { right: '戊', reason: '规范' } });
    expect(problems.map(({ path }) => path)).toEqual(['己', '庚', '辛', '壬', ' '].map((word) => ['words', word]));
  });

  test('in the list of ignored findings', () => {
    const good = { rule: 'typo-dict', text: '甲', reason: '人名' };
    const ignores = [good, { ...good, rule: 'typo-dcit' }, { rule: 'typo-dict' }, 'x', { ...good, files: 7 }, { ...good, near: '' }, good];
    const { configuration, problems } = read({ ignores });
    expect(configuration.ignores).toEqual([
      { index: 0, ...good },
      { index: 6, ...good },
    ]);
    expect(problems.map(({ path }) => path[1])).toEqual([1, 2, 3, 4, 5]);
  });

  test('in what is for some files', () => {
    const overrides = [
      { files: '*.txt', rules: { 'typo-dict': 'off', nonsense: 'off' }, year: 'x' },
      { rules: {} },
      { files: ['a', 'b'], year: 2020 },
    ];
    const { configuration, problems } = read({ overrides });
    expect(configuration.overrides).toEqual([
      { files: ['*.txt'], rules: { 'typo-dict': 'off' } },
      { files: ['a', 'b'], year: 2020 },
    ]);
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['overrides.0.rules.nonsense', 'overrides.0.year', 'overrides.1']);
  });

  test('among the names of organs', () => {
    const { configuration, problems } = read({ subordinates: ['青禾镇财政所', 5, ''], previous: ' ../2022 ' });
    expect(configuration).toEqual({ subordinates: ['青禾镇财政所'], previous: '../2022' });
    expect(problems).toHaveLength(2);
  });
});

test.each([['（请写明理由）'], [''], [undefined]])('an entry whose reason is %j holds, with a warning', (reason) => {
  const { configuration, problems } = read({ ignores: [{ rule: 'typo-dict', text: '甲', reason }] });
  expect(configuration.ignores).toHaveLength(1);
  expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
});

describe('patterns that are not used', () => {
  test.each([
    ['*a'.repeat(600), '通配符写法太长（1200 个字符）'],
    ['!草稿/*.txt', '不能写“除了……以外”'],
    ['!(草稿).txt', '不能写“除了……以外”'],
  ])('are a problem at their place: %#', (pattern, message) => {
    const { configuration, problems } = read({ overrides: [{ files: ['a.txt', pattern], year: 2022 }] });
    expect(problems).toMatchObject([{ path: ['overrides', 0, 'files', 1], message: expect.stringContaining(message) }]);
    expect(configuration.overrides).toMatchObject([{ files: ['a.txt'] }]);
    expect(read({ overrides: [{ files: pattern, year: 2022 }] })).toMatchObject({
      configuration: {},
      problems: [{ path: ['overrides', 0, 'files'] }],
    });
  });
});

test('last year’s report is on this machine', () => {
  expect(read({ previous: '../2022' })).toEqual({ configuration: { previous: '../2022' }, problems: [] });
  expect(read({ previous: '\\\\host\\share' })).toMatchObject({ configuration: {}, problems: [{ path: ['previous'] }] });
  expect(messages({ overrides: [{ files: 'a.txt', previous: 'file://host/a' }] })[0]).toContain('只能是本机上的文件或文件夹');
});
