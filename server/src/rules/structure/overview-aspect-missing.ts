import { formDue } from '../../report/form-due.ts';
import { isShorterThan, type SectionProse, sectionProse, unwritten } from '../../report/section-prose.ts';
import { predatesForms } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import { newestForm } from '../../standard/forms.ts';
import type { Aspect } from '../../standard/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'overview-aspect-missing',
  family: 'structure',
  title: '总体情况缺方面',
  severity: 'information',
  description:
    '2021年度起，总体情况应当综述五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。没有发生的事项也写一句，例如“全年未收到政府信息公开申请”。' +
    '不要求分小标题，用“一是……”写到了也算。2020年度及以前为提示。',
  basis: '国办公开办函〔2021〕30号：总体情况综述五个方面',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n（一）主动公开。全年公开信息12条。\n（二）依申请公开。全年未收到申请。\n（三）政府信息管理。严格审核拟公开的信息。\n（四）平台建设。维护政府网站专栏，保证内容准确、更新及时。\n二、主动公开政府信息情况',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。全年公开信息12条。\n（二）依申请公开。全年未收到申请。\n（三）政府信息管理。严格审核拟公开的信息。\n（四）平台建设。维护政府网站专栏，保证内容准确、更新及时。\n（五）监督保障。\n二、主动公开政府信息情况',
      },
      {
        text: '青禾镇2020年政府信息公开工作年度报告\n⟦一、总体情况⟧\n2020年，我镇认真贯彻《条例》，通过政府网站和微信公众号主动公开信息12条，发布前逐条审核，纳入年度考核，各项工作有序推进。\n二、主动公开政府信息情况',
        severity: 'hint',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，一是通过政府网站发布信息12条；二是畅通申请渠道，全年未收到申请；三是严格执行信息发布审核制度；四是纳入年度考核，开展业务培训。\n二、主动公开政府信息情况',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（此处填写总体情况）\n二、主动公开政府信息情况',
    ],
  },
  *check(report) {
    const prose = sectionProse(report, 1);
    if (!prose || predatesForms(report) || !report.year || unwritten.test(prose.text) || isShorterThan(prose.text, fewestCharacters))
      return;
    const heads = subheadings(prose);
    const asked = formDue(report)?.aspects ?? [];
    const aspects = asked.length > 0 ? asked : newestForm.aspects;
    const isStructured =
      asked.length > 0 && aspects.filter(({ named }) => heads.some((p) => named.test(p.heading?.title ?? ''))).length >= fewestHeads;
    const missing = aspects.filter(({ words, named }) => !(isStructured ? named : words).test(prose.text));
    if (missing.length === 0) return;
    yield {
      span: prose.section.heading.span,
      severity: asked.length > 0 ? 'information' : 'hint',
      message: `总体情况没有写到${missing.map((a) => `“${a.name}”`).join('、')}；应当综述${namesOf(aspects)}${toChineseNumber(aspects.length)}个方面`,
      fixes: isStructured ? headingInsertion(report, heads, missing, aspects) : [],
    };
  },
});

const namesOf = (aspects: readonly Aspect[]): string => aspects.map(({ name }) => name.replace(/^政府信息公开/, '')).join('、');

/** Less is a heading with a line to be written on, which says nothing of what the author left out. */
const fewestCharacters = 20;
/** From so many on, each aspect has a heading of its own. */
const fewestHeads = 3;

const subheadings = ({ paragraphs }: SectionProse): Paragraph[] => paragraphs.filter((p) => p.heading?.style === 'chinese-bracketed');

/** The last aspects, in the order of the form, have their place below the others; an earlier one the author places better. */
function headingInsertion(report: Report, heads: readonly Paragraph[], missing: readonly Aspect[], aspects: readonly Aspect[]): Fix[] {
  const last = heads.at(-1);
  const end = report.paragraphs.findLast((p) => p.section === 1)?.line;
  const number = last?.heading?.number;
  const areLast = missing.every((aspect, i) => aspect === aspects[aspects.length - missing.length + i]);
  if (!number || !end || !areLast || report.text.slice(end.start, end.end) !== end.text) return [];
  const lines = missing.map(({ name }, i) => `${report.eol}（${toChineseNumber(number + 1 + i)}）${name}。`);
  const edits = [{ span: { start: end.end, end: end.end }, newText: lines.join('') }];
  return [{ title: `补写${missing.map((a) => `“${a.name}”`).join('、')}小标题`, safe: false, edits }];
}
