import { describe, expect, it } from 'vitest';
import dunhao from '../../../server/src/rules/punctuation/booktitle-dunhao.ts';
import duplicate from '../../../server/src/rules/punctuation/duplicate-punct.ts';
import nested from '../../../server/src/rules/punctuation/nested-booktitle.ts';
import unpaired from '../../../server/src/rules/punctuation/unpaired-bracket.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('duplicate-punct', () => {
  it.each([
    ['办结24件,。', ',。', '办结24件。'],
    ['完善制度，，加强培训。', '，，', '完善制度，加强培训。'],
    ['包括：：甲。', '：：', '包括：甲。'],
    ['公开《条例》。；', '。；', '公开《条例》。'],
    ['完善制度、，加强培训。', '、，', '完善制度、加强培训。'],
    ['完善制度,,加强培训。', ',,', '完善制度,加强培训。'],
  ])('reports %s', (text, words, fixed) => {
    expect(reportedWords(duplicate, text)).toEqual([words]);
    expect(afterFirstFix(duplicate, text)).toBe(fixed);
  });

  it('changes unasked only a mark written twice', () => {
    expect(afterSafeFixes(duplicate, '甲，，乙,。丙。。。丁')).toBe('甲，乙,。丙。。。丁');
  });

  it.each(['甲……，乙——，丙。”，丁》，', '项目,数量,,,金额,,备注,,', 'a::b;;c', '见http://example.gov.cn/a;;b。', '好！！真的？！'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(duplicate, text)).toEqual([]);
    },
  );
});

describe('nested-booktitle', () => {
  it.each([
    ['《关于印发<办法>的通知》', '<办法>'],
    ['《关于印发＜办法＞的通知》', '＜办法＞'],
    ['《关于印发《办法》的通知》', '《办法》'],
    ['《关于转发〈甲〉及<乙办法>的通知》', null],
  ])('%s', (text, words) => {
    expect(reportedWords(nested, `转发${text}。`)).toEqual(words === null ? [] : [words]);
    if (words) expect(afterSafeFixes(nested, `转发${text}。`)).toBe('转发《关于印发〈办法〉的通知》。');
  });

  it.each([
    '《苇泽县办公室<关于印发办法>的通知》',
    '《苇泽县办公厅〈关于印发<办法>的通知》',
    '《苇泽县<关于做好公开工作的通知>》',
    '《苇泽县《关于转发办法》的通知》',
    '《甲<乙办法>丙》',
  ])('changes nothing by itself where the inner title may be another: %s', (text) => {
    expect(afterSafeFixes(nested, text)).toBe(text);
  });

  it('offers the right place where the marks hold the issuing words as well', () => {
    expect(afterFirstFix(nested, '《苇泽县<关于印发办法>的通知》')).toBe('《苇泽县关于印发〈办法〉的通知》');
  });

  it.each(['《关于印发〈办法〉的通知》', '《甲》<乙>《丙》', '《甲《乙》、《丙》', '《a<b>c》', '增长<5%，《甲办法》>'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(nested, `转发${text}。`)).toEqual([]);
    },
  );
});

describe('booktitle-dunhao', () => {
  it('shows each comma of a list that has some and lacks others', () => {
    const text = '制定《甲》《乙》、《丙》、《丁》。';
    expect(reportedWords(dunhao, text)).toEqual(['》、《', '》、《']);
    expect(findingsOf(dunhao, text)[0]?.severity).toBe('hint');
  });

  it('says it once where every list has them', () => {
    const text = '制定《甲》、《乙》、《丙》，坚持“丁”、“戊”。';
    expect(findingsOf(dunhao, text).map((f) => f.message)).toEqual(['顿号可省：并列的书名号、引号之间通常不用顿号，全文共 3 处（》、《）']);
    expect(afterFirstFix(dunhao, text)).toBe('制定《甲》《乙》《丙》，坚持“丁”“戊”。');
    expect(afterSafeFixes(dunhao, text)).toBe(text);
  });

  it.each([
    '“回头看”“回头帮”',
    '《甲》《乙》和《丙》',
    '《甲》（〔2018〕1号）、《乙》、《丙》',
    '《甲》（〔2018〕1号）《乙》',
    '《甲》，《乙》；“丙”，“丁”',
  ])('is silent on %s', (text) => {
    expect(reportedWords(dunhao, `落实${text}。`)).toEqual([]);
  });

  it('judges each list for itself', () => {
    expect(reportedWords(dunhao, '制定《甲》《乙》，修订《丙》、《丁》、《戊》。')).toEqual(['》、《']);
  });
});

describe('unpaired-bracket', () => {
  it.each([
    ['公开2件（含修订1件。', '（'],
    ['公开2件，含修订1件）。', '）'],
    ['落实《条例的规定。', '《'],
    ['落实条例》的规定。', '》'],
    ['落实《甲办法和《乙办法》。', '《'],
    ['提出“主动公开的要求。', '“'],
    ['见【公告栏。', '【'],
    ['“十四五“规划，“三公”经费。', '“'],
    ['”十四五”规划，“三公”经费。', '”'],
  ])('reports %s', (text, mark) => {
    expect(reportedWords(unpaired, text)).toEqual([mark]);
    expect(findingsOf(unpaired, text)[0]?.severity).toBe('warning');
  });

  it('names what is missing', () => {
    expect(findingsOf(unpaired, '公开2件（含修订1件。').map((f) => f.message)).toEqual(['缺少“）”：“（”没有配对（（含修订1件。）']);
  });

  it('turns a quotation mark that faces the wrong way', () => {
    expect(afterFirstFix(unpaired, '“十四五“规划。')).toBe('“十四五”规划。');
    expect(afterFirstFix(unpaired, '”十四五”规划。')).toBe('“十四五”规划。');
  });

  it('says what is missing where two marks face the same way in different sentences', () => {
    const text = '运用青禾微讯”公众号，设置专栏，抓好发布。青禾微讯”平台公开78条。';
    expect(findingsOf(unpaired, text).map(({ message }) => message)).toEqual([
      '多了右引号：前面没有配对的左引号（运用青禾微讯”）',
      '多了右引号：前面没有配对的左引号（栏，抓好发布。青禾微讯”）',
    ]);
  });

  it.each([
    '（第一次回复：甲\n\n第二次回复：乙）',
    '编制目录(共12类）和指南（共3份)。',
    '1)甲；2）乙；a)丙；①）丁；一）戊。（包括1)己 2)庚）',
    '（见附件 1）（附件2）',
    'People’s Republic，:) ^_^) ;-)',
    '来源：青禾镇 【字体：',
    '“第一段。\n“第二段。\n“第三段。”',
    '“甲（乙”丙）',
    '青政发〔2018 12号，〔202130号，(2021京01民初1号',
    // The bracket after a damaged number closes the one before 国办公开办函.
    '(国办公开办函〔201960)，(云府办发〔201968)。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(unpaired, text)).toEqual([]);
  });

  it('pairs within a section', () => {
    const text = '一、总体情况\n公开2件（含修订1件。\n二、主动公开政府信息情况\n公开2件，含修订1件）。\n五、存在的主要问题及改进情况\n无。';
    expect(reportedWords(unpaired, text)).toEqual(['（', '）']);
  });

  it('is silent on the clean draft in every layout, however many marks are odd elsewhere', () => {
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const) {
      expect(reportedWords(unpaired, cleanDraft({ layout }))).toEqual([]);
    }
    expect(findingsOf(unpaired, '（'.repeat(500))).toHaveLength(20);
  });
});
