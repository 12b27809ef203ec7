import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/residue/signoff-residue.ts';
import { afterSafeFixes, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('signoff-residue', () => {
  it.each(['监审:', '审核：', '编辑: 张三', '初审：张三 复审：李四 终审：王五', '责任编辑：张三', '校对：张三/审核：李四', '签发人：王五'])(
    'reports %s after the report',
    (line) => {
      expect(reportedWords(rule, `${cleanDraft()}\n${line}`)).toEqual([line]);
      expect(afterSafeFixes(rule, `${cleanDraft()}\n${line}`)).toBe(cleanDraft());
    },
  );

  it.each(['审核：由分管领导审核后发布', '审核情况', '初审、复审、终审', '编辑部：张三', '审核发布信息12条'])('is silent on %s', (line) => {
    expect(reportedWords(rule, `${cleanDraft()}\n${line}`)).toEqual([]);
  });

  it('looks only at the end of the text', () => {
    expect(reportedWords(rule, `审核：\n${cleanDraft({ layout: 'cells' })}`)).toEqual([]);
  });
});
