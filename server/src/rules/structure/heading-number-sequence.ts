import { isInText, loneItems, type Numbered, numberedLists, renumbering, rewritten } from '../../report/numbered-lists.ts';
import { topHeadings } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import type { Heading } from '../../text/document.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** A longer jump is a number that belongs to something else. */
const longestJump = { 'chinese-bracketed': 4, arabic: 2 } as const;

export default defineRule({
  id: 'heading-number-sequence',
  family: 'structure',
  title: '序号不连续或重复',
  severity: 'warning',
  description: '同一层的序号应当从一开始依次编排。跳号多半是删了一段没有改号，重号多半是加了一段没有改号；改的时候连后面的一起顺下来。',
  basis: 'GB/T 9704-2012 7.3.3 结构层次序数',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '一、总体情况\n（一）主动公开\n⟦（三）⟧政府信息管理\n（四）平台建设',
        fixed: '一、总体情况\n（一）主动公开\n（二）政府信息管理\n（三）平台建设',
      },
      {
        text: '五、存在的主要问题及改进情况\n1.解读不够。\n2.更新不快。\n⟦2.⟧培训不多。\n4.平台不全。',
        fixed: '五、存在的主要问题及改进情况\n1.解读不够。\n2.更新不快。\n3.培训不多。\n4.平台不全。',
      },
      {
        text: '一、总体情况\n二、主动公开政府信息情况\n⟦二、⟧收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况',
        fixed: '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况',
      },
      {
        text: '一、总体情况\n全年公开信息80条。\n⟦（二）⟧主动公开情况\n全年公开80条。',
        fixed: '一、总体情况\n全年公开信息80条。\n（一）主动公开情况\n全年公开80条。',
      },
      {
        text: '一、总体情况\n全年公开80条。\n⟦一、⟧概述\n认真做好工作。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况',
      },
      {
        text: '一、总体情况\n⟦（二）⟧依申请公开\n（三）政府信息管理',
        fixed: '一、总体情况\n（一）依申请公开\n（二）政府信息管理',
      },
    ],
    good: [
      '一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '五、存在的主要问题及改进情况\n主要问题：\n（一）解读不够。\n（二）更新不快。\n改进措施：\n（一）丰富形式。\n（二）及时更新。',
      '三、收到和处理政府信息公开申请情况\n四、结转下年度继续办理 0\n四、政府信息公开行政复议、行政诉讼情况',
      '一、总体情况\n（一）主动公开。（二）依申请公开。\n（三）政府信息管理。',
      '一、总体情况\n一是主动公开。\n（二）依申请公开\n全年没有申请。',
      '一、总体情况\n一、主动公开\n二、依申请公开\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况',
      '一、总体情况\n1.2023年工作落实情况\n（1）基本情况。\n2.2024年工作安排\n（1）完善制度。',
      '一、总体情况（一）主动公开。\n（二）依申请公开。\n（三）政府信息管理。',
      '一、总体情况\n1.依据第二十条第\n（五）项规定公开许可信息。\n2.加强管理。',
    ],
  },
  *check(report) {
    yield* sectionNumbers(report);
    for (const list of numberedLists(report)) yield* listNumbers(report, list);
    for (const item of loneItems(report)) yield* listNumbers(report, [item]);
  },
});

/** 一、 to 六、: a section may have its own number (others may be missing) or the one that follows. */
function* sectionNumbers(report: Report): Iterable<RuleFinding> {
  const tops = topHeadings(report).filter(({ heading }) => heading.style === 'chinese');
  // As written, and as it should be.
  let above = 0;
  let counted = 0;
  for (const [i, { heading, section }] of tops.entries()) {
    const { number } = heading;
    if (number === null) continue;
    if (!section && number !== above + 1) {
      if (number === above && isWrittenTwice(tops, i)) yield finding(report, heading, above, { right: null, run: [], safe: false });
      continue;
    }
    const follows = number === above + 1;
    if (!section || number === section.number || follows) {
      counted = follows ? counted + 1 : number;
    } else {
      counted = section.number > counted ? section.number : counted + 1;
      const next = tops.find((t, k) => k > i && t.section)?.heading.number ?? null;
      const run = next === number + 1 && next !== counted + 1 ? followers(tops, i + 1, number) : [];
      yield finding(report, heading, above, { right: counted, run, safe: run.length === 0 });
    }
    above = number;
  }
}

/** 一、总体情况, 一、概述, then 二、: a short heading between two sections that has the number of the one above it. */
function isWrittenTwice(tops: readonly { readonly heading: Heading; readonly section: object | null }[], index: number): boolean {
  const [above, here, below] = [tops[index - 1], tops[index], tops[index + 1]];
  const isShort = (here?.heading.title.length ?? 0) <= longestTitle && here?.heading.title !== '';
  return isShort && above?.section !== null && below?.section !== null && below?.heading.number === (here?.heading.number ?? 0) + 1;
}

const longestTitle = 14;

/** The headings from `from` on that go on counting from a number. */
function followers(list: readonly { readonly heading: Heading }[], from: number, number: number): Heading[] {
  const run: Heading[] = [];
  for (let i = from; list[i]?.heading.number === number + run.length + 1; i++) {
    const heading = list[i]?.heading;
    if (heading) run.push(heading);
  }
  return run;
}

function* listNumbers(report: Report, list: readonly Numbered[]): Iterable<RuleFinding> {
  const numbers = new Set(list.map((n) => n.number));
  let [above] = list;
  if (above && lacksFirst(report, list)) {
    yield finding(report, above.heading, 0, { right: 1, run: followers(list, 1, above.number), safe: false });
  }
  for (const [i, item] of list.entries()) {
    const found = above && i > 0 ? slip(report, { list, i, above, numbers }) : null;
    if (found && above) yield finding(report, item.heading, above.number, found);
    above = found?.safe && found.right !== null ? { ...item, number: found.right } : item;
  }
}

/** （一）, also in other signs or words. */
const first = /[（(〔【[]\s*[一1１—－-]\s*[)）〕】\]]|㈠|一[是、]|(?<!\d)[1１]\s*[、.．]|首先|第一/;

/** （二）（三）, or a lone （二）, right below a section's heading: nothing there is the first. */
function lacksFirst({ text }: Report, [second, third]: readonly Numbered[]): boolean {
  if (second?.heading.style !== 'chinese-bracketed' || second.number !== 2 || !second.top) return false;
  if (third ? third.number !== 3 : second.heading.title.length > longestTitle) return false;
  return !first.test(text.slice(second.top.numberSpan.end, second.heading.span.start));
}

interface Place {
  readonly list: readonly Numbered[];
  readonly i: number;
  readonly above: Numbered;
  readonly numbers: ReadonlySet<number>;
}

/** What is wrong with one number of a list: it is there twice, one is left out before it, or it goes back. */
function slip(report: Report, { list, i, above, numbers }: Place): Slip | null {
  const item = list[i];
  const expected = above.number + 1;
  if (!item || item.number === expected) return null;
  if (item.number === above.number) {
    const next = list[i + 1]?.number;
    const fits = next === undefined || next === expected + 1;
    return { right: expected, run: fits ? [] : followers(list, i + 1, item.number), safe: fits };
  }
  if (item.number > above.number) {
    if (!isJump(report, above, item, numbers)) return null;
    if (isMistyped(list, i, expected)) return { right: expected, run: [], safe: true, mistyped: true };
    return { right: expected, run: followers(list, i + 1, item.number), safe: false };
  }
  const goesBack = item.heading.style === 'chinese-bracketed' && above.number <= numbers.size;
  return goesBack ? { right: null, run: [], safe: false } : null;
}

/** 3 5 5 6: the first 5 was to be 4, and the list is right behind it. In 3 5 5 7 the second may be the wrong one. */
function isMistyped(list: readonly Numbered[], i: number, expected: number): boolean {
  const [item, next, after] = list.slice(i, i + 3).map((n) => n.number);
  return item === expected + 1 && next === item && (after === undefined || after === item + 1);
}

/** A number is left out, and it stands nowhere else: neither in the list nor within a line. */
function isJump(report: Report, above: Numbered, { heading, number }: Numbered, numbers: ReadonlySet<number>): boolean {
  const longest = heading.style === 'arabic' ? longestJump.arabic : longestJump['chinese-bracketed'];
  if (number - above.number > longest) return false;
  for (let n = above.number + 1; n < number; n++) {
    if (numbers.has(n) || isInText(report, above.heading, heading, n)) return false;
  }
  return true;
}

interface Slip {
  /** The number that belongs here; null where it cannot be told. */
  readonly right: number | null;
  /** The headings to be renumbered with it. */
  readonly run: readonly Heading[];
  readonly safe: boolean;
  /** Nothing is left out: only this number is wrong. */
  readonly mistyped?: boolean;
}

function finding(report: Report, heading: Heading, above: number, { right, run, safe, mistyped }: Slip): RuleFinding {
  const number = heading.number ?? 0;
  const written = (value: number) => `“${rewritten(report, heading, value)}”`;
  const message = mistyped
    ? `序号不连续：${written(above)}之后是${written(number)}，应为${written(above + 1)}`
    : sequenceMessage(written, number, above, right);
  if (right === null) return { span: heading.numberSpan, message };
  const title = run.length > 0 ? `从这里起顺序改号（${written(number)}改为${written(right)}）` : `改为${written(right)}`;
  const edits = [heading, ...run].map((h, i) => renumbering(report, h, right + i));
  return { span: heading.numberSpan, message, fixes: [{ title, safe, edits }] };
}

function sequenceMessage(written: (value: number) => string, number: number, above: number, right: number | null): string {
  if (above === 0) return `序号不连续：第一个是${written(number)}，应为${written(right ?? 1)}`;
  if (number === above) return `序号重复：${written(number)}出现两次${right ? `，这里应为${written(right)}` : '，请核对'}`;
  if (number < above) return `序号颠倒：${written(above)}之后是${written(number)}${right ? `，应为${written(right)}` : ''}`;
  const skipped = Array.from({ length: number - above - 1 }, (_, i) => written(above + 1 + i)).join('');
  return `序号不连续：${written(above)}之后是${written(number)}，缺${skipped}`;
}
