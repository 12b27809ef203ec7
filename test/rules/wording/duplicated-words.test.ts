import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/wording/duplicated-words.ts';
import { doubledCharacters, doubledWords } from '../../../server/src/standard/doubled.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('every doubled word', () => {
  it.each(doubledWords.map(({ word }) => word))('%s', (word) => {
    const text = `我们${word}${word}，取得成效。`;
    expect(reportedWords(rule, text)).toEqual([word + word]);
    expect(afterSafeFixes(rule, text)).toBe(`我们${word}，取得成效。`);
  });

  it('is there once', () => {
    expect(new Set(doubledWords.map((d) => d.word)).size).toBe(doubledWords.length);
  });
});

describe('every doubled character', () => {
  it.each(doubledCharacters.map((d) => [d.wrong, d] as const))('%s', (wrong, { right, bad, good }) => {
    expect(reportedWords(rule, bad)).toEqual([wrong]);
    expect(afterSafeFixes(rule, bad)).toBe(bad.replace(wrong, right));
    expect(reportedWords(rule, good)).toEqual([]);
  });
});

describe('duplicated-words', () => {
  it.each([
    ['因政府信息公开行行政复议0件', '行行政'],
    ['群众可通过可以通过网站查询', '可通过可以通过'],
    ['群众可以通过可以通过网站查询', '可以通过可以通过'],
    ['政策解读解读形式不够新颖', '解读解读'],
    ['无其他需要需要报告的事项', '需要需要'],
    ['平台渠道渠道不断拓宽', '渠道渠道'],
    ['建立协调机制协调机制', '协调机制协调机制'],
    ['进一步进一步加强培训', '进一步进一步'],
    ['建立信息发布审核和定期清理制度，建立信息发布审核和定期清理制度', '建立信息发布审核和定期清理制度，建立信息发布审核和定期清理制度'],
    ['请与青禾镇人民政府青禾镇人民政府联系', '青禾镇人民政府青禾镇人民政府'],
    ['完善领导小组成员领导小组成员', '领导小组成员领导小组成员'],
  ])('reports %s', (text, words) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([words]);
  });

  it('reports a word once where it stands many times', () => {
    expect(reportedWords(rule, '我镇进行进行进行培训。')).toEqual(['进行进行进行']);
    expect(afterSafeFixes(rule, '我镇进行进行进行培训。')).toBe('我镇进行培训。');
    expect(afterSafeFixes(rule, `${'其中'.repeat(5000)}网站12条。`)).toBe('其中网站12条。');
  });

  it('offers to take out longer repeats, and does not insist', () => {
    const text = '建立协调机制协调机制。';
    expect(afterFirstFix(rule, text)).toBe('建立协调机制。');
    expect(afterSafeFixes(rule, text)).toBe(text);
    expect(findingsOf(rule, text)[0]?.severity).toBe('information');
  });

  it.each([
    '点点滴滴，方方面面，逐步逐项，研究研究，讨论讨论',
    '各级各部门，一步一步，一项一项，多次多渠道',
    '云汀市人民政府政府信息公开工作年度报告',
    '政府信息公开公开指南，主动公开公开目录，依申请公开公开平台',
    '工作要求要求各单位，社会组织组织开展，人大代表代表群众，印发通知通知各村',
    '惠民政策政策解读，行政复议复议机关，依法行政行政许可，年度年度计划',
    '政府信息信息化，公开工作工作人员，制度制度化，社会社会组织',
    '政策解读解读率达100%，政策解读解读材料12篇，做好政策解读解读员培训',
    '群众的需要需要得到满足，公众的信息需要需要及时回应，企业需要需要进一步了解',
    '青禾镇青禾镇小学，南桥街道街道办主任，南桥街道办事处办事处主任，村民委员会委员会议',
    '加强加强再加强，不断不断再提高',
    '县人民政府人民政府办公室，政府信息公开政府信息公开指南',
    '二十二十，三三三三，一百一百',
    '公开，公开；工作 工作，一二三四五六七一二三四五六七，abab1212',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });

  it('does not look into the tables, nor across lines', () => {
    expect(reportedWords(rule, cleanDraft({ layout: 'glued' }))).toEqual([]);
    expect(reportedWords(rule, '完善工作\n工作进行')).toEqual([]);
  });
});

describe('a character written twice in a usual word', () => {
  it.each([
    ['填写申请请表', '申请请'],
    ['抓好各项工作，落落实责任', '落落实'],
    ['设立网站站专栏', '网站站'],
    ['行政许许可事项', '许许可'],
    ['评查执法案卷卷，', '案卷卷'],
    ['健全管理理制度', '管理理'],
    ['做好信息息登记', '信息息'],
    ['严格审审核制度', '审审核'],
    ['梳理政务事事项', '事事项'],
    ['着力度度不够', '力度度'],
  ])('is told: %s', (text, word) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([word]);
  });

  it.each([
    '公开开展情况，政策策略，管理理念，息息相关，群众众多，条例例外，制度度过，服务务实',
    '学习习近平总书记重要讲话，研究，方方面面落实，轰轰烈烈，部门门户网站，发布布局，机关关心',
    '实施施工许可，完善善后处置，组织织密，环境境况，人员员额，内容容量，质量量化',
  ])('is not told where two words meet: %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });
});
