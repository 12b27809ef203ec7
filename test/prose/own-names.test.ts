import { describe, expect, it } from 'vitest';
import { departmentShortNames, zoneShortNames } from '../../server/src/standard/organ-names.ts';
import { claimsIn } from './claims/read.ts';

/** Whether a sentence that counts requests for a subject is of the organ, in its report. */
const isOwn = (organ: string, sentence: string): boolean => claimsIn(`2023年，${sentence}。`, '（二）依申请公开。', { organ }) === 'got=5';

const own: Readonly<Record<string, readonly string[]>> = {
  砚泉市澜埠区住房和城乡建设局: ['区住建局', '住建局', '澜埠区住建局', '砚泉市澜埠区住房城乡建设局', '局机关', '全局', '我局'],
  砚泉市人力资源和社会保障局: ['市人社局', '市人力资源社会保障局', '砚泉市人社局', '市人社局机关'],
  砚泉市文化广电和旅游局: ['市文旅局', '市文广旅局', '市文广旅游局', '市文化广电旅游局'],
  苇泽县教育和体育局: ['县教体局', '县教育体育局', '教体局'],
  砚泉市自然资源和规划局: ['市自规局', '市资规局', '市自然资源局'],
  砚泉市市场监督管理局: ['市市监局', '市市场监管局', '市场监管局'],
  砚泉市国有资产监督管理委员会: ['市国资委'],
  砚泉市发展和改革委员会: ['市发改委', '市发展改革委'],
  砚南州卫生健康委员会: ['州卫健委', '州卫生健康委'],
  砚泉市退役军人事务局: ['市退役军人局', '市退役军人事务局'],
  砚泉市人民防空办公室: ['市人防办'],
  国家税务总局砚泉市税务局: ['市税务局', '砚泉市税务局', '税务局'],
  砚泉市人民政府办公室: ['市政府', '市政府办公室代表市政府', '市政府办', '市府办', '市政府办公室', '办公室'],
  青禾省自然资源厅: ['省自然资源厅', '我厅', '厅机关'],
  砚泉市东风区人民政府: ['东风区', '东风区人民政府', '全区'],
  苇泽县青禾镇人民政府: ['青禾镇', '镇政府', '青禾镇政府', '我镇'],
  澜埠区东风街道办事处: ['东风街道', '街道', '办事处', '街道办'],
  砚泉经济技术开发区管理委员会: ['开发区', '经开区', '管委会', '砚泉经开区', '开发区管委会'],
  砚泉市人民政府外事办公室: ['市外办', '市外事办', '外事办公室'],
  澜埠区人民政府西河街道办事处: ['西河街道', '街道办'],
  砚泉市公安局交通警察支队: ['市公安局交警支队', '交警支队'],
  砚泉市供销合作社联合社: ['市供销社'],
  中华人民共和国砚泉海关: ['砚泉海关', '海关'],
  青禾科技产业园管理委员会: ['园区', '产业园', '管委会'],
  砚泉市生态环境局思湖分局: ['分局', '思湖分局', '市生态环境局思湖分局', '思湖生态环境分局'],
  砚泉市住房公积金管理中心: ['市公积金中心', '公积金中心', '本中心'],
};

const ofOthers: Readonly<Record<string, readonly string[]>> = {
  砚泉市澜埠区住房和城乡建设局: ['市住建局', '云汀区住建局', '区人社局', '各县区住建局', '区政府', '区住建局下属学校'],
  砚泉市住房和城乡建设局: ['市人社局', '省住建厅', '县住建局', '县财政局和市住建局', '全市住建局'],
  国家税务总局砚泉市税务局: ['省税务局', '思湖区税务局'],
  砚泉市人民政府办公室: ['市财政局办公室', '县政府办', '县政府', '省政府'],
  砚泉市东风区人民政府: ['区政府', '区政府办代表区政府', '区教育局', '东风区教育局', '云汀区', '市政府'],
  苇泽县青禾镇人民政府: ['县政府', '青禾镇中学', '乡镇政府', '上级政府'],
  澜埠区东风街道办事处: ['西河街道', '各街道', '区政府'],
  砚泉市生态环境局思湖分局: ['市局', '云汀分局', '市生态环境局云汀分局'],
  砚泉市公安局: ['信访局', '信息中心', '交警支队'],
};

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([organ, names]) => names.map((name) => [organ, name] as const));

describe('in the report of an organ', () => {
  it.each(pairs(own))('%s counts what %s received', (organ, name) => {
    expect(isOwn(organ, `${name}共收到政府信息公开申请5件`)).toBe(true);
  });

  it.each(pairs(ofOthers))('%s does not count what %s received', (organ, name) => {
    expect(isOwn(organ, `${name}共收到政府信息公开申请5件`)).toBe(false);
  });

  it('市政府办理 names no office', () => {
    expect(isOwn('砚泉市人民政府办公室', '市政府办理政府信息公开申请5件')).toBe(false);
  });
});

describe('the table of short names', () => {
  it('has no field twice, and none that is shortened to itself', () => {
    for (const [full, shorts] of [...departmentShortNames, ...zoneShortNames]) expect(shorts).not.toContain(full);
    expect(departmentShortNames.size).toBeGreaterThan(120);
  });

  it.each([...departmentShortNames].filter(([, shorts]) => (shorts[0]?.length ?? 0) > 1))('%s局 is %j局 in its report', (full, [short]) => {
    expect(isOwn(`砚泉市${full}局`, `市${short}局共收到政府信息公开申请5件`)).toBe(true);
  });
});
