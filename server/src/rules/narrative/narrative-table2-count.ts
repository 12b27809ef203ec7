import { contradictions } from '../../prose/compare.ts';
import { states } from '../../prose/concerns.ts';
import { formForYear } from '../../standard/forms.ts';
import { defineRule } from '../rule.ts';
import { contradictionFinding } from '../support/contradiction-finding.ts';

export default defineRule({
  id: 'narrative-table2-count',
  family: 'narrative',
  title: '规范性文件、许可、处罚等件数与表二不符',
  severity: 'information',
  description:
    '正文写明制发、废止、现行有效规范性文件的件数，或者作出行政许可、行政处罚、行政强制决定的件数，应当与表二一致。公开了多少条信息、办理了多少业务，与表二口径不同，不比较。',
  basis: '正文与统计表一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '（一）主动公开。本年制发行政规范性文件⟦3件⟧，废止1件，现行有效6件。\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6',
        fixed:
          '（一）主动公开。本年制发行政规范性文件2件，废止1件，现行有效6件。\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6',
      },
      {
        text: '（一）主动公开。全年作出行政处罚决定⟦5件⟧。\n信息内容 | 本年处理决定数量\n行政处罚 | 3\n行政强制 | 0',
        fixed: '（一）主动公开。全年作出行政处罚决定3件。\n信息内容 | 本年处理决定数量\n行政处罚 | 3\n行政强制 | 0',
      },
    ],
    good: [
      '（一）主动公开。本年制发行政规范性文件3件。\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 0 | 0 | 0',
      '（一）主动公开。公开行政处罚信息24条，转发上级规范性文件7件。\n信息内容 | 本年处理决定数量\n行政处罚 | 3\n行政强制 | 0',
      '（一）主动公开。解读行政规范性文件5件。\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6',
    ],
  },
  *check(report) {
    // In the form of another year the columns mean something else: the table is to be replaced first.
    const due = report.year && formForYear(report.year.value);
    if (due && report.tables.disclosure?.form !== due) return;
    for (const contradiction of contradictions(report, (c) => states(c, 'disclosure'))) yield contradictionFinding(contradiction);
  },
});
