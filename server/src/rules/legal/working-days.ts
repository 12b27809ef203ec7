import { prosePattern } from '../../report/search.ts';
import { quoted } from '../../text/quote.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'working-days',
  family: 'legal',
  title: '条例期限漏了“个工作日”',
  severity: 'information',
  description:
    '《条例》的期限按工作日计算：政府信息形成或者变更之日起20个工作日内公开，收到申请之日起20个工作日内答复（可延长，最长不超过20个工作日），' +
    '申请内容不明确的7个工作日内告知补正，第三方15个工作日内提出意见。写成“20日”，期限就短了。报告自己实际用了多少日，不在此列。',
  basis: '《政府信息公开条例》第二十六条、第三十条、第三十二条、第三十三条',
  since: '0.4.0',
  examples: {
    bad: [
      {
        text: '坚持在政府信息形成或者变更⟦20日⟧内公开。',
        fixed: '坚持在政府信息形成或者变更20个工作日内公开。',
      },
      {
        text: '政府信息自形成或变更之日起⟦20天⟧内主动公开。',
        fixed: '政府信息自形成或变更之日起20个工作日内主动公开。',
      },
      { text: '自收到申请之日起⟦二十日⟧内予以答复。', fixed: '自收到申请之日起二十个工作日内予以答复。' },
      {
        text: '申请内容不明确的，在收到申请之日起⟦7日⟧内一次性告知补正。',
        fixed: '申请内容不明确的，在收到申请之日起7个工作日内一次性告知补正。',
      },
      { text: '需要延长答复期限的，最长不超过⟦20日⟧。', fixed: '需要延长答复期限的，最长不超过20个工作日。' },
    ],
    good: [
      '坚持在政府信息形成或者变更20个工作日内公开，收到申请之日起20个工作日内答复。',
      '收到申请后平均12日内答复，最快的3日内答复；全部申请都在20日内答复。',
      '自该信息形成或者变更之日起20个工作日内，比规定提前5日公开。',
      '公示期满20日，会议纪要形成后7日内印发，发生变更20日后更新通讯录。',
      '收到申请之日起5日内登记。',
    ],
  },
  *check(report) {
    for (const { match, span } of [...terms.flatMap((places) => [...places(report)])]) {
      const written = match.groups?.days ?? '';
      const start = span.start + match[0].lastIndexOf(written);
      const right = `${written.slice(0, -1)}个工作日`;
      yield {
        span: { start, end: start + written.length },
        message: `漏了“个工作日”：《条例》的这一期限按工作日计算，${quoted(written)}应为“${right}”`,
        fixes: [{ title: `改为“${right}”`, safe: true, edits: [{ span: { start, end: start + written.length }, newText: right }] }],
      };
    }
  },
});

const twenty = '(?<days>(?:20|２０|二十)\\s?[日天])';
const seven = '(?<days>(?:7|７|七)\\s?[日天])';
const fifteen = '(?<days>(?:15|１５|十五)\\s?[日天])';
const within = '(?:[之以]?内)';

/** What the regulation sets a term for, and the term; articles 26, 33, 30 and 32. */
const terms = [
  new RegExp(
    `(?:形成或者?变更|形成、变更|形成和变更)(?:(?:之|的当)日起|之?后|起)?[，,的在]?(?:法定)?${twenty}${within}(?=[^。；]{0,8}公开)`,
    'g',
  ),
  new RegExp(`(?:收到|接到|受理)[^，。；]{0,12}申请之日起[，,]?(?:的|在)?(?:法定)?${twenty}${within}(?=[^。；]{0,12}答复)`, 'g'),
  new RegExp(`延长[^。；]{0,16}(?:不(?:得)?超过|最长为?)${twenty}`, 'g'),
  new RegExp(`(?:收到|接到)[^，。；]{0,12}申请之日起[，,]?(?:的|在)?${seven}${within}(?=[^。；]{0,12}补正)`, 'g'),
  new RegExp(`第三方[^。；]{0,24}${fifteen}${within}(?=[^。；]{0,8}(?:意见|答复))`, 'g'),
].map((pattern) => prosePattern(pattern));
