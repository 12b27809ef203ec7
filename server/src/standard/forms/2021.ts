import { applicationsTable } from './common/applications.ts';
import { blockTable } from './common/block-table.ts';
import { countColumn, items, rows } from './common/disclosure.ts';
import { sources, stated, usualMeaning } from './common/meanings.ts';
import { fiveAspects } from './common/overview.ts';
import { usualPreamble } from './common/preamble.ts';
import { proceedingsTable } from './common/proceedings.ts';
import { granted, otherHandlingCases, partial, processed, refused, unavailable, unprocessed } from './common/request-rows.ts';
import { statutorySections } from './common/sections.ts';
import { defineForm } from './define-form.ts';

const byOffice = stated('规章、行政规范性文件三项会同司法行政部门填写。', sources.localNotice);
const jointIssue = usualMeaning('联合发文一般由牵头机关计入。');
const decisions = countColumn('decisions', '本年处理决定数量', {
  meanings: [stated('包括已公开和依法未公开的全部处理决定。', sources.localNotice)],
});
const normativeDocs = rows.normativeDocs({ text: '行政规范性文件', variants: ['规范性文件'] });

export default defineForm({
  from: 2021,
  notice: {
    name: '印发年度报告格式的通知',
    title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
    number: { code: '国办公开办函', year: 2021, order: 30 },
    titleEnd: /年度报告格式$/,
  },
  sections: statutorySections,
  preamble: usualPreamble,
  aspects: fiveAspects,
  limitsOverview: true,
  asksForFeeStatement: true,
  tables: {
    disclosure: blockTable(
      [
        {
          item: items.documents,
          columns: [
            countColumn('made', '本年制发件数', { meanings: [usualMeaning('本机关在本统计年度内制发的件数。')] }),
            countColumn('repealed', '本年废止件数', { meanings: [usualMeaning('本统计年度内废止的件数。')] }),
            countColumn('inForce', '现行有效件数', {
              meanings: [usualMeaning('截至当年 12 月 31 日仍然有效的累计数。')],
              startsFrom: ['inForce'],
            }),
          ],
          rows: [
            { ...rows.regulations, meanings: [...rows.regulations.meanings, byOffice] },
            { ...normativeDocs, meanings: [...normativeDocs.meanings, byOffice, jointIssue] },
          ],
        },
        { item: items.licences, columns: [decisions], rows: [rows.licensing] },
        { item: items.sanctions, columns: [decisions], rows: [rows.penalties, rows.coercion] },
        {
          item: items.fees,
          columns: [
            {
              key: 'amount',
              name: '本年收费金额',
              holds: 'amount',
              label: { text: '本年收费金额（单位：万元）', accepted: ['本年收费金额', '本年收费金额（万元）'] },
              meanings: [stated('单位为万元，可以有小数。', '2021 版格式表头')],
            },
          ],
          rows: [{ ...rows.fees, meanings: [...rows.fees.meanings, stated('信息处理费属于行政事业性收费。', sources.sichuanFees)] }],
        },
      ],
      [
        {
          name: 'made-within-in-force',
          left: ['inForce'],
          relation: '>=',
          right: ['made'],
          allowance: ['repealed'],
          statement: '现行有效件数不少于本年制发件数',
          reason: '除非当年制发又当年废止，现行有效的不会少于当年制发的',
        },
      ],
    ),
    applications: applicationsTable([granted, partial, refused, unavailable, unprocessed, otherHandlingCases(), processed]),
    proceedings: proceedingsTable,
  },
});
