import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Edit, Span } from '../../text/span.ts';
import { lineRemoval } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** What the form and local templates say to the author; no report says it to its readers. */
const instructions = prosePattern(
  /[（(【]?(?:该|本|此)部分(?:内容)?以(?:表格|文字)(?:形式)?(?:进行)?报告[)）】]?[。，,；;]?\s*(?:(?:具体)?表格如下\s*[：:。]?)?|[（(【][^（()）【】]{0,8}(?:此处|请在此|请根据实际|请按实际|请填写)[^（()）【】]{0,40}[)）】]|[（(【]文字描述(?:[，,；;][^（()）【】]{0,60})?[)）】]|[（(【][^（()）【】]{0,16}(?:宋体|黑体|仿宋|楷体|小标宋|行间?距|首行缩进|\d磅|[一二三四五六]号字|小[一二三四五六]号|加粗)[^（()）【】]{0,16}[)）】]|^(?:填报|填表|填写)说明\s*(?:[：:].*)?$/g,
);

export default defineRule({
  id: 'template-instruction-left',
  family: 'structure',
  title: '模板说明残留',
  severity: 'warning',
  description: '“该部分以表格形式报告”“（此处填写……）”“填报说明”是模板写给填报人看的话，不是报告的内容，公布前应当删去。',
  basis: '统一格式的填报提示不属于报告正文',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '二、主动公开政府信息情况\n⟦该部分以表格形式报告。表格如下：⟧\n第二十条第（一）项',
        fixed: '二、主动公开政府信息情况\n第二十条第（一）项',
      },
      { text: '2023年，我镇公开信息12条⟦（此处填写具体数据）⟧。', fixed: '2023年，我镇公开信息12条。' },
      { text: '⟦填报说明：各格填整数。⟧\n一、总体情况', fixed: '一、总体情况' },
      { text: '一、总体情况⟦（黑体小四号字加粗）⟧', fixed: '一、总体情况' },
      { text: '（五）监督保障。⟦（文字描述）⟧', fixed: '（五）监督保障。' },
      {
        text: '六、其他需要报告的事项\n⟦（文字描述，收取信息处理费情况在此处报告。）⟧\n本年度没有收取信息处理费。',
        fixed: '六、其他需要报告的事项\n本年度没有收取信息处理费。',
      },
    ],
    good: [
      '2023年我镇主动公开政府信息情况表格如下：',
      '（一）按填报说明的要求填写各项数据。',
      '网站在此处设置申请入口。\n采用图表和文字描述相结合的方式解读政策（图表、文字描述各12件）。',
      '各村（社区）请填写申请表的群众到窗口办理。',
    ],
  },
  *check(report) {
    for (const { paragraph, match, span } of instructions(report)) {
      const edit = removal(report, paragraph.span, span);
      yield {
        span,
        message: `模板说明残留：“${match[0].trim()}”是写给填报人的话，应当删去`,
        fixes: [{ title: '删去', safe: true, edits: [edit] }],
      };
    }
  },
});

/** The words alone, or the whole line where it has no others. */
function removal(report: Report, paragraph: Span, span: Span): Edit {
  const isWhole = span.start === paragraph.start && span.end === paragraph.end;
  return isWhole ? lineRemoval(report, span) : { span, newText: '' };
}
