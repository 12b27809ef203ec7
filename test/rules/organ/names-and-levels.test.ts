import { describe, expect, it } from 'vitest';
import level from '../../../server/src/rules/organ/level-mismatch.ts';
import name from '../../../server/src/rules/organ/organ-name-inconsistent.ts';
import residue from '../../../server/src/rules/organ/other-organ-residue.ts';
import mixed from '../../../server/src/rules/organ/self-reference-mixed.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { afterFirstFix, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { organs } from '../../helpers/organs.ts';

const withLines = (organ: string, lines: string) => cleanDraft({ organ }).replace('\n二、', `\n${lines}\n二、`);

describe.each<[string, Rule]>([
  ['level-mismatch', level],
  ['organ-name-inconsistent', name],
  ['other-organ-residue', residue],
  ['self-reference-mixed', mixed],
])('%s', (_, rule) => {
  it.each(organs)('has nothing to say on a correct report of %s', (organ) => {
    for (const form of ['2019', '2021'] as const) expect(reportedWords(rule, cleanDraft({ organ, form }))).toEqual([]);
  });
});

describe('organ-name-inconsistent', () => {
  /** A report in whose preamble stand other words for the organ that announces it, or is to be contacted. */
  const announced = (organ: string, other: string) => cleanDraft({ organ }).replace(`现公布${organ}`, `现公布${other}`);
  const contact = (organ: string, other: string) => cleanDraft({ organ }).replace(`请与${organ}联系`, `请与${other}联系`);

  it.each([
    ['青禾镇人民政府', '柳溪镇人民政府', ['information']],
    ['青禾镇人民政府', '柳溪镇', ['information']],
    ['云汀区人民政府', '青山区人民政府', ['information']],
    ['云汀区南桥街道办事处', '北桥街道办事处', ['information']],
    ['云汀区财政局', '云汀区民政局', ['hint']],
    ['云汀区财政局', '区财政局', []],
    ['云汀区发展和改革委员会', '区发改委', []],
    ['云汀区住房和城乡建设局', '云汀区住建局', []],
    ['云汀区市场监督管理局', '区市监局', []],
    ['青禾镇人民政府', '云汀区青禾镇', []],
    ['云汀区南桥街道办事处', '南桥街道', []],
    ['云汀市人民政府办公室', '云汀市人民政府', []],
    ['青禾镇人民政府', '我镇', []],
    ['青禾镇人民政府', '云汀区', []],
    ['云汀联社事务组', '青禾镇', []],
  ])('%s announced as %s: %j', (organ, other, expected) => {
    expect(findingsOf(name, announced(organ, other)).map((f) => f.severity)).toEqual(expected);
  });

  it.each([
    ['青禾镇人民政府', '柳溪镇党政办公室', ['hint']],
    ['青禾镇人民政府', '青禾镇党政办公室', []],
    ['青禾镇人民政府', '云汀区政务公开办公室', []],
    ['云汀区财政局', '局办公室', []],
    ['云汀区财政局', '云汀区政务服务中心', []],
    ['云汀区人民政府', '云汀区人民政府办公室', []],
  ])('%s, to be reached through %s: %j', (organ, other, expected) => {
    expect(findingsOf(name, contact(organ, other)).map((f) => f.severity)).toEqual(expected);
  });

  it('puts the right name in', () => {
    expect(afterFirstFix(name, announced('青禾镇人民政府', '柳溪镇'))).toBe(cleanDraft());
  });
});

describe('self-reference-mixed', () => {
  it.each([
    ['云汀区南桥街道办事处', '我街道公开信息。我办组织培训。我单位接受评议。', ['我办']],
    ['云汀区财政局', '我单位公开信息。我部门组织培训。本局接受评议。', []],
    ['云汀区南桥街道办事处', '以我街道办主任为组长，我办理的事项、我办公楼里的公示栏。我单位接受评议。', []],
    ['青禾镇人民政府', '我局公开信息，我委组织培训，我单位接受评议。', []],
    ['云汀区南桥街道办事处', '群众说“我办有进步”，我单位接受评议。', []],
  ])('%s: %s', (organ, lines, words) => {
    expect(reportedWords(mixed, withLines(organ, lines))).toEqual(words);
  });
});

describe('level-mismatch', () => {
  it.each([
    ['青禾镇人民政府', '加强本部门信息公开。', ['本部门']],
    ['云汀区南桥街道办事处', '机关各部委办各负其责。', ['机关各部委办']],
    ['云汀县人民政府', '公报刊登本级政府规章。', ['本级政府规章']],
    ['青禾镇人民政府', '各办公室公开本部门的信息，有关部门要做好本部门的工作。', []],
    ['青禾镇人民政府', '公开《机关各部、委、办职责》，标题是“本部门介绍”。', []],
    ['云汀区财政局', '加强本部门信息公开。', []],
    ['云汀市人民政府', '机关各部、委、办各负其责，公报刊登本级政府规章。', []],
    ['云汀区财政局', '依托市政府门户网站公开信息。', []],
  ])('%s: %s', (organ, lines, words) => {
    expect(reportedWords(level, withLines(organ, lines))).toEqual(words);
  });
});

describe('other-organ-residue', () => {
  it.each([
    ['青禾镇人民政府', '发挥政府信息对机关事务工作和经济社会活动的服务作用。', ['机关事务工作']],
    ['青禾镇人民政府', '受理向市政府及市政府办公室提出的申请5件。', ['向市政府及市政府办公室提出']],
    ['云汀区财政局', '作为统计部门，我局公开数据。', ['统计部门']],
    ['云汀区统计局', '作为统计部门，我局公开数据。', []],
    ['云汀区机关事务服务中心', '服务于对机关事务工作和后勤的管理。', []],
    ['云汀市人民政府办公室', '受理向市政府及市政府办公室提出的申请5件。', []],
    ['青禾镇人民政府', '对机关事务工作进行检查，配合统计部门公开数据，向区政府办公室提出建议。', []],
  ])('%s: %s', (organ, lines, words) => {
    expect(reportedWords(residue, withLines(organ, lines))).toEqual(words);
  });
});
