import { applicationsTable } from './common/applications.ts';
import { blockTable } from './common/block-table.ts';
import { countColumn, items, rows } from './common/disclosure.ts';
import { usualMeaning } from './common/meanings.ts';
import { usualPreamble } from './common/preamble.ts';
import { proceedingsTable } from './common/proceedings.ts';
import { granted, otherHandling, partial, processed, refused, unavailable, unprocessed } from './common/request-rows.ts';
import { statutorySections } from './common/sections.ts';
import { defineForm } from './define-form.ts';

const previousItems = countColumn('previousItems', '上一年项目数量', {
  meanings: [usualMeaning('上一年年底的项目数量。')],
  startsFrom: ['previousItems', 'change'],
});
const change = countColumn('change', '本年增/减', {
  holds: 'change',
  label: { text: '本年增/减', variants: ['本年增/减数', '本年增减数量'] },
  meanings: [usualMeaning('比上一年增加或减少的项目数；减少的写负数，如 -4 或“减4”。')],
});
const decisions = countColumn('decisions', '处理决定数量');

export default defineForm({
  from: 2019,
  notice: {
    name: '年度报告有关事项的通知',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: { code: '国办公开办函', year: 2019, order: 60 },
    titleEnd: /年度报告有关事项的?通知$|年度报告格式[（(]试行[)）]$/,
  },
  sections: statutorySections,
  preamble: usualPreamble,
  aspects: [],
  limitsOverview: false,
  asksForFeeStatement: false,
  tables: {
    disclosure: blockTable(
      [
        {
          item: items.documents,
          columns: [
            countColumn('made', '本年新制作数量', { meanings: [usualMeaning('本机关在本统计年度内新制作的件数。')] }),
            countColumn('disclosed', '本年新公开数量', { meanings: [usualMeaning('本机关在本统计年度内新公开的件数。')] }),
            countColumn('totalDisclosed', '对外公开总数量', {
              meanings: [usualMeaning('历年公开、到年底仍在公开的累计数。')],
              startsFrom: ['totalDisclosed'],
            }),
          ],
          rows: [rows.regulations, rows.normativeDocs({ text: '规范性文件', variants: ['行政规范性文件'] })],
        },
        { item: items.licences, columns: [previousItems, change, decisions], rows: [rows.licensing, rows.otherServices] },
        { item: items.sanctions, columns: [previousItems, change, decisions], rows: [rows.penalties, rows.coercion] },
        { item: items.fees, columns: [previousItems, change], rows: [rows.fees] },
        {
          item: items.procurement,
          columns: [
            countColumn('items', '采购项目数量'),
            {
              key: 'amount',
              name: '采购总金额',
              holds: 'amount',
              label: {
                text: '采购总金额',
                accepted: ['采购总金额（元）', '采购总金额（万元）', '采购总金额（单位：万元）', '采购总金额（单位：元）'],
              },
              meanings: [usualMeaning('统一格式没有写明单位；请在表头写明元或万元，前后一致。')],
            },
          ],
          rows: [rows.procurement],
        },
      ],
      [
        {
          name: 'disclosed-within-total',
          left: ['totalDisclosed'],
          relation: '>=',
          right: ['disclosed'],
          statement: '对外公开总数量不少于本年新公开数量',
          reason: '累计公开的不会少于当年公开的',
        },
        {
          name: 'items-not-negative',
          left: ['previousItems', 'change'],
          relation: '>=',
          right: [],
          statement: '上一年项目数量加本年增/减不小于 0',
          reason: '上年的项目数加上增减，不会小于 0',
        },
        {
          name: 'items-with-amount',
          left: ['items'],
          relation: 'zero-together',
          right: ['amount'],
          statement: '采购项目数量与采购总金额同为 0 或同不为 0',
          reason: '有采购项目就有金额，没有项目就没有金额',
        },
      ],
    ),
    applications: applicationsTable([granted, partial, refused, unavailable, unprocessed, otherHandling, processed]),
    proceedings: proceedingsTable,
  },
});
