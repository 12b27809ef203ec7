import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../server/src/rules/rule.ts';
import extra from '../../../server/src/rules/structure/extra-section.ts';
import evaluation from '../../../server/src/rules/structure/government-evaluation-missing.ts';
import thin from '../../../server/src/rules/structure/improvement-section-thin.ts';
import preamble from '../../../server/src/rules/structure/missing-preamble.ts';
import { afterFirstFix, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const messages = (rule: Rule, text: string) => findingsOf(rule, text).map((f) => f.message);
const severities = (rule: Rule, text: string) => findingsOf(rule, text).map((f) => f.severity);

describe('government-evaluation-missing', () => {
  /** The clean draft without the words that tell of the results. */
  const without = (organ: string) => cleanDraft({ organ }).replace(/（五）监督保障。.*/, '（五）监督保障。定期组织业务培训。');

  it.each([
    ['云汀省人民政府', ['warning']],
    ['云汀市人民政府', ['warning']],
    ['云汀区人民政府', ['warning']],
    ['青禾镇人民政府', ['information']],
    ['白桦苏木人民政府', ['information']],
    ['云汀区南桥街道办事处', []],
    ['云汀区财政局', []],
    ['云汀市人民政府办公室', []],
    ['云汀经济技术开发区管理委员会', []],
    ['云汀联社事务组', []],
  ])('%s: %j', (organ, expected) => {
    expect(severities(evaluation, without(organ))).toEqual(expected);
    expect(severities(evaluation, cleanDraft({ organ }))).toEqual([]);
  });

  it.each(['未发生责任追究情形。', '自觉接受社会评议。', '纳入绩效考评。'])('%s is enough', (words) => {
    expect(severities(evaluation, `${without('青禾镇人民政府')}\n${words}`)).toEqual([]);
  });
});

describe('improvement-section-thin', () => {
  const problems = (lines: string) => cleanDraft({ parts: { problems: lines } });

  it.each([
    ['无。', '只写了“无。”'],
    ['本年度无相关问题。', '只写了“本年度无相关问题。”'],
    ['公开不够及时，将加强管理。', '只有 13 字'],
    ['全体干部团结一心，扎实工作，圆满完成了上级下达的各项任务，受到群众一致好评。', '没有写存在什么问题'],
    ['一是政策解读的形式比较单一，二是工作人员业务水平不高，三是栏目更新缓慢，群众意见较大。', '没有写怎样改进'],
  ])('%s: %s', (lines, fault) => {
    expect(messages(thin, problems(lines))).toEqual([expect.stringContaining(`问题及改进情况过于简单：${fault}`)]);
  });

  it.each([
    '我镇信息公开的意识有待提高，今后要常学常用《条例》，让群众更多地了解政府的工作。',
    '（一）短板\n1.解读少。\n2.公开的栏目没有及时更新。\n（二）办法\n1.多做图解和问答。\n2.每月检查一次栏目。',
    '公众反映较集中的是：图纸看不懂，答复等待时间长。对此，我镇已配发图解42张，设答疑专线一条。',
    '图纸更新偏慢，少数答复过于简单。2023年起，图纸随批文上网，答复由法规科审核后发出。',
    '复议案件中有2件被纠正，主要是答复不细。2023年，力争复议纠正率控制在5%以内，答复不再出错。',
    '| 问题 | 措施 |\n| 解读少 | 多做图解 |',
    '（此处填写存在的主要问题）',
  ])('is silent on %s', (lines) => {
    expect(messages(thin, problems(lines))).toEqual([]);
  });

  it('is less sure of a long text that lacks one side', () => {
    const long = '全体干部团结一心，扎实工作，圆满完成了上级下达的各项任务，受到群众一致好评。'.repeat(3);
    expect(severities(thin, problems(long))).toEqual(['information']);
    expect(severities(thin, problems(long.slice(0, 60)))).toEqual(['warning']);
  });

  it('leaves an empty section to the rule on empty ones, and one that is not there to its own', () => {
    expect(messages(thin, problems(''))).toEqual([]);
    expect(messages(thin, cleanDraft({ without: [5] }))).toEqual([]);
  });
});

describe('missing-preamble', () => {
  const asked = (words: string) => messages(preamble, cleanDraft({ parts: { preamble: words } }));

  it('names what is missing', () => {
    expect(asked('')).toEqual(['缺少引言要素：引言和总体情况都没有写“统计期限”、“联系方式”']);
    expect(asked('根据《条例》编制本报告，数据截至2023年12月31日。')).toEqual(['缺少引言要素：引言和总体情况都没有写“联系方式”']);
  });

  it('puts it in below the last words of the preamble', () => {
    const text = cleanDraft({ parts: { preamble: '根据《条例》编制本报告，统计期限为2023年1月1日至12月31日。' } });
    expect(afterFirstFix(preamble, text).split('\n').slice(1, 4)).toEqual([
      '根据《条例》编制本报告，统计期限为2023年1月1日至12月31日。',
      '如对本报告有疑问，请与青禾镇人民政府联系（地址：××；邮编：××××××；电话：××××-××××××××）。',
      '一、总体情况',
    ]);
  });

  it('is silent where the overview says it, where there is no title, and on older reports', () => {
    const told = '根据《条例》编制。统计时间为2023年1月1日到12月31日，咨询电话0100-5550123。';
    expect(messages(preamble, cleanDraft({ parts: { preamble: '', overview: told } }))).toEqual([]);
    expect(messages(preamble, cleanDraft({ parts: { preamble: '', title: '' } }))).toEqual([]);
    expect(messages(preamble, cleanDraft({ year: 2016, parts: { preamble: '' } }))).toEqual([]);
  });
});

describe('extra-section', () => {
  const below = (lines: string) => messages(extra, `${cleanDraft()}\n${lines}`);

  it('finds a seventh section, and one between the others', () => {
    expect(below('七、政策解读\n形式多样。')).toEqual([expect.stringContaining('统一格式没有“政策解读”')]);
    const between = cleanDraft().replace('\n六、', '\n六、工作亮点\n解读图文并茂。\n七、');
    expect(messages(extra, between)).toEqual([expect.stringContaining('统一格式没有“工作亮点”')]);
  });

  it.each([
    '附件：1.主动公开目录',
    '七、附件',
    '七、联系方式',
    '七、这一项说明了，全镇各村公开栏的更新情况。',
    '一、上一年的问题\n二、今年的办法',
  ])('is silent on %s', (lines) => {
    expect(below(lines)).toEqual([]);
  });

  it('is silent where a section has another name that nobody knows: its own rule says so', () => {
    const text = cleanDraft().replace('六、其他需要报告的事项', '六、其余情况');
    expect(messages(extra, text)).toEqual([]);
  });
});
