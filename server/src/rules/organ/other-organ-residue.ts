import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Organ, Report } from '../../report/types.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Words that belong into the report of some organs only. */
interface Trace {
  readonly places: (report: Report) => readonly ProseMatch[];
  /** Whether the organ may say so. */
  readonly fits: (organ: Organ, words: string) => boolean;
  readonly reason: (words: string) => string;
}

const functions =
  '审计|统计|税务|财政|公安|教育|民政|司法|水利|水务|林业|农业农村|交通运输|市场监管|应急管理|卫生健康|文化旅游|自然资源|生态环境|退役军人事务|医疗保障|人力资源和社会保障|住房和城乡建设|发展改革|商务|信访|机关事务';

/** 由云汀市人民政府办公室: 云汀市. */
const placeOf = (words: string): string => words.replace(/^由/, '').split(/(?:人民)?政府/)[0] ?? '';

const isSamePlace = (name: string, place: string): boolean => name.includes(place) || place.endsWith(placeOf(name));

const traces: readonly Trace[] = [
  {
    places: prosePattern(/(?<=对)机关事务工作(?=和)/g),
    fits: ({ name }) => name.includes('机关事务'),
    reason: () => '是机关事务管理部门的说法，通常写“对人民群众生产、生活和经济社会活动的服务作用”',
  },
  {
    places: prosePattern(/向(?:[一-龥]{1,4})?[省市县区](?:人民)?政府及其?(?:[一-龥]{1,4})?[省市县区](?:人民)?政府办公[室厅]提出/g),
    fits: ({ kind }) => kind === 'office' || kind === 'province' || kind === 'city' || kind === 'county',
    reason: () => '是政府办公室的说法，应为向本机关提出',
  },
  {
    places: prosePattern(new RegExp(`(?<=作为)(?:${functions})(?:主管|行政主管|行政|管理)?(?:部门|机关)(?=[，,])`, 'g')),
    fits: ({ name, kind }, words) =>
      kind === 'unknown' ||
      words
        .slice(0, 2)
        .split('')
        .every((c) => name.includes(c)),
    reason: (words) => `是“${words}”自己的说法，与本机关不符`,
  },
  {
    places: prosePattern(
      /由[一-龥]{2,14}?(?:人民)?政府(?:办公[室厅])?(?=(?:综合|汇总|会同)(?:各|全|所辖|所属)[^。；]{2,40}(?:编制|编写|汇总))/g,
    ),
    fits: ({ name, kind }, words) => summing.has(kind) || isSamePlace(name, placeOf(words)),
    reason: () => '是上级政府的说法，与本机关不符',
  },
];

/** Those whose report sums up others': a bureau or a township has none to sum up but its own parts. */
const summing: ReadonlySet<string> = new Set(['province', 'city', 'county', 'office', 'unknown']);

export default defineRule({
  id: 'other-organ-residue',
  family: 'organ',
  title: '其他机关的痕迹',
  severity: 'hint',
  description: '这句话像是别的机关写自己的，可能是套用稿子时留下的。请核对是否适合本机关。只检查少数有把握的说法。',
  basis: '文本套用残留（常见情形）',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '南桥街道办事处2023年政府信息公开工作年度报告\n发挥政府信息对⟦机关事务工作⟧和经济社会活动的服务作用。' },
      { text: '南桥街道办事处2023年政府信息公开工作年度报告\n全年收到⟦向市政府及市政府办公室提出⟧的申请5件。' },
      { text: '青禾镇2023年政府信息公开工作年度报告\n本报告⟦由云汀市人民政府办公室⟧综合各县（区）人民政府的数据编制。' },
      { text: '云汀区民政局2023年政府信息公开工作年度报告\n作为⟦审计部门⟧，我局及时公开信息。' },
    ],
    good: [
      '青禾镇人民政府2023年政府信息公开工作年度报告\n本报告由青禾镇人民政府综合各站所的数据编制。',
      '云汀市人民政府2023年政府信息公开工作年度报告\n本报告由云汀市人民政府办公室综合各县（区）的数据编制。',
      '云汀区机关事务服务中心2023年政府信息公开工作年度报告\n发挥政府信息对机关事务工作和经济社会活动的服务作用。',
      '云汀市人民政府办公室2023年政府信息公开工作年度报告\n全年收到向市政府及市政府办公室提出的申请5件。',
      '云汀区审计局2023年政府信息公开工作年度报告\n作为审计部门，我局及时公开信息，做好机关事务工作。',
      '云汀区民政局2023年政府信息公开工作年度报告\n配合审计、统计、税务等部门公开信息。',
    ],
  },
  *check(report) {
    const { organ } = report;
    if (!organ || organ.source === 'contact' || organ.kind === 'unknown') return;
    for (const trace of traces) yield* findingsOf(report, organ, trace);
  },
});

function* findingsOf(report: Report, organ: Organ, { places, fits, reason }: Trace): Iterable<RuleFinding> {
  const found = places(report).filter(({ match }) => !fits(organ, match[0]));
  if (found.length === 0) return;
  const isQuoted = insidePairs(report, ['quotation', 'title']);
  for (const { match, span } of found) {
    if (!isQuoted(span.start)) yield { span, message: `其他机关的痕迹：“${match[0]}”${reason(match[0])}` };
  }
}
