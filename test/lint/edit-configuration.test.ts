import { describe, expect, test } from 'vitest';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { addIgnore, type ConfigurationEdit, removeIgnore, switchOff, switchOffFor } from '../../server/src/lint/edit-configuration.ts';
import { applyEdits } from '../../server/src/lint/edits.ts';

const ruleIds = ['typo-dict', 'date-malformed'];
const read = (text: string) => readConfigurationFile(text, ruleIds);
const changed = (text: string, edit: ConfigurationEdit | null) => (edit ? applyEdits(text, edit.edits) : null);

const commented = `{
    // 本镇的配置
    "organ": "青禾镇人民政府", /* 全称 */
    "rules": { "date-malformed": "hint" } // 只提示
}
`;

const entry = { rule: 'typo-dict', text: '过度', near: '平稳…。', files: ['a.txt'] };

describe('ignoring a finding', () => {
  test('makes the file where there is none', () => {
    const edit = addIgnore(null, entry);
    const text = changed('', edit) ?? '';
    expect(JSON.parse(text)).toEqual({ ignores: [{ ...entry, files: 'a.txt', reason: '（请写明理由）' }] });
    expect(text.slice(edit?.toFillIn?.start, edit?.toFillIn?.end)).toBe('（请写明理由）');
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('adds to the list, and leaves comments and layout as they are', () => {
    const once = changed(commented, addIgnore(read(commented), entry)) ?? '';
    const edit = addIgnore(read(once), { rule: 'typo-dict', text: '"其它"' });
    const twice = changed(once, edit) ?? '';
    expect(read(twice).configuration.ignores?.map(({ text }) => text)).toEqual(['过度', '"其它"']);
    expect(twice.startsWith(commented.replace(' } // 只提示\n}\n', ' }, // 只提示\n'))).toBe(true);
    expect(twice).toContain('\n    "ignores": [\n        {\n');
    expect(edit?.toFillIn?.start).toBe(twice.lastIndexOf('（请写明理由）'));
  });

  test('keeps the line ends and the tabs of the file', () => {
    const text = '{\r\n\t"year": 2023\r\n}\r\n';
    const result = changed(text, addIgnore(read(text), entry)) ?? '';
    expect(result.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(result).toContain('\r\n\t"ignores": [\r\n\t\t{');
  });
});

describe('switching a rule off', () => {
  test('for all that the file is for', () => {
    expect(JSON.parse(changed('', switchOff(null, 'typo-dict')) ?? '')).toEqual({ rules: { 'typo-dict': 'off' } });
    expect(read(changed(commented, switchOff(read(commented), 'date-malformed')) ?? '').configuration.rules).toEqual({
      'date-malformed': 'off',
    });
  });

  test('for one file, in the part that is for it', () => {
    const once = changed('{}', switchOffFor(read('{}'), ['a.txt'], 'typo-dict')) ?? '';
    expect(JSON.parse(once)).toEqual({ overrides: [{ files: 'a.txt', rules: { 'typo-dict': 'off' } }] });
    const twice = changed(once, switchOffFor(read(once), ['a.txt'], 'date-malformed')) ?? '';
    expect(JSON.parse(twice)).toEqual({ overrides: [{ files: 'a.txt', rules: { 'typo-dict': 'off', 'date-malformed': 'off' } }] });
  });

  test('for one file, with the last word over a later part that speaks of the rule', () => {
    const text = JSON.stringify({ overrides: [{ files: 'a.txt' }, { files: '*', rules: { 'typo-dict': 'hint' } }] });
    const result = JSON.parse(changed(text, switchOffFor(read(text), ['a.txt'], 'typo-dict')) ?? '');
    expect(result.overrides.at(-1)).toEqual({ files: 'a.txt', rules: { 'typo-dict': 'off' } });
  });
});

describe('taking an entry out', () => {
  const list =
    '{\n  "ignores": [\n    { "rule": "typo-dict", "text": "甲", "reason": "一" }, // 甲\n    { "rule": "typo-dict", "text": "乙", "reason": "二" }\n  ]\n}\n';

  test.each([
    [0, ['乙']],
    [1, ['甲']],
  ])('number %i', (index, left) => {
    const result = read(changed(list, removeIgnore(read(list), index)) ?? '');
    expect(result.isBroken).toBe(false);
    expect(result.configuration.ignores?.map(({ text }) => text)).toEqual(left);
  });

  test('that is not there: nothing', () => {
    expect(removeIgnore(read(list), 2)).toBeNull();
    expect(removeIgnore(read('{}'), 0)).toBeNull();
  });
});

test.each(['{ "ignores": ', '[]', '5', '{ "ignores": {}, "rules": [], "overrides": 1 }'])(
  '%s is left alone: it is not what it should be',
  (text) => {
    expect(addIgnore(read(text), entry)).toBeNull();
    expect(switchOff(read(text), 'typo-dict')).toBeNull();
    expect(switchOffFor(read(text), ['a.txt'], 'typo-dict')).toBeNull();
  },
);
