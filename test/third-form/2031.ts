import { applicationsTable } from '../../server/src/standard/forms/common/applications.ts';
import { blockTable } from '../../server/src/standard/forms/common/block-table.ts';
import { countColumn, items, rows } from '../../server/src/standard/forms/common/disclosure.ts';
import { stated, usualMeaning } from '../../server/src/standard/forms/common/meanings.ts';
import { fiveAspects } from '../../server/src/standard/forms/common/overview.ts';
import { usualPreamble } from '../../server/src/standard/forms/common/preamble.ts';
import { proceedingsTable } from '../../server/src/standard/forms/common/proceedings.ts';
import {
  granted,
  otherHandlingCases,
  partial,
  processed,
  refused,
  unavailable,
  unprocessed,
} from '../../server/src/standard/forms/common/request-rows.ts';
import { statutorySections } from '../../server/src/standard/forms/common/sections.ts';
import { defineForm } from '../../server/src/standard/forms/define-form.ts';

/** An invented form: that of 2021 with one more column in table 2 and one more row under （六）其他处理. */

const decisions = countColumn('decisions', '本年处理决定数量');

export default defineForm({
  from: 2031,
  notice: {
    name: '印发年度报告样式的通知',
    title: '国务院办公厅政府信息与政务公开办公室关于印发〈政府信息公开工作年度报告样式〉的通知',
    number: { code: '国办公开办函', year: 2031, order: 12 },
    titleEnd: /年度报告样式$/,
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
            countColumn('made', '本年制发件数'),
            countColumn('explained', '本年解读件数', { meanings: [usualMeaning('本年制发并作了政策解读的件数。')] }),
            countColumn('repealed', '本年废止件数'),
            countColumn('inForce', '现行有效件数', { startsFrom: ['inForce'] }),
          ],
          rows: [rows.regulations, rows.normativeDocs({ text: '行政规范性文件', variants: ['规范性文件'] })],
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
            },
          ],
          rows: [rows.fees],
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
        {
          name: 'explained-within-made',
          left: ['made'],
          relation: '>=',
          right: ['explained'],
          statement: '本年制发件数不少于本年解读件数',
          reason: '没有制发的文件不会有解读',
        },
      ],
    ),
    applications: applicationsTable([
      granted,
      partial,
      refused,
      unavailable,
      unprocessed,
      otherHandlingCases({
        key: 'withdrawn',
        text: '申请人主动撤回政府信息公开申请',
        shortName: '撤回申请',
        initials: ['chsq'],
        meanings: [stated('申请人撤回的，终止办理。', '2031 版格式填写说明')],
      }),
      processed,
    ]),
    proceedings: proceedingsTable,
  },
});
