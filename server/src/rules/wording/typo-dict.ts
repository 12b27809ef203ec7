import { cutWords } from '../../standard/cut-words.ts';
import { typos } from '../../standard/wording.ts';
import { overlaps } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { phraseFinder } from '../support/phrases.ts';
import { lostUnits } from './lost-units.ts';
import { damagedPhrases } from './set-phrases.ts';
import { wordSlips } from './word-slips.ts';

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
      {
        text: '对⟦不子公开⟧的信息说明理由，做好⟦挡案⟧管理，完善⟦长校机制⟧。',
        fixed: '对不予公开的信息说明理由，做好档案管理，完善长效机制。',
      },
      {
        text: '以⟦习近平新时代中国特色主义思想⟧为指导，坚持⟦全心全意人民服务⟧。',
        fixed: '以习近平新时代中国特色社会主义思想为指导，坚持全心全意为人民服务。',
      },
      { text: '收到⟦1⟧申请，公开政策文件5条、预决算信息⟦2⟧。' },
      { text: '建立公开⟦台帐⟧。', fixed: '建立公开台账。', severity: 'hint' },
    ],
    good: [
      '过度开发，意见箱反映，公布署名文章，做为民服务的实事，按装修标准，台风登陆，宣传蓝天保卫战。',
      '转发《关于布署2023年工作的通知》。',
      '以习近平新时代中国特色社会主义思想为指导，学习习近平总书记重要讲话，新时代中国特色社会主义思想，增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
      '信息公开是项长期工作，安排人专门负责，就政务公开作工作部署，监督检察机关。',
      '既使群众满意，又使企业受益。申请人已申请公开的信息。创建全国文明城市。',
    ],
  },
  *check(report) {
    const listed = findTypos(report);
    for (const { phrase, span } of [...listed, ...findCutWords(report)]) {
      yield {
        span,
        message: `错别字：“${phrase.wrong}”应为“${phrase.right}”`,
        severity: phrase.severity ?? 'warning',
        fixes: [replacement(span, phrase.right, phrase.severity !== 'hint' && !phrase.unsure)],
      };
    }
    for (const { word, slip, span } of wordSlips(report)) {
      if (listed.some((other) => overlaps(other.span, span))) continue;
      yield {
        span,
        message: `错别字：“${report.text.slice(span.start, span.end)}”应为“${word}”`,
        fixes: [replacement(span, word, slip === 'known')],
      };
    }
    for (const { number, unit, span } of lostUnits(report)) {
      yield { span, message: `缺量词：“${number}”后面少了“${unit}”之类的字`, fixes: [replacement(span, `${number}${unit}`, false)] };
    }
    for (const { phrase, span } of damagedPhrases(report)) {
      yield {
        span,
        message: `固定提法有误：“${report.text.slice(span.start, span.end)}”应为${quoted(phrase.written ?? phrase.words)}`,
        fixes: [replacement(span, phrase.written ?? phrase.words, false)],
      };
    }
  },
});

/** What has quotation marks of its own needs none around it. */
const quoted = (words: string): string => (words.includes('“') ? words : `“${words}”`);

const findTypos = phraseFinder(typos);
/** By themselves: a beginning of a word would hide a slip that begins within it. */
const findCutWords = phraseFinder(cutWords);
