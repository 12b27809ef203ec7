import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'organ-contact-glue',
  family: 'contact',
  title: '联系方式之间缺标点',
  severity: 'hint',
  description: '地址、邮编、电话、邮箱之间应当用逗号或者分号隔开，连在一起（“37号邮编:255000”）容易看错。',
  basis: '并列的各项之间用标点隔开（通行写法）',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '（地址：云汀区青禾路37号⟦邮编⟧：456700）', fixed: '（地址：云汀区青禾路37号，邮编：456700）' },
      {
        text: '联系电话：0100-5550123⟦邮箱⟧：qinghe@example.com⟦邮编⟧：456700。',
        fixed: '联系电话：0100-5550123，邮箱：qinghe@example.com，邮编：456700。',
      },
    ],
    good: [
      '（地址：云汀区青禾路37号，邮编：456700；联系电话：0100-5550123）',
      '地址：青禾路37号 邮编：456700 电话：0100-5550123',
      '请与党政办公室电话联系，办公室电话：0100-5550123，12345热线电话：12345，12345电话：0100-5550123。',
    ],
  },
  *check(report) {
    for (const { paragraph, match, span } of glued(report)) {
      if (/(?<!\d)(?:123\d\d|1[12]\d)$/.test(paragraph.text.slice(0, match.index))) continue;
      const mark = paragraph.text.includes('；') || paragraph.text.includes('，') || !paragraph.text.includes(',') ? '，' : ',';
      const label = match[1] ?? '';
      yield {
        span: { start: span.start, end: span.start + label.length },
        message: `缺标点：“${label}”与前面的内容连在一起`,
        fixes: [{ title: `补“${mark}”`, safe: true, edits: [{ span: { start: span.start, end: span.start }, newText: mark }] }],
      };
    }
  },
});

/** A label right after the end of an address, a number or a mailbox. */
const glued = prosePattern(
  /(?<=\d(?:号|室|楼|层|座|栋|幢|号院|号楼)?|[A-Za-z])((?:联系|办公|咨询|监督)?(?:邮编|邮政编码|电话|传真|(?:电子)?邮箱|网址))\s?[:：]\s?[A-Za-z\d０-９(（]/g,
);
