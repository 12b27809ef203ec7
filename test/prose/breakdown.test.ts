import { describe, expect, it } from 'vitest';
import { readBreakdowns } from '../../server/src/prose/breakdown.ts';
import { incomparable } from '../../server/src/prose/comparability.ts';
import { leads, leadsIn } from '../../server/src/prose/leads.ts';
import { partGroups, partKinds } from '../../server/src/prose/part-kinds.ts';
import { parse } from '../../server/src/report/parse.ts';

/** What a sentence takes apart, into what, and whether it claims to have named everything. */

/** `60项 = 便民服务中心22 + 执法大队27（unsaid）`; a sum that says nothing is marked with ?. */
const read = (text: string): string[] =>
  readBreakdowns(parse(text, { assumeReport: true })).map(({ whole, parts, claim, isComparable }) => {
    const named = parts.map(({ label, quantity }) => `${label}${quantity.value}`).join(' + ');
    return `${whole.value}${whole.unit} = ${named}（${claim}）${isComparable ? '' : '?'}`;
  });

describe('a whole and its parts', () => {
  it.each<[string, string[]]>([
    ['接受咨询372人次，其中现场331人次、电话41人次。', ['372人次 = 现场331 + 电话41（unsaid）']],
    ['收到申请12件。其中，自然人10件，法人2件。', ['12件 = 自然人10 + 法人2（all）']],
    ['共收到申请27件，分别为自然人20件、法人7件。', ['27件 = 自然人20 + 法人7（all）']],
    ['共收到申请27件，自然人、法人申请分别为20件、7件。', ['27件 = 20 + 7（all）']],
    ['共收到申请12件：网络申请8件、信函申请4件。', ['12件 = 网络申请8 + 信函申请4（all）']],
    [
      '承接事项60项（其中便民中心22项、执法大队27项，退役军人服务站11项），村级15项。',
      ['60项 = 便民中心22 + 执法大队27 + 退役军人服务站11（unsaid）'],
    ],
    ['公开信息50条，其中回应关切类40条、监督检查类20条。', ['50条 = 回应关切类40 + 监督检查类20（unsaid）']],
    ['公开信息50条，分别为政策文件17条、公开年报1条、工作动态32条。', ['50条 = 政策文件17 + 公开年报1 + 工作动态32（all）']],
    ['公开信息50条，内含财政公开12条、行政执法25条。', ['50条 = 财政公开12 + 行政执法25（unsaid）']],
    ['全年公开的50条信息里，动态类30条、公告类20条。', ['50条 = 动态类30 + 公告类20（unsaid）']],
    ['公开信息50条。（其中：概况信息12条；政务动态38条）', ['50条 = 概况信息12 + 政务动态38（unsaid）']],
    ['公开信息50条，其中动态30条，含会议类10条、调研类20条；公告20条。', ['50条 = 动态30 + 公告20（unsaid）']],
    ['承接事项49项（便民中心22项、执法大队27项）。', ['49项 = 便民中心22 + 执法大队27（all）']],
    ['公开信息213条，包括政策文件20条和工作动态193条。', ['213条 = 政策文件20 + 工作动态193（all）']],
    ['公开信息213条，其中政策文件20条、工作动态30条等。', ['213条 = 政策文件20 + 工作动态30（some）']],
    ['公开信息213条，其中政策文件20条、其他信息193条。', ['213条 = 政策文件20 + 其他信息193（all）']],
    ['收到申请12件，其中8件为网络申请，4件为信函申请。', ['12件 = 为网络申请8 + 为信函申请4（unsaid）']],
    ['便民中心22项、执法大队27项，共计49项。', ['49项 = 便民中心22 + 执法大队27（all）']],
    ['通过网站发布512条，通过公众号发布388条，合计900条。', ['900条 = 通过网站发布512 + 通过公众号发布388（all）']],
    [
      '收到申请100件，其中网络申请80件（自然人60件、法人20件），信函申请20件。',
      ['100件 = 网络申请80 + 信函申请20（unsaid）', '80件 = 自然人60 + 法人20（all）'],
    ],
    [
      '收到申请5件，其中予以公开2件、无法提供3件，其中信息不存在2件、非本机关1件。',
      ['5件 = 予以公开2 + 无法提供3（unsaid）', '3件 = 信息不存在2 + 非本机关1（unsaid）'],
    ],
    [
      '公开信息213条。从渠道看，政府网站200条、微信13条。从内容看，政策100条、动态113条。',
      ['213条 = 政府网站200 + 微信13（unsaid）', '213条 = 政策100 + 动态113（unsaid）'],
    ],
    ['收到申请130件，办复率100%，其中予以公开90件、占69.2%；不予公开40件、占30.8%。', ['130件 = 予以公开90 + 不予公开40（unsaid）']],
    ['公开规章13件(含新制定5件,修改4件,废止4件),公文42件。', ['13件 = 新制定5 + 修改4 + 废止4（unsaid）']],
    ['行政复议3件，其中维持2件、纠正1件；行政诉讼2件，其中维持2件。', ['3件 = 维持2 + 纠正1（unsaid）', '2件 = 维持2（unsaid）']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a sum that says nothing', () => {
  it.each<[string, string]>([
    ['other years', '2023年收到申请15件，2021年、2022年分别为12件、10件。'],
    ['those carried in', '收到申请15件，其中上年结转3件、本年新收12件。'],
    ['a group beside its members', '收到申请10件，其中法人9件，商业企业3件。'],
    ['qualities of the same people', '有专职人员3名，其中党员2名，本科2名。'],
    ['what touches several kinds', '公开信息100条，其中涉及民生60条、涉及财政70条。'],
    ['rough numbers', '公开信息200条，其中政策文件近100条、工作动态100条。'],
    ['results and progress together', '收到申请10件，其中答复8件、予以公开6件。'],
  ])('%s: %s', (_, text) => {
    expect(read(text).every((line) => line.endsWith('?'))).toBe(true);
  });
});

describe('no breakdown', () => {
  it.each([
    '受理申请749件（含上年结转36件）。',
    '受理申请3259件，答复3278件（含上年度结转77件，另有58件顺延到下年度答复）。',
    '整合现有的28个政务微信、19个政务微博、5个政务客户端。',
    '公开信息213条（不含政务服务、公共资源交易等平台发布的数据12条）。',
    '收集企业信息103家，办理提案57件，解答提问136个。',
    '行政复议134件，行政诉讼57件。',
    '全年公开信息：一是政策文件20条，二是工作动态30条。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what leads from a whole to its parts', () => {
  it.each(leads.map(({ name, example }) => [name, example] as const))('%s: %s', (name, example) => {
    expect(leadsIn(example).map(({ lead }) => lead.name)).toContain(name);
    expect(read(`${example}。`)).toHaveLength(1);
  });
});

describe('the reasons why a sum says nothing', () => {
  it.each(incomparable.map(({ name, example }) => [name, example] as const))('%s: %s', (_, example) => {
    expect(read(`${example}。`).map((breakdown) => breakdown.endsWith('?'))).toEqual([true]);
  });
});

describe('what tells parts apart', () => {
  it.each(partKinds.map(({ dimension, example }) => [dimension, example] as const))('%s: %s', (dimension, example) => {
    const [breakdown] = readBreakdowns(parse(`公开信息900件，${example.replaceAll('条', '件')}。`, { assumeReport: true }));
    expect(breakdown?.dimension).toBe(dimension);
  });

  it.each(partGroups.map(({ example }) => example))('overlaps: %s', (example) => {
    expect(read(`共有900${example.includes('条') ? '条' : '件'}，${example}。`).map((breakdown) => breakdown.endsWith('?'))).toEqual([
      true,
    ]);
  });
});

describe('a whole of another thing', () => {
  it.each([
    '全年被提起行政诉讼0件。\n其中，网上申请6件。',
    '被申请行政复议2件，其中政府信息公开申请3件。',
    '办理人大代表建议5件。其中，收到政府信息公开申请6件、答复6件。',
  ])('is not taken apart: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
