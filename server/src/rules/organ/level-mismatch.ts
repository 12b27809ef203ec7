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
  /** What may stand in its place, whatever the organ. */
  readonly right?: string;
  /** Words before it in the clause by which it is said of another organ. */
  readonly notAfter?: RegExp;
  /** Organs with such a name are not meant. */
  readonly unless?: RegExp;
}

const grassroots = new Set<OrganKind>(['town', 'township', 'street']);

/** 统筹指导全市政府信息公开工作; 参加全省培训 and 落实全市工作要点 are what everybody does. */
const governing = (areas: string) =>
  prosePattern(
    new RegExp(
      `(?:统筹|组织|指导|监督|协调|主管|牵头|部署)(?:指导|推动|推进|协调|监督|管理|部署|开展|负责|实施)全[${areas}](?:的?(?:政府信息公开|政务公开|信息公开))`,
      'g',
    ),
  );
/** 县政府办统筹指导全县政务公开工作 */
const ofSuperiors = /(?:政府|办公[室厅]|政府办|县委|区委|市委|省委|上级|领导小组|按照|根据|落实|配合)[^，。；]{0,12}$/;

const bureaus = new Set<OrganKind>(['bureau', 'commission', 'office']);

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
  {
    places: governing('省市县区州盟旗'),
    kinds: grassroots,
    reason: () => '是上级机关的职责，此处像是照抄上级的报告',
    isSelf: false,
    notAfter: ofSuperiors,
  },
  {
    places: governing('省'),
    kinds: new Set<OrganKind>(['county', 'city']),
    reason: () => '是省级机关的职责，此处像是照抄上级的报告',
    isSelf: false,
    notAfter: ofSuperiors,
  },
  {
    places: prosePattern(
      /对全[县区市旗州盟省]各?(?:乡镇|镇街|街道|镇|乡|部门|单位)[^，。；]{0,12}(?:公开)[^，。；]{0,10}(?:考核|督查|检查|评估|通报)|督促(?:各区县|各县区|各乡镇|[市县区]直)[^，。；]{0,14}(?:报送|公开|更新)/g,
    ),
    kinds: grassroots,
    reason: () => '是上级机关的职责，此处像是照抄上级的报告',
    isSelf: false,
    notAfter: ofSuperiors,
  },
  {
    places: prosePattern(
      /(?:统筹|组织|指导|监督|协调)(?:指导|推动|推进|协调|监督|管理|部署|开展)全省[^，。；、]{2,12}(?:政府信息公开|政务公开)/g,
    ),
    kinds: new Set<OrganKind>(['county', 'city', ...grassroots]),
    reason: () => '是省级机关的职责，此处像是照抄上级的报告',
    isSelf: false,
    notAfter: ofSuperiors,
  },
  {
    places: prosePattern(
      /(?:统筹|组织|指导|监督|协调)(?:指导|推动|推进|协调|监督|管理|部署|开展)全省[^，。；、]{0,12}(?:政府信息公开|政务公开)/g,
    ),
    kinds: bureaus,
    reason: () => '是省级机关的职责，此处像是照抄上级的报告',
    isSelf: false,
    notAfter: ofSuperiors,
    unless: /省|自治区|北京|天津|上海|重庆/,
  },
  {
    places: prosePattern(/(?:综合|汇总)了?全[县区市旗]各(?:镇|乡镇|乡|街道|部门|单位)/g),
    kinds: grassroots,
    reason: () => '是县（区）政府报告的说法，此处像是照抄上级的报告',
    isSelf: false,
  },
  {
    places: prosePattern(
      /(?<=街道(?:党工委[、和与及]?)?)(?:人民)?政府(?![\u4e00-\u9fff]{0,2}(?:信息|网|公报|采购|数据|服务|开放|规章|职能|购买))/g,
    ),
    kinds: new Set<OrganKind>(['street']),
    reason: () => '是一级政府的说法，街道宜写“办事处”',
    isSelf: false,
    right: '办事处',
  },
  {
    places: prosePattern(
      /(?<![、各和与及或乡镇所属])街道(?:党工委|办事处(?=主要|负责|高度|各|党|领导)|各(?:办公室|科室|部门|站所|中心|社区|村))/g,
    ),
    kinds: new Set<OrganKind>(['town', 'township']),
    reason: () => '是街道的说法，本机关是乡镇',
    isSelf: false,
  },
  {
    places: prosePattern(/(?<=(?:^|[，。；：])在?|、在|党委、)镇(?:党委|政府(?!信息|网)|各(?:办公室|站所|村))/g),
    kinds: new Set<OrganKind>(['street', 'township']),
    reason: () => '是镇的说法，与本机关不符',
    isSelf: false,
  },
  {
    places: prosePattern(/(?<=(?:^|[，。；：])在?|、在|党委、)乡(?:党委|政府(?!信息|网)|各(?:办公室|站所|村))/g),
    kinds: new Set<OrganKind>(['street', 'town']),
    reason: () => '是乡的说法，与本机关不符',
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
      {
        text: '南桥街道办事处2023年政府信息公开工作年度报告\n街道党工委、⟦政府⟧高度重视，⟦统筹指导全市政府信息公开⟧工作。',
        fixed: '南桥街道办事处2023年政府信息公开工作年度报告\n街道党工委、办事处高度重视，统筹指导全市政府信息公开工作。',
      },
      { text: '青禾镇2023年政府信息公开工作年度报告\n引导⟦街道各办公室⟧增强意识，⟦组织推动全省政府信息公开⟧工作。' },
      { text: '青禾镇2023年政府信息公开工作年度报告\n⟦机关各部、委、办⟧各负其责，政府公报刊登⟦本级政府规章⟧。' },
    ],
    good: [
      '云汀区财政局2023年政府信息公开工作年度报告\n针对本部门出台的文件，发布解读信息3条。',
      '青禾镇2023年政府信息公开工作年度报告\n各站所、各办公室负责公开本部门的信息。学习《本级政府规章制定办法》。',
      '云汀市人民政府2023年政府信息公开工作年度报告\n政府公报统一刊登本级政府规章，机关各部、委、办各负其责。',
      '2023年政府信息公开工作年度报告\n针对本部门出台的文件，发布解读信息3条。',
      '南桥街道办事处2023年政府信息公开工作年度报告\n在区委、区政府领导下，街道党工委、办事处做好街道政府信息公开工作，完善街道政府网站，区政府办统筹指导全区政务公开工作。',
      '青禾镇2023年政府信息公开工作年度报告\n参加全省政务公开培训，落实全市政务公开工作要点，与各街道党工委、各镇街道各部门沟通，青禾镇党委、政府高度重视。',
    ],
  },
  *check(report) {
    const { organ } = report;
    if (!organ || organ.source === 'contact') return;
    const found = collect(
      levels.filter(({ kinds, unless }) => kinds.has(organ.kind) && !unless?.test(organ.name)),
      (level) => level.places(report).map((place) => ({ place, level })),
    ).filter(({ place, level }) => !level.isSelf || !isOfEach(place));
    if (found.length === 0) return;
    const isQuoted = insidePairs(report, ['quotation', 'title']);
    for (const { place, level } of found) {
      if (isQuoted(place.span.start) || isOfSuperior(place, level)) continue;
      const self = `本${selfWords[organ.kind] ?? '机关'}`;
      yield {
        span: place.span,
        message: `层级称谓不符：“${place.match[0]}”${level.reason(self)}`,
        fixes: level.isSelf || level.right ? [replacement(place.span, level.right ?? self, false)] : [],
      };
    }
  },
});

const selfWords: Readonly<Partial<Record<OrganKind, string>>> = { town: '镇', township: '乡', street: '街道' };

/** Said of another organ in the same clause. */
function isOfSuperior({ paragraph, span }: ProseMatch, { notAfter }: Level): boolean {
  const at = span.start - paragraph.span.start;
  return notAfter?.test(paragraph.text.slice(Math.max(0, at - 30), at)) ?? false;
}

/** 各站所……本部门: that of each, said in the same clause. */
function isOfEach({ paragraph, span }: ProseMatch): boolean {
  const before = paragraph.text.slice(0, span.start - paragraph.span.start);
  return /[各该其每][^。；]{0,40}$|部门[^。；]{0,40}$|(?:局|委|办|所|站|中心|单位)(?:要|应当?|负责)[^。；]{0,30}$/.test(before.slice(-60));
}
