import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';

const read = (text: string) => readConfigurationFile(text, ['typo-dict']);

/** Each problem as the words it stands at, and what is said of them. */
const problems = (text: string) => read(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);

describe('a configuration file', () => {
  test('may have comments and trailing commas', () => {
    const text = '{\n  // 本镇\n  "organ": "青禾镇人民政府", /* 年度 */ "year": 2023,\n}';
    expect(read(text)).toMatchObject({ configuration: { organ: '青禾镇人民政府', year: 2023 }, problems: [], isBroken: false });
  });

  test.each(['', ' \n', '// 空\n'])('may be empty: %j', (text) => {
    expect(read(text)).toMatchObject({ configuration: {}, problems: [], value: {} });
  });

  test('has each problem at its place', () => {
    expect(problems('{ "rules": { "typo-dcit": "off", "typo-dict": "fatal" }, "rulse": {}, "year": "今年" }')).toEqual([
      ['"typo-dcit"', '没有规则“typo-dcit”，是不是“typo-dict”。'],
      ['"fatal"', expect.stringContaining('不能是 "fatal"')],
      ['"rulse"', '没有“rulse”这一项，是不是“rules”。'],
      ['"今年"', expect.stringContaining('四位数的报告年度')],
    ]);
  });

  test('has the problem of a list at the entry, or at the part of it', () => {
    expect(problems('{ "ignores": [{ "rule": "x", "text": "甲", "reason": "乙" }, { "rule": "typo-dict" }] }')).toEqual([
      ['"x"', expect.stringContaining('没有规则“x”')],
      ['{ "rule": "typo-dict" }', expect.stringContaining('缺少“text”')],
    ]);
  });

  test('names a key that stands there twice; the later one holds', () => {
    const text = '{ "year": 2022, "year": "x", "rules": {} }';
    expect(read(text).configuration).toEqual({ rules: {} });
    expect(problems(text)).toEqual([
      ['"year"', '“year”重复出现，以后面的为准。'],
      ['"x"', expect.stringContaining('四位数')],
    ]);
  });
});

describe('a file that is not JSON', () => {
  test.each([
    ['{ "year": 2023, "rules": ', '应为一个值'],
    ['{ “year”: 2023 }', '不是合法的 JSON'],
    ['{ "year": 2023 "form": "2021" }', '少了逗号'],
    ['{ "year": 2023', '少了右花括号'],
    ['{} {}', '后面有多余的内容'],
  ])('%s', (text, message) => {
    const { problems: found, isBroken } = read(text);
    expect(isBroken).toBe(true);
    const [first] = found;
    expect(first?.message).toContain(message);
    expect(first && first.span.end > first.span.start).toBe(true);
  });

  test('keeps what could be read', () => {
    expect(read('{ "year": 2023, "rules": { "typo-dict": "off"').configuration).toEqual({ year: 2023, rules: { 'typo-dict': 'off' } });
  });

  test('is named once: one slip makes many errors', () => {
    expect(read('{ year: 2023, form: 2021 }').problems.filter(({ message }) => message.startsWith('不是合法的'))).toHaveLength(1);
  });
});

test.each([
  ['lists', '{ "words": ', '['.repeat(3000), ']'.repeat(3000)],
  ['objects', '', '{"a":'.repeat(3000), '}'.repeat(3000)],
  ['lists that are not closed', '\n', '['.repeat(200_000), ''],
])('what is nested too deeply is one problem, at the place: %s', (_, start, open, close) => {
  const file = read(`${start}${open}${close}`);
  expect(file).toMatchObject({ isBroken: true, value: null, configuration: {} });
  expect(file.problems).toMatchObject([{ severity: 'error', message: expect.stringContaining('括号套了 64 层以上') }]);
  expect(file.problems[0]?.span.start).toBeGreaterThan(60);
});

test('brackets in strings and comments are no depth', () => {
  const brackets = '['.repeat(100);
  expect(read(`{ // ${brackets}\n "organ": "${brackets}" }`).problems).toEqual([]);
});

test('no text at all makes it throw, and every problem is inside the text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"rules"',
    '"ignores"',
    '"overrides"',
    ':',
    ',',
    '"x"',
    '1',
    '//',
    '\n',
    '"',
    '/*',
    'null',
    '年',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      for (const { span } of read(text).problems) {
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(read('['.repeat(200_000)).isBroken).toBe(true);
});
