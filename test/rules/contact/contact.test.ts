import { describe, expect, it } from 'vitest';
import contactEmail from '../../../server/src/rules/contact/contact-email.ts';
import contactMissing from '../../../server/src/rules/contact/contact-missing.ts';
import contactPhone from '../../../server/src/rules/contact/contact-phone.ts';
import contactPostcode from '../../../server/src/rules/contact/contact-postcode.ts';
import contactUrl from '../../../server/src/rules/contact/contact-url.ts';
import organContactGlue from '../../../server/src/rules/contact/organ-contact-glue.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('contact-postcode', () => {
  it.each([
    ['邮编:45670', ['45670']],
    ['邮政编码 4567001', ['4567001']],
    ['邮编：４５６７０', ['４５６７０']],
    ['邮编:456700 0100-5550123', []],
    ['邮编456700电话0100-5550123', []],
    ['公开邮编、网址、12345热线', []],
    ['邮编：456 700 2023年', []],
    ['邮编：456700 2023年', []],
    ['邮编：（见网站）', []],
  ])('%s', (text, words) => {
    expect(reportedWords(contactPostcode, text)).toEqual(words);
  });

  it('hints at the postcode of another province', () => {
    const [finding] = findingsOf(contactPostcode, '地址：江西省云汀市青禾路1号，邮编：456700');
    expect(finding).toMatchObject({ severity: 'hint', message: '邮编与地址不符：江西省的邮编以33、34开头，这里是“456700”，请核对' });
    expect(reportedWords(contactPostcode, '江西省青禾镇2023年政府信息公开工作年度报告\n邮编：456700')).toEqual(['456700']);
  });

  it.each(['地址：江西省云汀市青禾路1号，邮编：341700', '地址：内蒙古自治区云汀盟，邮编：137400', '地址：云汀区上海路1号，邮编：456700'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(contactPostcode, text)).toEqual([]);
    },
  );
});

describe('contact-phone', () => {
  it.each([
    ['电话：0100-555012', ['0100-555012']],
    ['电话：0100-555012345', ['0100-555012345']],
    ['电话：0100-5550123、0100-555012', ['0100-555012']],
    ['电话：083-5550123', ['083-5550123']],
    ['传真：555012345', ['555012345']],
    ['电话0100–5550123', ['0100–5550123']],
    ['电话：0100——5550123。', ['0100——5550123']],
    ['电话：0100-5550123 0100-555012', ['0100-555012']],
  ])('finds what is wrong in %s', (text, words) => {
    expect(reportedWords(contactPhone, text)).toEqual(words);
  });

  it.each([
    '电话：0100-5550123；电话:(0100)5550123；电话：（010）-55501234',
    '联系电话:55501288、55501299；电话：5550123 5550124',
    '电话：0100 5550123，电话：0100-555 0123，电话:01005550123，电话:0100－5550123',
    '电话：0100-5550123转8012，电话：0100-5550123-8012，电话：0100-5550123/0124',
    '电话：400-555-0123，电话：4005550123，热线：12345、96110、110',
    '手机电话：13800138000，138-0013-8000，电话：+86-100-55501234',
    '电话：0100-5550123（工作日8:30-12:00），电话：0100-5550123 8:30-17:00',
    '受理电话12345678件，电话1295个，接听12345热线电话，拨打电话2023年共3000次',
    '电话：0100-5550123—5550128',
    '电话（传真）：0100-5550123 传真：0100-5550124',
  ])('is silent on %s', (text) => {
    expect(reportedWords(contactPhone, text)).toEqual([]);
  });

  it('puts a hyphen in place of a dash', () => {
    expect(afterSafeFixes(contactPhone, '电话：（0100）—5550123-801，传真：0100—5550124。')).toBe(
      '电话：0100-5550123-801，传真：0100-5550124。',
    );
  });
});

describe('contact-email', () => {
  it.each([
    ['邮箱:qinghe @163.com', '邮箱:qinghe@163.com'],
    ['邮箱：qinghe＠example．gov．cn', '邮箱：qinghe@example.gov.cn'],
    ['邮箱：qinghe@example. gov.cn）', '邮箱：qinghe@example.gov.cn）'],
    ['邮箱：qinghe@example。com，电话', '邮箱：qinghe@example.com，电话'],
  ])('mends %s', (text, fixed) => {
    expect(afterSafeFixes(contactEmail, text)).toBe(fixed);
  });

  it.each([
    '邮箱：a_b-c.d@mail.example.com.cn。邮箱：QH@QQ.COM,电话0100-5550123',
    '邮箱：qinghe@163.com，qinghe2@163.com；qinghe3@163.com。联系人',
    '微博@青禾发布，抖音号@qinghe，公众号 qinghe',
    '邮箱：www.example.com，信箱：http://example.gov.cn/xx',
  ])('is silent on %s', (text) => {
    expect(reportedWords(contactEmail, text)).toEqual([]);
  });
});

describe('contact-url', () => {
  it.each([
    ['（www. example.gov.cn）', '（www.example.gov.cn）'],
    ['www .example .gov. cn', 'www.example.gov.cn'],
    ['http：//www.example.gov.cn/a.html', 'http://www.example.gov.cn/a.html'],
    ['https:/example.gov.cn，', 'https://example.gov.cn，'],
    ['http:\\\\www.example.gov.cn', 'http://www.example.gov.cn'],
    ['HTTP//WWW.EXAMPLE.COM', 'http://WWW.EXAMPLE.COM'],
    ['ｗｗｗ．example．gov．cn', 'www.example.gov.cn'],
    ['http：//58.0.0.1/a', 'http://58.0.0.1/a'],
    ['(yunting.gov .cn)', '(yunting.gov.cn)'],
  ])('mends %s', (text, fixed) => {
    expect(afterSafeFixes(contactUrl, `网址：${text}`)).toBe(`网址：${fixed}`);
  });

  it.each([
    '网站（http://www.example.gov.cn/）。网站（www.example.gov.cn）、www.example.com。cn域名',
    'http://www.example.gov.cn，http://www.example.com；https://example.gov.cn:8080/x?u=http://a.gov.cn&b=www.b.com',
    'HTTP://WWW.EXAMPLE.GOV.CN/A',
    '邮箱qinghe@example.gov.cn，采用http/https协议和www技术',
    'http://liuyan.example.com.cn/threads/content?tid=6328326',
    '登录www.example.gov.cn 或者 www.example.com 查询',
  ])('is silent on %s', (text) => {
    expect(reportedWords(contactUrl, text)).toEqual([]);
  });
});

describe('contact-missing', () => {
  it.each([
    '如对本报告有疑问，请与青禾镇联系，电话0100-5550123。',
    '如对本报告有疑问，请与青禾镇党政办联系。\n（地址：青禾路1号）',
    '一、总体情况\n群众如有疑问，可以向镇便民服务中心咨询。',
    '如对本报告有疑问，请拨打12345热线。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(contactMissing, text)).toEqual([]);
  });

  it('finds a clean draft whose remark in brackets was lost', () => {
    const text = cleanDraft().replace(/（地址：[^）]*）/, '');
    expect(reportedWords(contactMissing, text)).toEqual(['请与青禾镇人民政府联系']);
  });
});

describe('organ-contact-glue', () => {
  it('uses the comma of the paragraph', () => {
    expect(afterSafeFixes(organContactGlue, '地址:青禾路37号邮编:456700,电话:0100-5550123')).toBe(
      '地址:青禾路37号,邮编:456700,电话:0100-5550123',
    );
  });

  it.each(['12345电话：0100-5550123', '地址：青禾路37号 邮编：456700', '党政办公室电话：0100-5550123'])('is silent on %s', (text) => {
    expect(reportedWords(organContactGlue, text)).toEqual([]);
  });
});

describe('clean drafts', () => {
  const own = rules.filter(({ family, off }) => (family === 'contact' || family === 'legal') && !off);

  it.each([
    ['a town in 2023', cleanDraft()],
    ['a bureau in 2020', cleanDraft({ form: '2019', organ: '云汀区财政局' })],
    ['a street in 2019', cleanDraft({ form: '2019', organ: '南桥街道办事处', year: 2019 })],
    ['half-width', cleanDraft().replace(/[，；：（）]/g, (c) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[c] ?? c)],
  ])('have nothing to do with laws and contacts: %s', (_, text) => {
    expect(own.flatMap((rule) => findingsOf(rule, text).map((f) => f.message))).toEqual([]);
  });
});
