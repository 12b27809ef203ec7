import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { OrganKind } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

/** What an organ of these kinds has not got. */
interface Level {
  readonly places: (report: Report) => readonly ProseMatch[];
  readonly kinds: ReadonlySet<OrganKind>;
  readonly reason: (self: string) => string;
  /** Whether the organ's own name may stand in its place. */
  readonly isSelf: boolean;
}

const grassroots = new Set<OrganKind>(['town', 'township', 'street']);

const levels: readonly Level[] = [
  {
    places: prosePattern(/(?<!各|[该其])(?:我|本)部门(?!规章|预算|决算)/g),
    kinds: grassroots,
    reason: (self) => `乡镇、街道不是政府部门，宜写“${self}”或“本机关”`,
    isSelf: true,
  },
  {
    places: prosePattern(/机关各部[、，]?委[、，]?办(?:[、，]?局)?/g),
    kinds: grassroots,
    reason: () => '是县级以上机关的说法，乡镇、街道宜写“各办公室、各站所”',
    isSelf: false,
  },
  {
    places: prosePattern(/本级政府规章/g),
    kinds: new Set<OrganKind>([...grassroots, 'county']),
    reason: () => '只有设区的市以上的政府才制定规章，此处像是照抄上级文件',
    isSelf: false,
  },
];

export default defineRule({
  id: 'level-mismatch',
  family: 'organ',
  title: '层级称谓不符',
  severity: 'hint',
  description:
    '乡镇、街道的报告里出现“本部门”“机关各部、委、办”“本级政府规章”，是上级机关的说法，多半抄自上级文件。请改成自己的称谓，或者删去。',
  basis: '称谓应当与机关的层级一致（行文惯例）',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '南桥街道办事处2023年政府信息公开工作年度报告\n针对⟦本部门⟧出台的文件，发布解读信息3条。',
        fixed: '南桥街道办事处2023年政府信息公开工作年度报告\n针对本街道出台的文件，发布解读信息3条。',
      },
      { text: '青禾镇2023年政府信息公开工作年度报告\n⟦机关各部、委、办⟧各负其责，政府公报刊登⟦本级政府规章⟧。' },
    ],
    good: [
      '云汀区财政局2023年政府信息公开工作年度报告\n针对本部门出台的文件，发布解读信息3条。',
      '青禾镇2023年政府信息公开工作年度报告\n各站所、各办公室负责公开本部门的信息。学习《本级政府规章制定办法》。',
      '云汀市人民政府2023年政府信息公开工作年度报告\n政府公报统一刊登本级政府规章，机关各部、委、办各负其责。',
      '2023年政府信息公开工作年度报告\n针对本部门出台的文件，发布解读信息3条。',
    ],
  },
  *check(report) {
    const { organ } = report;
    if (!organ || organ.source === 'contact') return;
    const found = collect(
      levels.filter(({ kinds }) => kinds.has(organ.kind)),
      (level) => level.places(report).map((place) => ({ place, level })),
    ).filter(({ place, level }) => !level.isSelf || !isOfEach(place));
    if (found.length === 0) return;
    const isQuoted = insidePairs(report, ['quotation', 'title']);
    for (const { place, level } of found) {
      if (isQuoted(place.span.start)) continue;
      const self = `本${selfWords[organ.kind] ?? '机关'}`;
      yield {
        span: place.span,
        message: `层级称谓不符：“${place.match[0]}”${level.reason(self)}`,
        fixes: level.isSelf ? [replacement(place.span, self, false)] : [],
      };
    }
  },
});

const selfWords: Readonly<Partial<Record<OrganKind, string>>> = { town: '镇', township: '乡', street: '街道' };

/** 各站所……本部门: that of each, said in the same clause. */
function isOfEach({ paragraph, span }: ProseMatch): boolean {
  const before = paragraph.text.slice(0, span.start - paragraph.span.start);
  return /[各该其每][^。；]{0,40}$|部门[^。；]{0,40}$|(?:局|委|办|所|站|中心|单位)(?:要|应当?|负责)[^。；]{0,30}$/.test(before.slice(-60));
}
