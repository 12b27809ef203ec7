import { describe, expect, it } from 'vitest';
import { organKind } from '../../server/src/report/organ/kinds.ts';
import { parse } from '../../server/src/report/parse.ts';

const basis =
  '根据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，';

/** What is read of a draft without a title, with this preamble and overview. */
const read = (preamble: string, overview = '各项工作有序推进。') => {
  const { organ, year } = parse(`${preamble}\n一、总体情况\n${overview}\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况`);
  return [organ?.name ?? null, year?.value ?? null];
};

describe('organ and year of a draft without a title', () => {
  it.each([
    ['现公布《青禾镇2022年政府信息公开工作年度报告》。', '青禾镇', 2022],
    ['现发布苇泽县财政局2023年政府信息公开工作年度报告，请予监督。', '苇泽县财政局', 2023],
    ['特向社会公布砚泉市公安局2021年度政府信息公开工作年度报告。', '砚泉市公安局', 2021],
    ['编制并向社会公布苇泽县水利局2024年度政府信息公开工作年度报告。', '苇泽县水利局', 2024],
    ['形成由砚泉市卫生健康委员会编制的2021年度政府信息公开年度报告。', '砚泉市卫生健康委员会', 2021],
    ['特编制2023年砚泉市人民政府地方志办公室政府信息公开工作年度报告。', '砚泉市人民政府地方志办公室', 2023],
    ['现将苇泽县民政局2023年政府信息公开工作情况报告如下：', '苇泽县民政局', 2023],
    ['现就青禾镇2023年政府信息公开工作情况报告如下。', '青禾镇', 2023],
    ['苇泽县交通运输局编制了2022年政府信息公开工作年度报告。', '苇泽县交通运输局', 2022],
    ['现公布砚泉市公安局政府信息公开工作2021年度报告。', '砚泉市公安局', 2021],
    ['现公布芷汀海关2023年政府信息公开工作年度报告。', '芷汀海关', 2023],
    ['现发布中共苇泽县委机构编制委员会办公室2023年政府信息公开工作年度报告。', '中共苇泽县委机构编制委员会办公室', 2023],
    ['制作了《霁桥街道办事处2020年度政府信息公开工作年度报告》。', '霁桥街道办事处', 2020],
    ['本报告由苇泽县审计局根据《条例》编制，数据统计期限为2023年1月1日至12月31日。', '苇泽县审计局', 2023],
    ['苇泽县统计局根据《条例》编制本报告。所列数据自2019年1月1日起至2019年12月31日止。', '苇泽县统计局', 2019],
    ['我局编制了2023年政府信息公开工作年度报告。', null, 2023],
  ])('%s', (words, organ, year) => {
    expect(read(words)).toEqual([organ, year]);
    expect(read(basis + words)).toEqual([organ, year]);
  });

  it('come from the first sentence where nothing else says them', () => {
    expect(read('', '2023年，澜埠区城乡建设局聚焦重点领域，主动公开政府信息74条。')).toEqual(['澜埠区城乡建设局', 2023]);
    expect(read('', '（一）主动公开。2022年度，苇泽县水务局认真落实《条例》。')).toEqual(['苇泽县水务局', 2022]);
    expect(read('', '2021年度,我局认真落实《条例》。')).toEqual([null, 2021]);
    expect(read('', '2019年5月15日，新修订的《条例》施行。')).toEqual([null, null]);
    expect(read('', '在县委、县政府的领导下，各项工作有序推进。')).toEqual([null, null]);
  });

  it.each([
    ['本报告由澜埠区审计局围绕2022年度政府信息公开工作编制。', '', '澜埠区审计局', 2022],
    ['本报告由澜埠区审计局对照《条例》编制。', '', '澜埠区审计局', null],
    ['', '2022年，市发展改革委坚持以公开为常态。', '市发展改革委', 2022],
    ['', '2022年以来，在市委、市政府的坚强领导下，砚泉市教育局认真落实《条例》。', '砚泉市教育局', null],
    ['', '2023年度砚泉市统计局认真落实《条例》。', '砚泉市统计局', 2023],
    ['', '（一）主动公开。2022年，区统计局认真落实《条例》。', '区统计局', 2022],
    ['如有疑问，请与澜埠区政务公开办公室联系。', '2022年，砚泉市水利局认真落实《条例》。', '砚泉市水利局', 2022],
    ['', '我局认真落实《条例》，截止到2023年12月31日，公开信息20条。', null, 2023],
    ['', '2022年政府信息公开工作要点印发以后，各项工作有序推进。', null, null],
    ['', '2022年，市政府办公室印发工作要点，我局认真落实《条例》。', null, 2022],
  ])('%s%s', (preamble, overview, organ, year) => {
    expect(read(preamble, overview || undefined)).toEqual([organ, year]);
  });

  it.each([
    ['国家税务总局砚泉市税务局（以下简称“砚泉市税务局”）根据《条例》编制本报告。', ''],
    ['现公布砚泉市税务局2023年政府信息公开工作年度报告。', '2023年，国家税务总局砚泉市税务局（以下简称砚泉市税务局）认真落实《条例》。'],
    ['', '2023年，国家税务总局砚泉市税务局（简称：砚泉市税务局）认真落实《条例》。'],
  ])('by the full name where the text shortens it: %s%s', (preamble, overview) => {
    expect(read(preamble, overview || undefined)[0]).toBe('国家税务总局砚泉市税务局');
  });

  it('are not those of another report', () => {
    expect(read('《青禾镇2022年政府信息公开工作年度报告》已于2023年1月公布。')).toEqual([null, null]);
    expect(read('参照柳溪镇2022年政府信息公开工作年度报告编写。')).toEqual([null, null]);
  });
});

describe('the organ to contact', () => {
  const contact = (name: string, overview: string) => read(`编制本报告。如有疑问，请与${name}联系（电话：0000-5550123）。`, overview)[0];

  it.each([
    ['苇泽县财政局办公室', '2023年，我局公开信息。', '苇泽县财政局'],
    ['砚泉市生态环境局澜埠分局办公室', '我局公开信息。', '砚泉市生态环境局澜埠分局'],
    ['青禾镇人民政府综合督考办公室', '我镇公开信息。', '青禾镇人民政府'],
    ['霁桥街道办事处党政办公室', '我街道公开信息。', '霁桥街道办事处'],
    ['苇泽县发展和改革委员会政策法规科', '我委公开信息。', '苇泽县发展和改革委员会'],
    ['苇泽县人民政府办公室', '我县公开信息。', '苇泽县人民政府'],
    ['苇泽县人民政府办公室', '我办公开信息。', '苇泽县人民政府办公室'],
    ['中共苇泽县委机构编制委员会办公室', '我办公开信息。', '中共苇泽县委机构编制委员会办公室'],
    ['苇泽县水利局', '公开信息12条。', '苇泽县水利局'],
  ])('%s, where the text says %s', (name, overview, organ) => {
    expect(contact(name, overview)).toBe(organ);
  });

  it.each([
    ['市政务服务和大数据管理局', '我市公开信息。'],
    ['苇泽县行政审批局', '我县各部门公开信息。'],
    ['苇泽县行政审批局', '我镇公开信息。'],
    ['市财政局', '公开信息12条。'],
  ])('%s is not taken where the text says %s', (name, overview) => {
    expect(contact(name, overview)).toBeNull();
  });

  it('comes after what the preamble announces', () => {
    expect(read('现公布苇泽县2023年政府信息公开工作年度报告。请与苇泽县行政审批局联系。')).toEqual(['苇泽县', 2023]);
  });
});

describe('the kind of an organ', () => {
  it.each([
    ['青禾街', 'street'],
    ['霁桥街办', 'street'],
    ['苇泽县城市管理委员会', 'commission'],
    ['砚泉市城市管理委', 'commission'],
    ['芷汀风景名胜区管理委员会', 'administrative-committee'],
    ['松陵湖管理委员会', 'administrative-committee'],
    ['芷汀自由贸易试验区', 'administrative-committee'],
    ['砚泉综合保税区', 'administrative-committee'],
    ['海关总署', 'department'],
    ['芷汀海关', 'bureau'],
    ['苇泽县人民政府机关', 'county'],
    ['青禾镇人民政府机关', 'town'],
    ['青禾镇党政办', 'town'],
    ['砚泉市外办', 'office'],
    ['国家税务总局苇泽县税务局', 'bureau'],
  ])('%s: %s', (name, kind) => {
    expect(organKind(name)).toBe(kind);
  });
});
