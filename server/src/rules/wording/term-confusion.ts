import { confusedTerms } from '../../standard/terms.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';
import { phraseFinder } from '../support/phrases.ts';

export default defineRule({
  id: 'term-confusion',
  family: 'wording',
  title: '术语误用',
  severity: 'warning',
  description:
    '政府信息公开的用语有固定说法：不予公开的理由是“国家秘密”，收到的是“政府信息公开申请”。“政务公开”与“政府信息公开”可以并用，不提示；书名号内的不检查。',
  basis: '《政府信息公开条例》与统一格式的用语',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '严格审查，防止泄露⟦国家机密⟧。', fixed: '严格审查，防止泄露国家秘密。' },
      { text: '全年收到⟦依申请公开⟧19件，均按时答复。', fixed: '全年收到政府信息公开申请19件，均按时答复。', severity: 'hint' },
      { text: '我镇未收到⟦信息公开申请受理⟧。', fixed: '我镇未收到信息公开申请。', severity: 'information' },
      {
        text: '推进基层⟦政务标准化规范化⟧建设，公开⟦三公经费⟧。',
        fixed: '推进基层政务公开标准化规范化建设，公开“三公”经费。',
        severity: 'hint',
      },
    ],
    good: [
      '推进政务公开和政府信息公开工作，公开“三公”经费，保守国家秘密。',
      '（二）依申请公开情况。无依申请公开件。填写依申请公开申请表，依申请公开申请渠道畅通。',
      '学习《关于保守国家机密的规定》，信息公开申请受理机构为办公室。',
    ],
  },
  *check(report) {
    for (const { phrase, span } of findTerms(report)) {
      yield {
        span,
        message: `用语不当：“${phrase.wrong}”宜为${phrase.right.includes('“') ? phrase.right : `“${phrase.right}”`}`,
        severity: phrase.severity ?? 'warning',
        fixes: [replacement(span, phrase.right, !phrase.unsure && phrase.severity !== 'hint')],
      };
    }
  },
});

const findTerms = phraseFinder(confusedTerms);
