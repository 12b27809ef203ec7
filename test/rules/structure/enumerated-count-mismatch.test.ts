import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/structure/enumerated-count-mismatch.ts';
import { afterFirstFix, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const spoken = (text: string): string[] => findingsOf(rule, text).map(({ message }) => message);
const problems = (text: string): string => cleanDraft({ parts: { problems: text } });

describe('announced counts that do not fit', () => {
  it.each<[string, string]>([
    ['做好以下三个方面工作：一是加强领导。二是加强培训。三是加强考核。四是加强宣传。', '“三个方面”，后面列出 4 项'],
    ['存在以下三个问题：一是更新不快。二是解读不多。改进措施：一是加强培训。二是加强考核。三是加强宣传。', '“三个问题”，后面列出 2 项'],
    ['存在以下两个方面的问题：\n（一）更新不快。\n（二）解读不多。\n（三）培训不够。', '“两个方面”，后面列出 3 项'],
    ['（二）下一步打算\n从以下两个方面着手：\n1.加强培训。\n2.加强考核。\n3.加强宣传。', '“两个方面”，后面列出 3 项'],
    ['建立4项制度：一是登记制度，二是审查制度，三是发布制度。', '“4项制度”，后面列出 3 项'],
    ['信息分为四大类，分别为机构信息、政策信息、财政信息、服务信息、其他信息。', '“四大类”，后面列出 5 项'],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual([`分项数不符：前面说${expected}`]);
    expect(spoken(problems(text))).toEqual([`分项数不符：前面说${expected}`]);
  });

  it('are put right by the number', () => {
    const text = '做好以下3个方面工作：一是加强领导。二是加强培训。';
    expect(afterFirstFix(rule, text)).toBe('做好以下2个方面工作：一是加强领导。二是加强培训。');
    expect(spoken(afterFirstFix(rule, text))).toEqual([]);
  });
});

describe('silent', () => {
  it.each([
    '重点做好以下四个方面的工作：   一是加强领导。   二是提升参与度。\n三是挖掘资源。  四是加强培训。',
    '重点推进四个方面的信息公开。一是疫情信息4条。二是民生信息，公开教育2条。三是财政信息。四是应急信息。',
    '计划从以下三个方面做进一步改进。\n（一）加强考核。一是定人。二是定责。\n（二）规范内容。\n（三）接受监督。',
    '做好三项工作：一是加强领导，具体：一是定人，二是定责。二是加强培训。三是加强考核。',
    '存在两个问题：\n一是更新不快。\n二是解读不多。\n下一步采取以下三项措施：\n一是加强培训。\n二是加强考核。\n三是加强宣传。',
    '主要有以下几个方面：一是更新不快。二是解读不多。',
    '围绕3个方面12项任务：一是更新。二是解读。三是培训。',
    '从两个方面改进：一方面加强培训，另一方面加强考核。',
    '从以下三个方面改进：一是加强培训；二是加强考核；此外，还要加强宣传。',
    '严格落实五项制度，一是加强领导。二是加强培训。',
    '共有六大板块,分别为:概况、文件、动态、财政、服务和其他。',
    '增强“四个意识”、坚定“四个自信”。一是加强学习。二是加强培训。',
    '针对上述三个方面的问题：一是加强培训。二是加强考核。',
    '第二十条第（五）项规定两个方面：一是许可。二是处罚。',
    '一是推进三项制度建设。二是推进信息公开。',
    '培训10个部门：一是讲条例。二是讲案例。',
  ])('%s', (text) => {
    expect(spoken(text)).toEqual([]);
    expect(spoken(problems(text))).toEqual([]);
  });

  it('a correct report', () => {
    for (const form of ['2019', '2021'] as const) expect(spoken(cleanDraft({ form }))).toEqual([]);
  });
});
