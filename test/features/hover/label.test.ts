import { describe, expect, test } from 'vitest';
import { forms } from '../../../server/src/standard/forms.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { told } from '../../helpers/hover.ts';

const draft = cleanDraft();

test('the name of a row tells what it stands for', () => {
  expect(told(draft, '| ⟦6.属于四类过程性信息⟧')).toBe(
    '**表三 · 不予公开·6.属于四类过程性信息**\n\n- 讨论记录、过程稿、磋商信函、请示报告四类过程性信息，可以不予公开。（《政府信息公开条例》第十六条）',
  );
});

test('so does the name of a column', () => {
  expect(told(draft, '| ⟦现行有效件数⟧ |')).toContain('截至当年 12 月 31 日仍然有效的累计数。（通行理解）');
});

test('of a name that is written another way, the official one is told', () => {
  expect(told(draft.replace('| 结果维持', '| 结果维护'), '| ⟦结果维护⟧')).toContain('统一格式的写法：结果维持');
});

test('words of the head that name no column are told nothing about', () => {
  expect(told(draft, '| ⟦法人或其他组织⟧ |')).toBeNull();
});

describe('the meanings', () => {
  const rows = forms.flatMap(({ id, tables }) =>
    Object.values(tables).flatMap((table) => table.rows.map((row) => ({ form: id, table, row }))),
  );

  test('are there for every row of tables 2 and 3, and every column of table 4', () => {
    const bare = rows.flatMap(({ form, table, row }) => {
      const told = table.id === 'proceedings' ? row.columns.map(({ meanings }) => meanings ?? []) : [row.meanings];
      return told.some((meanings) => meanings.length === 0) ? [`${form} ${row.name}`] : [];
    });
    expect(bare).toEqual([]);
  });

  test('never call statutory what has no source', () => {
    const all = rows.flatMap(({ row }) => [...row.meanings, ...row.columns.flatMap(({ meanings }) => meanings ?? [])]);
    expect(all.filter(({ source, text }) => source === null && /法定|依法|《/.test(text))).toEqual([]);
  });
});
