import type { Organ } from '../../report/types.ts';
import type { OrganKind } from '../../standard/types.ts';
import { whyNoCount } from '../../tables/check/counts.ts';
import { columnOf } from '../../tables/check/naming.ts';
import type { Cell } from '../../tables/model.ts';
import { defineRule, type Severity } from '../rule.ts';

export default defineRule({
  id: 'rules-by-non-rulemaker',
  family: 'tables',
  title: '没有规章制定权却填报规章',
  severity: 'warning',
  description:
    '规章只能由国务院部门、省级政府、设区的市和自治州政府制定。乡镇、街道、县区和各部门的“规章”一行通常都填 0；本机关的规范性文件填在下一行，本机关参与起草的规章由制定机关填报。',
  basis: '《立法法》关于规章制定权的规定；统一格式表二第一行“规章”',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | ⟦6⟧\n行政规范性文件 | 2 | 0 | 6',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6',
      },
      {
        text: '云汀市财政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | ⟦1⟧ | 0 | 1\n行政规范性文件 | 2 | 0 | 6',
        severity: 'information',
        fixed:
          '云汀市财政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6',
      },
    ],
    good: [
      '云汀市人民政府办公室2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 0 | 3\n行政规范性文件 | 2 | 0 | 6',
      '云汀省教育厅2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 0 | 3\n行政规范性文件 | 2 | 0 | 6',
      '2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 0 | 3\n行政规范性文件 | 2 | 0 | 6',
      '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6',
    ],
  },
  *check(report) {
    const { organ, tables } = report;
    const severity = organ && severityFor(organ);
    const row = tables.disclosure?.rows.find((r) => r.standard.key === 'regulations');
    const filled = (row?.cells ?? []).filter((c) => (c.value ?? 0) > 0 && whyNoCount(c) === null);
    const [first] = filled;
    if (!organ || !severity || !first) return;
    const figures = filled.map((c) => `“${columnOf(c)?.name ?? c.column}”填了 ${c.raw}`).join('，');
    yield {
      span: first.span,
      severity,
      message: `没有规章制定权：“${organ.name}”一般不能制定规章，“规章”行${figures}`,
      related: filled.slice(1).map((c) => ({ message: `规章·${columnOf(c)?.name ?? c.column}：${c.raw}`, span: c.span })),
      fixes: [{ title: '“规章”行改为 0', safe: false, edits: filled.map(zero) }],
    };
  },
});

const zero = ({ span }: Cell) => ({ span, newText: '0' });

const grassroots: ReadonlySet<OrganKind> = new Set(['county', 'town', 'township', 'street']);
/** Organs of which the level decides. */
const departments: ReadonlySet<OrganKind> = new Set(['bureau', 'commission', 'institution', 'administrative-committee', 'office']);
/** Ministries make rules, those of a province draft them. */
const ministerial =
  /^(?:国家|国务院|中国|中华)(?!.*[省市县区旗州盟])|总局$|(?:省|自治区|兵团|^(?:北京|天津|上海|重庆)市)(?!.*[市县旗州盟](?!场)|.*(?<!自治)区)/;
/** A county, district or banner in the name of a department; zones are none. */
const countyLevel = /(?:县|旗|(?<!自治|开发|地|新|园|高新|示范|合作|保税|试验|景|小|社|片|灌|库|山|城|辖)区|镇|街道)/;

/** How firmly an organ is told; null for those that make rules, that report for one that does, or that nobody knows. */
function severityFor({ kind, name }: Organ): Severity | null {
  if (grassroots.has(kind)) return 'warning';
  if (!departments.has(kind) || ministerial.test(name)) return null;
  if (countyLevel.test(name)) return 'warning';
  // A city's office reports for its city; which city makes rules is not to be seen from its name.
  return kind === 'office' && /政府办|政务公开办/.test(name) ? null : 'information';
}
