import { describe, expect, it } from 'vitest';
import approx from '../../../server/src/rules/narrative/approx-on-exact.ts';
import percent from '../../../server/src/rules/narrative/narrative-percent.ts';
import { findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const spoken = (text: string): string[] => findingsOf(percent, text).map(({ severity, message }) => `${severity} ${message}`);

describe('percentages', () => {
  it.each<[string, string[]]>([
    ['公开信息805条，其中政策解读35条，占5.35%。', ['information 百分比与件数不符：35÷805约为 4.35%，文中写 5.35%']],
    ['公开信息805条，其中政策解读35条，占4.34%。', ['hint 百分比与件数不符：35÷805约为 4.35%，文中写 4.34%']],
    ['收到申请1200件（其中网上申请900件，占85%；信函300件，占25%）。', ['information 百分比与件数不符：900÷1200约为 75%，文中写 85%']],
    ['收到申请12件。其中自然人8件、法人4件，占比分别为66.7%、43.3%。', ['information 百分比与件数不符：4÷12约为 33.3%，文中写 43.3%']],
    [
      '收到申请213件，上年结转11件，办结220件。在办结的申请中，予以公开106件，占48.2%；部分公开24件，占10.9%；不予公开31件，占19.1%。',
      ['information 百分比与件数不符：31÷220约为 14.1%，文中写 19.1%'],
    ],
    ['收到申请122件，其中自然人占比36.2%（43件）。', ['information 百分比与件数不符：43÷122约为 35.2%，文中写 36.2%']],
    ['收到申请8件。其中自然人占72.5%（5件），法人占37.5%（3件）。', ['information 百分比与件数不符：5÷8约为 62.5%，文中写 72.5%']],
    [
      '收到申请41件，结转上年3件，答复43件。申请人中，自然人占比85.7%（35件），其余6件由法人提出。',
      ['information 百分比与件数不符：35÷41约为 85.4%，文中写 85.7%'],
    ],
    ['申请量由12件增至15件，增长30%。', ['information 百分比与件数不符：由 12 到 15 的变化约为 25%，文中写 30%']],
    ['发布512条，比上年增加12条，增长5.4%。', ['information 百分比与件数不符：由 500 到 512 的变化约为 2.4%，文中写 5.4%']],
    ['办理620件，比上年减少80件，增长11.4%。', ['information 增减与件数相反：由 700 到 620 是减少']],
    ['申请量由15件降至12件，增长20%。', ['information 增减与件数相反：由 15 到 12 是减少']],
  ])('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    '公开信息213条。从公开渠道来看，政府网站公开信息213条，占比100%。',
    '收到申请12件，其中自然人8件，占66.7%；法人4件，占33.3%。',
    '收到申请3件，其中1件予以公开，占33%；2件信息不存在，占67%。',
    '办理提案9件。自然人申请8件，占66.7%；法人申请4件，占33.3%。',
    '收到申请12件，办结10件，其中予以公开8件，占80%。',
    '受理12件，办结12件，办结率100%，网上申请9件，占全部申请的75%。',
    '收到申请12件，同比下降20%，其中网络申请9件，占75%，信函3件，占25%。',
    '我局办理35件，占全市总量的3.5%。全市共办理1000件。',
    '公开信息500条，增长25%，其中微信200条，占40%。',
    '公开信息805条，其中政策解读35条，约占4%。',
    '收到申请122件，其中自然人占比35.2%（43件），法人占64.8%（79件）。',
    '收到申请13件，答复12件。自然人占比61.5%（8件），企业占比30.8%（4件）。',
    '收到申请41件，答复43件。申请人中，自然人占比81.4%（35件），其余6件由法人提出。',
    '公开信息8条，自然人占比72.5%（5件）。',
    '发布信息300条。政策文件占10%，工作动态占90%。',
    '申请量由12件增至15件，增长25%；网站访问量增长40%。',
    '发布512条，比上年增加12条，增长2.4%。',
    '办理工单620件，较2022年减少80件，下降11.4%。',
    '收到申请41件，比上年（35件）多6件，增长17.1%。',
    '办理建议9件、提案4件，其中同意公开4件，占30.8%。',
    '投资完成率98.6%（含省级项目）12件，地区生产总值增长5.2%。',
  ])('silent: %s', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('several possible wholes', () => {
  const text = '共收到申请56件，上年结转5件，合计61件。从申请人看，自然人46件，占81.2%。';

  it('are compared with the nearest, without a fix', () => {
    const findings = findingsOf(percent, text);
    expect(findings.map(({ message, fixes }) => [message, fixes?.length ?? 0])).toEqual([
      ['百分比与件数不符：46÷56约为 82.1%，文中写 81.2%', 0],
    ]);
  });

  it('are one where the other shares agree', () => {
    expect(spoken(`${text.slice(0, -1)}；法人15件，占24.6%。`)).toEqual(['information 百分比与件数不符：46÷61约为 75.4%，文中写 81.2%']);
  });
});

describe('rough numbers', () => {
  it.each<[string, string[]]>([
    ['公开信息68余条，发放近213份，咨询约37人次。', ['68余条', '近213份', '约37人次']],
    ['公开信息1,295余条，培训12多次。', ['1,295余条', '12多次']],
    ['公开信息约 1295 条。', ['约 1295 条']],
  ])('%s', (text, expected) => {
    expect(reportedWords(approx, text)).toEqual(expected);
  });

  it.each([
    '公开信息100余条，约50件，近200份，3万余人次，1.2万余条，2000多条，20多次，80余件。',
    '近三年，近20年，近12个月，最近12次，约定3次，预约37人次，节约12个工作日，就近12个村，附近3户。',
    '平均用时约15分钟，约37%，近37万元，约25件，近3次。',
    '公开《近213份文件目录》，群众称“约37件”。',
    '十余条，数十件，几十次，一百余人。',
  ])('silent: %s', (text) => {
    expect(reportedWords(approx, text)).toEqual([]);
  });
});

describe('a correct report', () => {
  it('has neither', () => {
    for (const form of ['2019', '2021'] as const) {
      const text = cleanDraft({ form });
      expect([...spoken(text), ...reportedWords(approx, text)]).toEqual([]);
    }
  });
});
