import { quantitiesOf } from '../../prose/draft-prose.ts';
import type { Quantity } from '../../prose/types.ts';
import type { Report } from '../../report/types.ts';
import { hasCell } from '../../standard/forms.ts';
import type { OrganKind } from '../../standard/types.ts';
import type { Cell } from '../../tables/model.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Amounts in 万元 that an organ of a kind hardly collects in a year; provinces and cities may. */
const limits: Readonly<Partial<Record<OrganKind, number>>> = { town: 10_000, township: 10_000, street: 10_000 };
const usualLimit = 1_000_000;
const withoutLimit: ReadonlySet<OrganKind> = new Set(['province', 'city']);

export default defineRule({
  id: 'table2-fee-unit',
  family: 'tables',
  title: '收费金额疑似以元填报',
  severity: 'hint',
  forms: hasCell('disclosure', 'fees.amount'),
  description: '2021年度起，“本年收费金额”的单位是万元。金额大得不合常理，或者正文里同一个数写的是“元”，请核对是不是忘了换算。',
  basis: '统一格式表头“本年收费金额（单位：万元）”',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | ⟦329164⟧',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 32.9164',
      },
      {
        text: '云汀区民政局2023年政府信息公开工作年度报告\n一、总体情况\n全年行政事业性收费共3500元。\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | ⟦3500⟧',
        fixed:
          '云汀区民政局2023年政府信息公开工作年度报告\n一、总体情况\n全年行政事业性收费共3500元。\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0.35',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n全年行政事业性收费3500元。\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0.35',
      '云汀市人民政府2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 1295000.5',
      '青禾镇2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（八）项\n信息内容 | 上一年项目数量 | 本年增/减\n行政事业性收费 | 3 | 329164',
    ],
  },
  *check(report) {
    const cell = report.tables.disclosure?.cells.get('fees.amount');
    if (!cell?.value || (cell.unit !== null && cell.unit !== '万元')) return;
    const said = saidInYuan(report, cell);
    const kind = report.organ?.kind ?? 'unknown';
    const isHuge = !withoutLimit.has(kind) && cell.value > (limits[kind] ?? usualLimit);
    if (!said && !isHuge) return;
    yield {
      span: cell.span,
      message: said
        ? `收费金额疑似以元填报：这里的单位是万元，正文写的是“${report.text.slice(said.span.start, said.span.end)}”`
        : `收费金额疑似以元填报：这里的单位是万元，${cell.raw} 万元大得不合常理`,
      related: said ? [{ message: '正文的金额', span: said.span }] : [],
      fixes: conversion(cell),
    };
  },
});

const smallestSaid = 100;

/** The same number in the prose, in yuan and of a fee. */
function saidInYuan(report: Report, { value }: Cell): Quantity | null {
  if (value === null || value < smallestSaid) return null;
  return quantitiesOf(report).find((q) => q.unit === '元' && q.value === value && /收费|费用|处理费/.test(q.sentence.text)) ?? null;
}

function conversion({ span, value }: Cell): Fix[] {
  if (value === null) return [];
  const newText = String(Number((value / 10_000).toFixed(6)));
  return [{ title: `换算为 ${newText}（万元）`, safe: false, edits: [{ span, newText }] }];
}
