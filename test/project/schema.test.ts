import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../scripts/generate/schema.ts';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { configurationKeys } from '../../server/src/lint/configuration-readers.ts';
import { createReportService } from '../../server/src/service.ts';

const [text] = Object.values(configurationSchema());
const schema = JSON.parse(text ?? '');
const ajv = new Ajv({ strict: false, allErrors: true });
const isValid = ajv.compile(schema);
const { ruleIds } = createReportService();

/** Whether the program takes it without a word. */
const isTaken = (value: unknown) => readConfigurationFile(JSON.stringify(value), ruleIds).problems.length === 0;

const ignore = { rule: 'typo-dict', text: '甲', reason: '人名' };

describe('the schema of the configuration file and its reader agree', () => {
  test.each([
    [{}],
    [{ $schema: 'x', rules: { 'typo-dict': 'off', words: 'hint', 'unused-ignore': 'error' } }],
    [{ organ: '青禾镇人民政府', year: 2023, form: '2021', previous: '../2022', subordinates: ['青禾镇财政所'] }],
    [{ words: { 甲: '乙', 丙: { reason: '不雅' }, 丁: { right: '戊', reason: '规范' } } }],
    [{ ignores: [ignore, { ...ignore, near: '某…某', files: ['a.txt', '*.md'] }] }],
    [
      {
        overrides: [{ files: '镇街/*', rules: { 'typo-dict': 'hint' }, organ: '青禾镇人民政府', year: 2020, form: '2019', previous: 'x' }],
      },
    ],
  ])('that %j is right', (value) => {
    expect([isValid(value), isTaken(value)]).toEqual([true, true]);
  });

  test.each([
    [[]],
    [{ rulse: {} }],
    [{ rules: { nonsense: 'off' } }],
    [{ rules: { 'typo-dict': 'fatal' } }],
    [{ organ: ' ' }],
    [{ year: '2023' }],
    [{ year: 20.5 }],
    [{ form: '2020' }],
    [{ subordinates: '甲' }],
    [{ words: { 甲: 5 } }],
    [{ words: { 甲: {} } }],
    [{ words: { 甲: { wrong: '乙' } } }],
    [{ ignores: [{ ...ignore, rule: 'nonsense' }] }],
    [{ ignores: [{ rule: 'typo-dict', text: '甲' }] }],
    [{ ignores: [{ ...ignore, reason: '' }] }],
    [{ ignores: [{ ...ignore, why: '-' }] }],
    [{ overrides: [{ rules: {} }] }],
    [{ overrides: [{ files: 'a', words: {} }] }],
  ])('that %j is wrong', (value) => {
    expect([isValid(value), isTaken(value)]).toEqual([false, false]);
  });

  test('on the keys, and on the rules that there are', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(['$schema', ...configurationKeys].sort());
    expect(Object.keys(schema.definitions.rules.properties)).toEqual(ruleIds);
  });
});
