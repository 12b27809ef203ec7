import type { Report } from '../../report/types.ts';
import type { Heading } from '../../text/document.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'heading-level-skip',
  family: 'structure',
  title: '层级跳用',
  severity: 'hint',
  description:
    '层次序数依次是“一、”“（一）”“1.”“（1）”。“（一）”的下一层用“1.”，不直接用“（1）”。全篇只有两层的，“一、”之下用“1.”也可以；段落里面的（1）（2）不算层次。',
  basis: 'GB/T 9704-2012 7.3.3 结构层次序数',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '一、总体情况\n（一）主动公开\n⟦（1）⟧公开政策文件。\n（2）公开办事指南。\n（二）依申请公开',
        fixed: '一、总体情况\n（一）主动公开\n1.公开政策文件。\n2.公开办事指南。\n（二）依申请公开',
      },
      {
        text: '五、存在的主要问题及改进情况\n（一）主要问题\n⟦(1)⟧解读不够。\n(2)更新不快。',
        fixed: '五、存在的主要问题及改进情况\n（一）主要问题\n1.解读不够。\n2.更新不快。',
      },
    ],
    good: [
      '一、总体情况\n1.主动公开。\n2.依申请公开。',
      '一、总体情况\n（1）主动公开。\n（2）依申请公开。',
      '一、总体情况\n（一）主动公开\n1.政策文件\n（1）公开规范性文件。\n（2）公开政策解读。',
      '一、总体情况\n（一）主动公开\n公开信息包括：（1）政策文件；（2）办事指南。\n（1）2023年5月9日公开计划；（2）2023年9月29日公开方案。',
    ],
  },
  *check(report) {
    for (const list of skippingLists(report)) {
      const [first] = list;
      if (!first) continue;
      yield {
        span: first.numberSpan,
        message: `层级跳用：“（一）”的下一层是“1.”，这里用了“${written(report, first)}”`,
        fixes: renumbering(report, list),
      };
    }
  },
});

/** Items of a list within the running text: its numbers stand in one line. */
const runningList = /[（(]\s*[2２]\s*[)）]/;

/** The lists of （1） of which the heading above is a （一）; each of at least two lines. */
function skippingLists(report: Report): Heading[][] {
  const lists: Heading[][] = [];
  let above: Heading | null = null;
  for (const { heading, text, section } of report.paragraphs) {
    if (!heading || (section !== null && section >= 2 && section <= 4)) continue;
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (heading.style !== 'arabic-bracketed') above = heading;
    else if (last && last === above && heading.number === (last.number ?? 0) + 1) {
      list?.push(heading);
      above = heading;
    } else if (heading.number === 1 && above?.style === 'chinese-bracketed' && !runningList.test(text)) {
      lists.push([heading]);
      above = heading;
    } else above = heading;
  }
  return lists.filter((list) => list.length > 1);
}

const written = (report: Report, { numberSpan }: Heading): string => report.text.slice(numberSpan.start, numberSpan.end).trim();

function renumbering(report: Report, list: readonly Heading[]): Fix[] {
  const newTexts = list.map(({ number }) => `${number}.`);
  // 1.2023年 would read as a decimal.
  if (list.some(({ numberSpan }) => /\d/.test(report.text.charAt(numberSpan.end)))) return [];
  const edits = list.map(({ numberSpan }, i) => ({ span: numberSpan, newText: newTexts[i] ?? '' }));
  return [{ title: `这一层改为${newTexts.map((t) => `“${t}”`).join('')}`, safe: false, edits }];
}
