import { describe, expect, it } from 'vitest';
import docnumBracket from '../../../server/src/rules/legal/docnum-bracket.ts';
import docnumForm from '../../../server/src/rules/legal/docnum-form.ts';
import docnumTitleMismatch from '../../../server/src/rules/legal/docnum-title-mismatch.ts';
import formatNoticeOutdated from '../../../server/src/rules/legal/format-notice-outdated.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const format = '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》';
const matters = '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》';

describe('docnum-bracket', () => {
  it.each(['[2021]', '［2021］', '(2021)', '（2021）', '【2021】', '﹝2021﹞', '〈2021〉', '[ 2021 ]'])('mends %s', (year) => {
    expect(afterSafeFixes(docnumBracket, `按照云政办发${year}3号要求。`)).toBe('按照云政办发〔2021〕3号要求。');
  });

  it.each(['〔202130号', '〔202130', '〔2021 30号', '2021〕30号', '202130号'])('mends %s of a known notice without asking', (words) => {
    expect(afterSafeFixes(docnumBracket, `${format}（国办公开办函${words}）`)).toBe(`${format}（国办公开办函〔2021〕30号）`);
  });

  it('asks where digits may have been lost with the bracket', () => {
    const text = '按照云政办发〔20213号要求。';
    expect(afterFirstFix(docnumBracket, text)).toBe('按照云政办发〔2021〕3号要求。');
    expect(afterSafeFixes(docnumBracket, text)).toBe(text);
  });
});

describe('docnum-form', () => {
  it('says all that is wrong with a number in one finding', () => {
    const [finding, ...others] = findingsOf(docnumForm, '云政办发〔2021〕第03 号');
    expect(others).toEqual([]);
    expect(finding?.message).toBe('文号写法不规范：“云政办发〔2021〕第03 号”顺序号不加“第”，顺序号不编虚位，中间不空格');
  });

  it('leaves wrong brackets to the rule for them', () => {
    expect(reportedWords(docnumForm, '云政办发[2021]3号')).toEqual([]);
    expect(reportedWords(docnumForm, '云政办发[2021]03号')).toEqual(['03号']);
    const both = afterSafeFixes(docnumForm, afterSafeFixes(docnumBracket, '云政办发[2021]第03 号'));
    expect(both).toBe('云政办发〔2021〕3号');
  });

  it('takes blanks for a habit where every number has them', () => {
    expect(findingsOf(docnumForm, '2021 年按照云政办发〔2021〕 3 号公开 12 条。').map((f) => f.severity)).toEqual(['hint']);
  });
});

describe('docnum-title-mismatch', () => {
  it.each([
    [`${matters}（国办公开办函〔2021〕30号）`, '国办公开办函〔2021〕30号'],
    [`${format}（国办公开办函〔2019〕60号）`, '国办公开办函〔2019〕60号'],
    [`${format}（国办公开办函〔2021〕20号）`, '国办公开办函〔2021〕20号'],
    [`${format}（〔2019〕60号）`, '〔2019〕60号'],
    [`${format}（国办公开办函[2019]60号）`, '国办公开办函[2019]60号'],
    [`国办公开办函〔2019〕60号${format}`, '国办公开办函〔2019〕60号'],
    ['按照国办公开函〔2021〕30号要求', '国办公开函〔2021〕30号'],
    ['按照国办公开办发〔2019〕60号要求', '国办公开办发〔2019〕60号'],
    ['《政府信息公开信息处理费管理办法》（国办函〔2020〕190号）', '国办函〔2020〕190号'],
  ])('finds %s', (text, words) => {
    expect(reportedWords(docnumTitleMismatch, text)).toEqual([words]);
  });

  it('mends a code that lacks a character without asking, a wrong number only when asked', () => {
    expect(afterSafeFixes(docnumTitleMismatch, '按照国办公开函〔2021〕30号要求')).toBe('按照国办公开办函〔2021〕30号要求');
    const text = `${format}（国办公开办函〔2019〕60号）`;
    expect(afterSafeFixes(docnumTitleMismatch, text)).toBe(text);
  });

  it.each([
    `${format}（国办公开办函〔2021〕30号）和${matters}（国办公开办函〔2019〕60号）`,
    `转发${matters}（云政公开办函〔2021〕3号）`,
    `${format}，云政发〔2019〕60号`,
    '国办发〔2021〕30号，国函〔2019〕60号',
  ])('is silent on %s', (text) => {
    expect(reportedWords(docnumTitleMismatch, text)).toEqual([]);
  });
});

describe('format-notice-outdated', () => {
  const old = (text: string) => text.replace(`${format}（国办公开办函〔2021〕30号）`, `${matters}（国办公开办函〔2019〕60号）`);

  it('finds the old notice in a report of 2023, and mends it to the new one', () => {
    const draft = cleanDraft();
    expect(old(draft)).not.toBe(draft);
    expect(findingsOf(formatNoticeOutdated, old(draft)).map((f) => f.severity)).toEqual(['warning']);
    expect(afterFirstFix(formatNoticeOutdated, old(draft))).toBe(draft);
  });

  it('finds it by its title alone', () => {
    const text = `青禾镇2022年政府信息公开工作年度报告\n根据${matters}要求编制。`;
    expect(reportedWords(formatNoticeOutdated, text)).toEqual([matters]);
  });

  it.each([
    '《关于云汀市政府信息公开工作年度报告有关事项的通知》',
    '区政府办《关于政府信息公开工作年度报告有关事项的通知》',
    '《国务院办公厅政府信息与政务公开办公室关于做好2023年政府信息公开工作年度报告有关事项的通知》',
  ])('a local or later notice is another: %s', (notice) => {
    expect(reportedWords(formatNoticeOutdated, `青禾镇2022年政府信息公开工作年度报告\n根据${notice}要求编制。`)).toEqual([]);
  });

  it('leaves title and number of different notices to docnum-title-mismatch', () => {
    const text = `青禾镇2022年政府信息公开工作年度报告\n根据${format}（国办公开办函〔2019〕60号）要求编制。`;
    expect(reportedWords(formatNoticeOutdated, text)).toEqual([]);
    expect(reportedWords(formatNoticeOutdated, text.replace(format, matters).replace('〔2019〕60号', '〔2021〕30号'))).toEqual([]);
  });

  it('goes by the tables where the year is not known', () => {
    const draft = cleanDraft({ parts: { title: '' } })
      .replace(/2023年/g, '本年')
      .replace(`${format}（国办公开办函〔2021〕30号）`, '国办公开办函〔2019〕60号');
    expect(reportedWords(formatNoticeOutdated, draft)).toEqual(['国办公开办函〔2019〕60号']);
  });
});
