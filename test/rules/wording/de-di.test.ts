import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/wording/de-di.ts';
import { actions, manners } from '../../../server/src/standard/terms.ts';
import { afterFirstFix, afterSafeFixes, reportedWords } from '../../helpers/check-rule.ts';

describe('every verb', () => {
  it.each(actions.map((action) => [action.verb, action] as const))('%s', (verb, { bad, good }) => {
    const [written = ''] = reportedWords(rule, bad);
    expect(written).toContain(`的${verb}`);
    expect(afterFirstFix(rule, bad)).toBe(bad.replace(`的${verb}`, `地${verb}`));
    expect(reportedWords(rule, good)).toEqual([]);
  });
});

describe('de-di', () => {
  it.each(manners)('knows %s', (manner) => {
    expect(reportedWords(rule, `${manner}的推进政务公开。`)).toEqual([`${manner}的推进`]);
  });

  it.each([
    '提供更好的服务群众的环境',
    '得到更好的保障',
    '这是更好的服务',
    '更好的服务平台，更好的服务环境，更好的推进办法',
    '更好的满足感，更好的满足度',
    '更好地满足需求，良好的公开氛围，及时的回应',
    '落实《关于更好的服务群众的意见》',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });

  it('leaves style to the author', () => {
    expect(afterSafeFixes(rule, '更好的满足需求。')).toBe('更好的满足需求。');
  });
});
