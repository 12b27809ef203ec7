import { expect, test } from 'vitest';
import { itemsAt, taken } from './complete.ts';

const title = '青禾镇人民政府2023年政府信息公开工作年度报告\n引言。\n一、总体情况\n';
const aspectsAt = (marked: string) => itemsAt(marked).flatMap(({ label, detail }) => (detail === '总体情况的一个方面' ? [label] : []));

test('the aspects of 总体情况 that have no heading yet, numbered on', () => {
  expect(aspectsAt(`${title}|`)).toEqual([
    '（一）主动公开',
    '（一）依申请公开',
    '（一）政府信息管理',
    '（一）政府信息公开平台建设',
    '（一）监督保障',
  ]);
  expect(aspectsAt(`${title}（一）主动公开情况。公开12条。\n（二）平台建设。维护网站。\n|`)).toEqual([
    '（三）依申请公开',
    '（三）政府信息管理',
    '（三）监督保障',
  ]);
});

test.each(['（', '（二', '（二）', '（二）依', '依申请', 'ysq'])('after %s', (typed) => {
  expect(aspectsAt(`${title}（一）主动公开。公开12条。\n${typed}|`)).toContain('（二）依申请公开');
});

test('written as the others are', () => {
  expect(taken(`${title}(一)主动公开\n公开12条。\n|`, '(二)依申请公开')).toBe(`${title}(一)主动公开\n公开12条。\n(二)依申请公开`);
  expect(taken(`${title}（一）主动公开。公开12条。\n（二|`, '（二）依申请公开')).toBe(
    `${title}（一）主动公开。公开12条。\n（二）依申请公开。`,
  );
});

test('a bracket that the editor has closed goes with what is typed', () => {
  for (const typed of ['（|）', '（二|）']) {
    expect(taken(`${title}（一）主动公开。公开12条。\n${typed}`, '（二）依申请公开')).toBe(
      `${title}（一）主动公开。公开12条。\n（二）依申请公开。`,
    );
  }
});

test('in no other section, and not in reports of the former form', () => {
  expect(aspectsAt(`${title}好。\n五、存在的主要问题及改进情况\n|`)).toEqual([]);
  expect(aspectsAt('青禾镇人民政府2020年政府信息公开工作年度报告\n一、总体情况\n|')).toEqual([]);
});
