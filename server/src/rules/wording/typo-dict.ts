import { typos } from '../../standard/wording.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { phraseFinder } from '../support/phrases.ts';

export default defineRule({
  id: 'typo-dict',
  family: 'wording',
  title: '常见错别字',
  severity: 'warning',
  description: '年度报告里常见的错别字和误用词。书名号内是别人的题名，不检查；表格里的行名、列名另有规则检查。',
  basis: '《现代汉语词典》通行写法',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '确保工作有序衔接、⟦平稳过度⟧，坚持公开步骤的⟦渐近性⟧。',
        fixed: '确保工作有序衔接、平稳过渡，坚持公开步骤的渐进性。',
      },
      { text: '确定1名⟦责任性强⟧的同志专门负责。', fixed: '确定1名责任心强的同志专门负责。' },
      { text: '建立公开⟦台帐⟧。', fixed: '建立公开台账。', severity: 'hint' },
    ],
    good: [
      '过度开发，意见箱反映，公布署名文章，做为民服务的实事，按装修标准，台风登陆，宣传蓝天保卫战。',
      '转发《关于布署2023年工作的通知》。',
      '既使群众满意，又使企业受益。申请人已申请公开的信息。创建全国文明城市。',
    ],
  },
  *check(report) {
    for (const { phrase, span } of findTypos(report)) {
      yield {
        span,
        message: `错别字：“${phrase.wrong}”应为“${phrase.right}”`,
        severity: phrase.severity ?? 'warning',
        fixes: [replacement(span, phrase.right, phrase.severity !== 'hint' && !phrase.unsure)],
      };
    }
  },
});

const findTypos = phraseFinder(typos);
