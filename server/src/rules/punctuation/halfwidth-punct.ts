import { collect } from '../../text/collect.ts';
import { defineRule } from '../rule.ts';
import { type MarkGroup, markGroups, widening } from '../support/widths.ts';

export default defineRule({
  id: 'halfwidth-punct',
  family: 'punctuation',
  title: '半角标点',
  severity: 'hint',
  description:
    '中文语句里的逗号、分号、冒号、问号、叹号和括号用全角。全文只提示一次，标在第一处；数字、时间、网址、邮箱、文号、序号和英文里的半角标点不算。' +
    '同一种标点全角、半角各占不少的，由“全角半角标点混用”一并提示。',
  basis: 'GB/T 15834《标点符号用法》的通行写法',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '我镇高度重视⟦,⟧扎实推进政务公开(含村务公开),取得成效:制度健全。',
        fixed: '我镇高度重视，扎实推进政务公开（含村务公开），取得成效：制度健全。',
      },
      { text: '坚持问题导向，补齐短板。召开会议⟦;⟧组织培训。', fixed: '坚持问题导向，补齐短板。召开会议；组织培训。' },
    ],
    good: [
      '您当前的位置:首页 > 政府信息公开年报\n日期:2026-01-27\n作者:办公室',
      '受益群众1,295人，发布于10:08:26，比例尺1:500，网址http://example.gov.cn/a?b=1，邮箱a@example.com。',
      '(一)主动公开情况\n(1)2020年5月9日公开计划。(2020)京01民初123号。',
      '开设Facebook, Twitter账号，见[专栏](http://example.gov.cn)。',
    ],
  },
  *check(report) {
    const all = markGroups(report);
    if (all.some(({ isMixed }) => isMixed)) return;
    const places = collect(all, ({ half }) => half).sort((a, b) => a.span.start - b.span.start);
    const [first, ...others] = places;
    if (!first) return;
    const total = all.reduce((sum, { half, full }) => sum + half.length + full.length, 0);
    const counts = places.length === 1 ? '' : `（${all.map(inWords).join('、')}），占同类标点的 ${percentage(places.length, total)}`;
    yield {
      span: first.span,
      message: `半角标点：全文中文语句里有 ${places.length} 处${counts}，应当用全角`,
      related: others.length < mostRelated ? others.map(({ span }) => ({ message: '这里也是半角标点', span })) : [],
      fixes: [widening(report, places, places.length === 1 ? '改为全角' : `把这 ${places.length} 处都改为全角`)],
    };
  },
});

/** Where there are but a few, each is shown. */
const mostRelated = 6;

const inWords = ({ kind, half }: MarkGroup): string => `${kind} ${half.length}`;

/** A share that is not the whole never reads as 100 %. */
function percentage(part: number, whole: number): string {
  return part === whole ? '100%' : `${Math.max(1, Math.floor((part / whole) * 100))}%`;
}
