import { collect } from '../../text/collect.ts';
import { defineRule } from '../rule.ts';
import { type MarkGroup, type MarkPlace, markGroups, widening } from '../support/widths.ts';

export default defineRule({
  id: 'mixed-width-punct',
  family: 'punctuation',
  title: '全角半角标点混用',
  severity: 'information',
  description:
    '同一种标点有时用全角、有时用半角，多半是几处文字拼在一起。中文语句里应当统一用全角。' +
    '全文汇总为一条，标在较少的那种写法第一次出现的地方；半角较少时，再逐处提示，最多二十处。',
  basis: 'GB/T 15834《标点符号用法》的通行写法，前后一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '我镇高度重视,狠抓落实,完善制度,组织培训⟦，⟧加强考核，及时公开，取得成效。',
        fixed: '我镇高度重视，狠抓落实，完善制度，组织培训，加强考核，及时公开，取得成效。',
      },
    ],
    good: [
      '我镇高度重视,狠抓落实,完善制度,组织培训,加强考核,取得成效。地址：青禾路1号；电话：0100-5550123。',
      '高度重视，狠抓落实，完善制度，受益1,295人，1,300户，2,400件，时间10:08、10:09、10:10。',
      '高度重视，狠抓落实，完善制度，组织培训，加强考核,取得成效。',
    ],
  },
  *check(report) {
    const all = markGroups(report);
    const mixed = all.filter(({ isMixed }) => isMixed);
    const [anchor] = inOrder(collect(mixed, (group) => fewer(group).slice(0, 1)));
    if (!anchor) return;
    const half = collect(all, (group) => group.half);
    yield {
      span: anchor.span,
      message: `全角半角混用：${mixed.map(inWords).join('；')}。中文语句里应统一用全角`,
      fixes: [widening(report, half, `把 ${half.length} 处半角标点都改为全角`)],
    };
    for (const place of inOrder(collect(mixed.filter(isHalfRare), (group) => group.half)).slice(0, mostPlaces)) {
      yield {
        span: place.span,
        message: `半角标点：这里的“${report.text.charAt(place.span.start)}”是半角，文中多数用全角`,
        severity: 'hint',
        fixes: [widening(report, [place], '改为全角')],
      };
    }
  },
});

const inOrder = (places: readonly MarkPlace[]): MarkPlace[] => [...places].sort((a, b) => a.span.start - b.span.start);

const mostPlaces = 20;

const isHalfRare = ({ half, full }: MarkGroup): boolean => half.length < full.length;
const fewer = (group: MarkGroup): MarkGroup['half'] => (isHalfRare(group) ? group.half : group.full);
const inWords = ({ kind, half, full }: MarkGroup): string => `${kind}全角 ${full.length} 处、半角 ${half.length} 处`;
