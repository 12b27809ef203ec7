import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contact-missing',
  family: 'contact',
  title: '请读者联系却没有联系方式',
  severity: 'information',
  description: '引言写了“如有疑问，请与……联系”，就应当写明电话、邮箱或者地址，否则读者无从联系。',
  basis: '年度报告引言的通行写法',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '如对本报告有疑问，⟦请与青禾镇人民政府联系⟧。' },
      { text: '报告全文在门户网站公开。如有疑问，⟦请与青禾镇党政办公室联系⟧。' },
      { text: '对年度报告内容有意见建议的，⟦可向云汀区水务局办公室咨询⟧。' },
    ],
    good: [
      '如对本报告有疑问，请与青禾镇人民政府联系（电话：0100-5550123）。',
      '如对本报告有疑问，请与青禾镇党政办公室联系。\n联系地址：云汀区青禾路1号。',
      '如对本报告有疑问，请与青禾镇党政办公室联系，电子邮箱qinghe@example.com。',
      '群众有疑问的，可向镇便民服务中心咨询，做到有问必答。',
    ],
  },
  *check(report) {
    const requests = invitation(report);
    const request = requests.find(({ match, paragraph }) => /报告|年报/.test(match[0]) || report.preamble.includes(paragraph));
    if (!request || isGiven(report)) return;
    const start = request.span.start + (request.match[1]?.length ?? 0);
    yield { span: { start, end: request.span.end }, message: '没有联系方式：请读者联系，却没有写电话、邮箱或者地址' };
  },
});

/** About the report itself, within one sentence; in the preamble it goes without saying. */
const invitation = prosePattern(
  /((?:报告|年报|如有|若有|如对|若对)[^。！？!?；;]{0,24}(?:疑问|疑义|意见|建议|问题|异议)[^。！？!?；;]{0,12}?[，,、]?)(?:敬?请|可以?|欢迎)(?:直接)?(?:与|和|同|向|跟)[^。；;，,（(]{2,40}?(?:联\s?系|咨询|反映|垂询)/g,
);
const given =
  /[@＠]|(?<!\d)0\d{2,3}[)）]?\s?[-—–―－]?\s?\d{7,8}(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?:电\s?话|热线|传\s?真)[^。；;]{0,8}\d{5,}|地\s?址\s?[:：为是]|(?:网\s?址|邮箱|信箱|QQ|微信号?)\s?[:：]/;

const isGiven = ({ paragraphs }: Report): boolean => paragraphs.some((p) => given.test(p.text));
