import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IgnoreEntry } from '../../server/src/lint/configuration.ts';
import { ignoredPlace } from '../../server/src/lint/ignore.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { wordRule } from '../helpers/word-rule.ts';

const rule = wordRule({ id: 'typo', word: '过度', becomes: ['过渡'] });

const check = (text: string, ignores: readonly IgnoreEntry[] = [], onIgnore?: (entry: IgnoreEntry, count: number) => void) =>
  lint(parse(text, { assumeReport: true }), [rule, wordRule({ id: 'other', word: '政府' })], {
    ignores,
    ...(onIgnore ? { onIgnore } : {}),
  });

const entryFor = (text: string, finding: Finding | undefined, findings: readonly Finding[]): IgnoreEntry => {
  if (!finding) throw new Error('no finding');
  return { index: 0, reason: '人名', ...ignoredPlace(text, finding, findings) };
};

/** An entry for one of the places of the word in a text. */
const entryAt = (text: string, place = 0) => {
  const findings = check(text);
  return entryFor(text, findings.filter((finding) => finding.rule === 'typo')[place], findings);
};
const places = (text: string, ...entries: IgnoreEntry[]) =>
  check(text, entries)
    .filter((finding) => finding.rule === 'typo')
    .map(({ span }) => span.start);

const twice = '本年度平稳过度，工作有序推进。\n同时，新旧机构平稳过度，没有影响。';
const [first, second] = [twice.indexOf('过度'), twice.lastIndexOf('过度')];

describe('an entry', () => {
  test('takes away its finding and no other', () => {
    expect(places(twice)).toEqual([first, second]);
    expect(places(twice, entryAt(twice, 0))).toEqual([second]);
    expect(places(twice, entryAt(twice, 1))).toEqual([first]);
    expect(places(twice, entryAt(twice, 0), entryAt(twice, 1))).toEqual([]);
  });

  test('leaves other rules alone', () => {
    const text = '过度政府';
    expect(check(text, [entryAt(text)]).map((finding) => finding.rule)).toEqual(['other']);
  });

  test('holds after edits elsewhere, and after the lines were broken anew', () => {
    const edited = `${twice.replace('同时，', '同时，据统计，').replaceAll('，', '，\r\n　　')}（完）`;
    expect(places(edited, entryAt(twice, 0))).toEqual([edited.lastIndexOf('过度')]);
  });

  test('holds after an edit on one side of its place', () => {
    const entry = entryAt(twice, 0);
    expect(places(twice.replace('过度，工作有序推进', '过度，各项工作开展正常'), entry)).toHaveLength(1);
    expect(places(twice.replace('本年度平稳', '这一年工作平稳'), entry)).toHaveLength(1);
  });

  test('does not hold where nothing around it is the same', () => {
    expect(places('我们平稳过度到新的机构。', entryAt(twice, 0))).toHaveLength(1);
  });

  test('does not hold once its words have changed', () => {
    const entry = { ...entryAt(twice, 0), text: '过渡' };
    expect(places(twice, entry)).toHaveLength(2);
  });

  test('without context is for every place', () => {
    expect(places(twice, { index: 0, rule: 'typo', text: '过 度', reason: '' })).toEqual([]);
  });

  test('with context as one writes it by hand is for the places around which it stands', () => {
    expect(places(twice, { index: 0, rule: 'typo', text: '过度', near: '机构平稳过度，没有', reason: '' })).toEqual([first]);
  });

  test('is told how many findings it took, unless its rule is off', () => {
    const counts = (text: string, rules = {}) => {
      const told: number[] = [];
      lint(parse(text, { assumeReport: true }), [rule], { rules, ignores: [entryAt(twice)], onIgnore: (_, count) => told.push(count) });
      return told;
    };
    expect(counts(twice)).toEqual([1]);
    expect(counts('本年度平稳过渡。')).toEqual([0]);
    expect(counts(twice, { typo: 'off' })).toEqual([]);
  });
});

test('cells that look alike are told apart by as much of their surroundings as it takes', () => {
  const text = cleanDraft();
  const zeros = lint(parse(text), [wordRule({ id: 'typo', word: '0' })]);
  for (const [place, zero] of zeros.entries()) {
    const left = lint(parse(text), [wordRule({ id: 'typo', word: '0' })], { ignores: [entryFor(text, zero, zeros)] });
    expect(left.length, `zero ${place}`).toBe(zeros.length - 1);
    expect(left).not.toContainEqual(zero);
  }
});

test('a finding of many words is known by its two ends, one between words by what is around', () => {
  const long = `头${'甲'.repeat(200)}尾`;
  const findings: Finding[] = [
    { rule: 'r', severity: 'hint', message: '', related: [], fixes: [], span: { start: 0, end: long.length } },
    { rule: 'r', severity: 'hint', message: '', related: [], fixes: [], span: { start: 5, end: 5 } },
  ];
  const place = ignoredPlace(long, findings[0] as Finding, findings);
  expect(place.text).toHaveLength(61);
  expect(place.text).toMatch(/^头.*….*尾$/);
  expect(ignoredPlace(long, findings[1] as Finding, findings)).toMatchObject({ text: '', near: expect.stringContaining('…') });
});

test('every finding of any text can be ignored on its own', () => {
  const words = fc.array(fc.constantFrom('过度', '政府', '，', '\n', '甲', '…', '　', '𠮷', '过'), { maxLength: 30 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const findings = check(text);
      for (const finding of findings) expect(check(text, [entryFor(text, finding, findings)])).not.toContainEqual(finding);
    }),
  );
});

test('fixing all leaves alone what is ignored, whatever else is mended beside it', async () => {
  const { fixAll } = await import('../../server/src/lint/fix.ts');
  const both = [rule, wordRule({ id: 'b', word: '其它', becomes: ['其他'] })];
  const text = '其它工作平稳过度，其它情况正常。平稳过度。';
  const checkWith = (current: string, ignores: readonly IgnoreEntry[]) => {
    const report = parse(current, { assumeReport: true });
    return { report, findings: lint(report, both, { ignores }) };
  };
  const { findings } = checkWith(text, []);
  const entry = entryFor(
    text,
    findings.find((finding) => finding.rule === 'typo'),
    findings,
  );
  expect(fixAll(text, (current) => checkWith(current, [entry])).text).toBe('其他工作平稳过度，其他情况正常。平稳过渡。');
});
