import { type TypoStandard, typos } from '../../standard/wording.ts';
import { defineRule } from '../rule.ts';
import { insidePairs, matchProse, type ProseMatch, replacement } from '../text.ts';

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
    const found = [...matchProse(report, anyTypo)];
    if (found.length === 0) return;
    const isTitle = insidePairs(report, ['title']);
    for (const match of found) {
      const typo = byWord.get(match.match[0]);
      if (!typo || (!typo.inTitles && isTitle(match.span.start)) || !isSlip(typo, match)) continue;
      yield {
        span: match.span,
        message: `错别字：“${typo.wrong}”应为“${typo.right}”`,
        severity: typo.severity ?? 'warning',
        fixes: [replacement(match.span, typo.right, typo.severity !== 'hint' && !typo.unsure)],
      };
    }
  },
});

/** A typo with its guards ready to run. */
interface Guarded extends TypoStandard {
  readonly refusedBefore: RegExp | null;
  readonly refusedAfter: RegExp | null;
  readonly wantedBefore: RegExp | null;
  readonly wantedAfter: RegExp | null;
}

const endingWith = (pattern: string | undefined): RegExp | null => (pattern === undefined ? null : new RegExp(`(?:${pattern})$`));
const beginningWith = (pattern: string | undefined): RegExp | null => (pattern === undefined ? null : new RegExp(`^(?:${pattern})`));

const byWord: ReadonlyMap<string, Guarded> = new Map(
  typos.map((typo) => [
    typo.wrong,
    {
      ...typo,
      refusedBefore: endingWith(typo.notAfter),
      refusedAfter: beginningWith(typo.notBefore),
      wantedBefore: endingWith(typo.onlyAfter),
      wantedAfter: beginningWith(typo.onlyBefore),
    },
  ]),
);

const anyTypo = new RegExp(typos.map(({ wrong }) => wrong).join('|'), 'g');
/** The guards look no farther than this. */
const contextLength = 40;

function isSlip({ refusedBefore, refusedAfter, wantedBefore, wantedAfter }: Guarded, { paragraph, span }: ProseMatch): boolean {
  const start = span.start - paragraph.span.start;
  const end = span.end - paragraph.span.start;
  const before = paragraph.text.slice(Math.max(0, start - contextLength), start);
  const after = paragraph.text.slice(end, end + contextLength);
  if (refusedBefore?.test(before) || refusedAfter?.test(after)) return false;
  return (wantedBefore?.test(before) ?? true) && (wantedAfter?.test(after) ?? true);
}
