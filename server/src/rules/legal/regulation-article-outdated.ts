import { clauseAround, pastWords, predatesRevision } from '../../mentions/regulation.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { regulation } from '../../standard/laws.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { quoted } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'regulation-article-outdated',
  family: 'legal',
  title: '引用了旧《条例》的条号',
  severity: 'warning',
  description:
    '《条例》2019年修订后条号有变：年度报告的公布期限在第四十九条，年度报告的内容在第五十条；申请不再要求“特殊需要”。' +
    '沿用旧稿时容易留下原来的条号。第三十一条、第三十二条用来说收到申请的日期、征求第三方意见时是对的。',
  basis: '《政府信息公开条例》第四十九条、第五十条；旧条号按通行说法',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据《中华人民共和国政府信息公开条例》⟦第三十一条⟧的规定，现公布云汀区水务局2023年政府信息公开工作年度报告。',
        fixed: '根据《中华人民共和国政府信息公开条例》第四十九条的规定，现公布云汀区水务局2023年政府信息公开工作年度报告。',
      },
      {
        text: '按照《条例》⟦第32条⟧要求编制年度报告。',
        fixed: '按照《条例》第50条要求编制年度报告。',
      },
      { text: '申请人依据《条例》⟦第十三条⟧，根据自身生产、生活、科研等特殊需要提出申请。' },
    ],
    good: [
      '根据《条例》第三十二条征求第三方意见。根据《条例》第三十一条确定收到申请之日。',
      '根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，编制年度报告。',
      '依据《中华人民共和国行政许可法》第三十二条作出决定，并写入年度报告。',
      '修订前的《条例》第三十二条规定了年度报告的内容，现为第五十条。',
    ],
  },
  *check(report) {
    if (predatesRevision(report)) return;
    for (const found of cited(report)) {
      const article = regulation.replacedArticles.find(
        (a) => found.match[2] === toChineseNumber(a.former) || found.match[2] === String(a.former),
      );
      if (!article) continue;
      const span = articleSpan(found);
      const clause = clauseAround(found.paragraph, span);
      if (!article.about.test(clause) || pastWords.test(clause) || otherSubject.test(clause)) continue;
      const written = quoted(found.match[1] ?? '');
      if (article.now === null) {
        yield { span, message: `条号陈旧：${article.subject}已在2019年修订时删除，不应再引${written}` };
        continue;
      }
      const now = /\d/.test(found.match[2] ?? '') ? String(article.now) : toChineseNumber(article.now);
      yield {
        span,
        message: `条号陈旧：${article.subject}现为《条例》第${toChineseNumber(article.now)}条，这里写作${written}`,
        fixes: [replacement(span, `第${now}条`, false)],
      };
    }
  },
});

/** The article right after the regulation's name. */
const cited = prosePattern(
  /(?:《\s*(?:新)?(?:(?:中华人民共和国)?政府信息公开)?条例\s*》|政府信息公开条例)(?:[（(][^（）()]{0,40}[）)])?(?:中|的)?\s*(第(三十[一二]|十三|3[12]|13)条)/g,
);
const otherSubject = /第三方|第三人|征求意见|征求.{0,6}意见|收到申请/;

function articleSpan({ match, span }: ProseMatch): Span {
  return { start: span.end - (match[1]?.length ?? 0), end: span.end };
}
