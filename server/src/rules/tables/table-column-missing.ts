import { columnNames, isBlank, tableName, tablesOf } from '../../tables/check/naming.ts';
import type { MissingColumn, Table } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { groupAdjacent } from '../../text/group-adjacent.ts';
import type { Edit } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

const head = (first: string) =>
  `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况\n${first}\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他`;
const row = '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1';

export default defineRule({
  id: 'table-column-missing',
  family: 'tables',
  title: '缺列或表头缺项',
  severity: 'warning',
  description: '表头缺一个词，读者就无法知道数字是哪一类的；缺整列时，数据不完整，合计也无从核对。请按统一格式补齐。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | ⟦申请人情况⟧\n法人或其他组织 | 总计\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他\n${row}`,
      },
      { text: '信息内容 | ⟦本年制发件数⟧ | 现行有效件数\n规章 | 0 | 0\n行政规范性文件 | 2 | 6', severity: 'error' },
    ],
    good: [`${head('自然人 | 法人或其他组织 | 总计')}\n${row}`, `${head('自 然 人 | 法人或 其他组织 | 总 计')}\n${row}`],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      if (isBlank(table)) continue;
      for (const runs of inOneHead(table, groupAdjacent(table.missingColumns, together))) {
        const columns = runs.flat();
        const [first] = columns;
        if (!first) continue;
        const keys = new Set(columns.map((c) => c.key));
        const missing = collect(table.standard.rows, (row) => row.columns).filter((c) => keys.delete(c.key));
        const names = columnNames(missing);
        yield {
          span: first.anchor,
          severity: first.headOnly ? 'warning' : 'error',
          message: first.headOnly ? `表头缺项：${tableName(table)}表头缺${names}，各行数字仍齐全` : `缺列：${tableName(table)}缺${names}列`,
          related: runs.slice(1).flatMap(([other]) => (other ? [{ message: '表头这里也缺项', span: other.anchor }] : [])),
          fixes: first.headOnly ? headInsertion(table, runs, report.text) : [],
        };
      }
    }
  },
});

/** Heads missing at one place make one finding. */
const together = (above: MissingColumn, below: MissingColumn): boolean =>
  above.anchor.start === below.anchor.start && above.headOnly === below.headOnly;

/** The head of table four has the same words three times: what it lacks is one fault, at whatever places. */
function inOneHead({ id }: Table, runs: readonly MissingColumn[][]): readonly (readonly MissingColumn[][])[] {
  const isHead = (run: readonly MissingColumn[]) => id === 'proceedings' && run[0]?.headOnly === true;
  const ofHead = runs.filter(isHead).sort(([a], [b]) => (a?.anchor.start ?? 0) - (b?.anchor.start ?? 0));
  const others = runs.filter((run) => !isHead(run)).map((run) => [run]);
  return ofHead.length > 0 ? [ofHead, ...others] : others;
}

/** One cell a line: the words go on lines of their own, spaced like those around them. */
function headInsertion(table: Table, runs: readonly MissingColumn[][], text: string): Fix[] {
  if (table.layout !== 'cells') return [];
  const edits = runs.map((columns) => insertion(table, columns, text));
  return edits.every((edit) => edit !== null) ? [{ title: '补上表头', safe: false, edits }] : [];
}

function insertion({ labels }: Table, columns: readonly MissingColumn[], text: string): Edit | null {
  const at = columns[0]?.anchor.end ?? 0;
  const following = labels.find((l) => l.span.start > at);
  const separator = following && text.slice(at, following.span.start);
  if (separator?.trim() !== '') return null;
  return { span: { start: at, end: at }, newText: columns.map((c) => separator + c.label.text).join('') };
}
