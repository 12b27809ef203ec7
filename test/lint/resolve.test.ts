import { describe, expect, test } from 'vitest';
import { isNamed, isOnlyName } from '../../server/src/lint/file-patterns.ts';
import { defaultLayer, type Layer, layersFor, resolveConfiguration, sourcedValues } from '../../server/src/lint/resolve.ts';
import { wordRule } from '../helpers/word-rule.ts';

const layers: Layer[] = [
  {
    source: 'settings',
    configuration: { rules: { a: 'hint', b: 'hint' }, words: { 甲: { right: '乙' } }, organ: '甲镇人民政府', year: 2020 },
  },
  {
    source: 'file',
    configuration: {
      rules: { b: 'error', c: 'error' },
      words: { 丙: { right: '丁' } },
      year: 2021,
      ignores: [
        { index: 0, rule: 'a', text: '甲', reason: '', files: ['镇街/*.txt'] },
        { index: 1, rule: 'a', text: '乙', reason: '' },
      ],
      overrides: [{ files: ['镇街/**'], rules: { c: 'off' }, year: 2022 }],
    },
  },
  { source: 'command-line', configuration: { rules: { a: 'warning' } } },
];
const resolve = (file: string | null) => resolveConfiguration(layersFor(layers, file));

describe('what several say of one document', () => {
  test('the last word is the nearest: settings, file, its part for this document, command line', () => {
    expect(resolve('镇街/青禾镇.txt')).toMatchObject({
      rules: { a: 'warning', b: 'error', c: 'off' },
      words: { 甲: { right: '乙' }, 丙: { right: '丁' } },
      organ: '甲镇人民政府',
      year: 2022,
    });
    expect(resolve('青禾镇.txt')).toMatchObject({ rules: { c: 'error' }, year: 2021 });
  });

  test('what is for other documents is left out', () => {
    const indexes = (file: string | null) => resolve(file).ignores?.map(({ index }) => index);
    expect(indexes('镇街/青禾镇.txt')).toEqual([0, 1]);
    expect(indexes('青禾镇.txt')).toEqual([1]);
    expect(indexes(null)).toEqual([1]);
    expect(resolve('镇街/青禾镇.txt')).not.toHaveProperty('overrides');
  });

  test('nobody says anything', () => {
    expect(resolveConfiguration([])).toEqual({});
  });

  test('each of very many words is there', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [`词${index}`, { right: `语${index}` }]);
    const words = Object.fromEntries([...many, ['__proto__', { right: '原型' }]]);
    expect(resolveConfiguration([{ source: 'file', configuration: { words } }]).words).toEqual(words);
  });

  test('each value is known by who said it last, and where', () => {
    const all = [defaultLayer([wordRule({ id: 'a', word: '甲' }), wordRule({ id: 'd', word: '丁', off: true })]), ...layers];
    const values = sourcedValues(layersFor(all, '镇街/青禾镇.txt')).map(({ key, name, value, source, path }) => [
      [key, name].filter((part) => part !== undefined).join('.'),
      key === 'ignores' ? '' : value,
      source,
      path?.join('.'),
    ]);
    expect(values).toEqual([
      ['rules.a', 'warning', 'command-line', undefined],
      ['rules.d', 'off', 'default', undefined],
      ['rules.b', 'error', 'file', 'rules.b'],
      ['rules.c', 'off', 'override', 'overrides.0.rules.c'],
      ['organ', '甲镇人民政府', 'settings', undefined],
      ['year', 2022, 'override', 'overrides.0.year'],
      ['words.甲', { right: '乙' }, 'settings', undefined],
      ['words.丙', { right: '丁' }, 'file', 'words.丙'],
      ['ignores', '', 'file', 'ignores'],
    ]);
  });
});

describe('files by name or pattern', () => {
  test.each([
    ['a.txt', ['a.txt'], true],
    ['a.txt', ['./a.txt'], true],
    ['青禾镇(2023)[稿].txt', ['青禾镇(2023)[稿].txt'], true],
    ['镇街/a.txt', ['镇街'], true],
    ['镇街/a.txt', ['镇街/'], true],
    ['镇街/深/a.txt', ['镇街/**'], true],
    ['镇街/深/a.txt', ['镇街/*.txt'], false],
    ['镇街/a.txt', ['*.txt'], true],
    ['镇街/.稿/a.txt', ['**/*.txt'], true],
    ['a.md', ['*.txt', '*.md'], true],
    ['ab.txt', ['b.txt'], false],
    ['a.txt', [], false],
    ['a.txt', ['['], false],
  ] as const)('%s for %j: %s', (file, patterns, expected) => {
    expect(isNamed(file, patterns)).toBe(expected);
  });

  test('one name is for one file, a pattern may be for more', () => {
    expect(isOnlyName('a.txt', ['a.txt'])).toBe(true);
    expect(isOnlyName('a.txt', ['*.txt'])).toBe(false);
    expect(isOnlyName('a.txt', ['a.txt', 'b.txt'])).toBe(false);
    expect(isOnlyName('a.txt', undefined)).toBe(false);
  });
});
