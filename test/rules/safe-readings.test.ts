import { describe, expect, it } from 'vitest';
import docnumForm from '../../server/src/rules/legal/docnum-form.ts';
import titleFormat from '../../server/src/rules/structure/title-format.ts';
import { afterSafeFixes } from '../helpers/check-rule.ts';

/** A safe fix that repeats what was read repeats only what can be read in no other way. */

describe('a title', () => {
  const draft = (title: string, year = 2023) => `${title}\n统计期限自${year}年1月1日起至${year}年12月31日止。\n一、总体情况\n公开信息。`;

  it('is mended where its organ and its year are certain', () => {
    expect(afterSafeFixes(titleFormat, draft('苇泽县财政局2023年信息公开工作年度报告'))).toBe(
      draft('苇泽县财政局2023年政府信息公开工作年度报告'),
    );
  });

  it.each([
    ['《苇泽县财政局2023年信息公开工作年度报告', '《苇泽县财政局2023年政府信息公开工作年度报告'],
    ['苇泽县财政局2023年信息公开工作年度报告（图解）', '苇泽县财政局2023年政府信息公开工作年度报告（图解）'],
  ])('keeps what stands around it out of the name: %s', (title, mended) => {
    expect(afterSafeFixes(titleFormat, draft(title))).toBe(draft(mended));
  });

  it.each(['苇泽县某某2023年信息公开工作年度报告', '苇泽县“财政局”2023年信息公开工作年度报告'])(
    'is left as it is where the name may be another: %s',
    (title) => {
      expect(afterSafeFixes(titleFormat, draft(title))).toBe(draft(title));
    },
  );

  it('is left as it is where the period is of another year', () => {
    const text = draft('苇泽县财政局2023年信息公开工作年度报告', 2024);
    expect(afterSafeFixes(titleFormat, text)).toBe(text);
  });
});

describe('the number of a document', () => {
  it('keeps all its digits', () => {
    const digits = '9'.repeat(25);
    expect(afterSafeFixes(docnumForm, `《关于做好工作的通知》（国办发〔2021〕0${digits}号）`)).not.toContain('e+');
  });
});
