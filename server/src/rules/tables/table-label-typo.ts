import type { Report } from '../../report/types.ts';
import { groupOf, tablesOf } from '../../tables/check/naming.ts';
import type { MatchedLabel, Table } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

const columns = '结果纠正 | 其他结果 | 尚未审结 | 总计';
const zeros = Array(15).fill('0').join(' | ');
const table = (first: string) =>
  `行政复议 | 行政诉讼\n${first} | ${columns} | 未经复议直接起诉 | 复议后起诉\n结果维持 | ${columns} | 结果维持 | ${columns}\n${zeros}`;

export default defineRule({
  id: 'table-label-typo',
  family: 'tables',
  title: '表头或行名错字',
  severity: 'warning',
  description: '表头和行名是统一格式规定的，应当一字不差。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      { text: table('⟦结果维护⟧'), fixed: table('结果维持') },
      {
        text: '规章 | 0 | 0 | 0\n⟦行正规范性文件⟧ | 2 | 0 | 6\n行政许可 | 1',
        fixed: '规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6\n行政许可 | 1',
      },
      { text: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n | ⟦2 | 0 | 6⟧\n行政许可 | 1' },
    ],
    good: [table('结果\u00a0维持'), '规\u3000章 | 0 | 0 | 0\n规范性文件（本单位制发的） | 2 | 0 | 6'],
  },
  *check(report) {
    for (const found of tablesOf(report)) {
      yield* withoutLabel(report, found);
      for (const label of found.labels) {
        if (label.match !== 'typo' && label.match !== 'unsure') continue;
        const kind = label.role === 'row' ? '行名' : '表头';
        const written = `${groupOf(found.standard, label.label)}“${label.raw}”`;
        yield {
          span: label.span,
          message:
            label.match === 'typo'
              ? `${kind}错字：${written}应为“${label.label.text}”`
              : `${kind}不符：${written}所在位置应为“${label.label.text}”`,
          fixes: fixes(report, label),
        };
      }
    }
  },
});

/** More rows than these have not lost their labels: the table was broken apart. */
const mostLost = 2;

/** Rows that have their numbers, and nothing where their label should be. */
function* withoutLabel({ text }: Report, table: Table): Iterable<RuleFinding> {
  if (table.layout === 'spaced' || table.layout === 'glued') return;
  const rows = table.rows.filter(({ label, standard, cells }) => !label && standard.label && cells.length > 0);
  if (rows.length > mostLost) return;
  for (const { span, standard } of rows) {
    const above = Math.max(
      ...collect([...table.rows, ...table.labels], (other) => (other.span.end <= span.start ? other.span.end : [])),
      0,
    );
    if (above === 0 || /\p{L}/u.test(text.slice(above, span.start).replace(/<[^<>]*>/g, ''))) continue;
    yield { span, message: `行名缺失：这一行的数字前没有行名，按位置应为“${standard.label?.text}”` };
  }
}

/** The draft's own number and brackets stay; labels that are broken over lines are left to the author. */
function fixes(report: Report, { span, label, match }: MatchedLabel): Fix[] {
  const written = report.text.slice(span.start, span.end);
  if (/[\r\n<\t|]/.test(written)) return [];
  const number = /^(?:[（(][一二三四五六七][)）]|[一二三四]、|\d[.．、])\s*/;
  const own = number.exec(written)?.[0];
  const newText = own && number.test(label.text) ? own + label.text.replace(number, '') : label.text;
  return [{ title: `改为“${newText}”`, safe: match === 'typo', edits: [{ span, newText }] }];
}
