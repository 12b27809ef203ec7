import { isOfForm2021, isShorterThan, type SectionProse, sectionProse, unwritten } from '../../report/section-prose.ts';
import { predatesForms } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { defineRule, type Fix } from '../rule.ts';

/** One of the five things that the overview is to sum up. */
interface Aspect {
  readonly name: string;
  /** Words by which prose treats it, whatever it calls it. */
  readonly words: RegExp;
  /** The same where the overview has a heading for each of the others: there a word in passing is not enough. */
  readonly named: RegExp;
}

const aspects: readonly Aspect[] = [
  {
    name: '主动公开',
    words: /主动公开|(?:公开|发布|推送|更新).{0,12}(?:信息|文件|政策|动态|内容|文章|稿件)|信息.{0,6}(?:公开|发布)|公布/,
    named: /主动公开|信息发布情况|(?:公开|发布)(?:各类)?(?:政府|政务)?信息(?:共|约|总计)?\d/,
  },
  { name: '依申请公开', words: /申请/, named: /申请/ },
  {
    name: '政府信息管理',
    words:
      /信息.{0,6}管理|信息资源|审核|审查|审批|审签|三审|把关|保密|公开(?:工作)?(?:目录|指南|属性)|源头|清理|动态(?:更新|调整)|(?:管理|发布|公开|更新).{0,4}(?:制度|机制|办法|规范|流程|程序)|标准化|台账|归档|及时更新/,
    named: /信息.{0,6}管理|信息资源|审核|审查|审签|三审|公开(?:目录|指南|属性)|清理|动态(?:更新|调整)|标准化|台账|归档/,
  },
  {
    name: '政府信息公开平台建设',
    words: /平台|网站|网页|门户|新媒体|公众号|微信|微博|客户端|短视频|专栏|专区|栏目|公开栏|公示栏|公告栏|电子屏|渠道|载体|查阅/,
    named:
      /平台|(?:网站|新媒体|公众号|微信|专栏|专区|公开栏|公示栏|查阅(?:点|场所|中心)|渠道|载体).{0,10}(?:建设|管理|维护|运维|改版|升级|优化|规范)|(?:建设|管理|维护|运维|改版|升级|优化|规范|开设|设置|依托|用好).{0,10}(?:网站|新媒体|公众号|微信|专栏|专区|公开栏|公示栏|查阅(?:点|场所|中心)|渠道|载体)/,
  },
  {
    name: '监督保障',
    words:
      /监督(?!权)|(?:组织|制度|队伍|人员|工作|经费)保障|考核|考评|培训|评议|评价|追究|追责|问责|督查|督办|督导|督促|检查|自查|通报|领导小组|组织领导|加强领导|专人|专门负责|专职|牵头|责任/,
    named: /监督(?!权)|保障|考核|考评|培训|评议|追究|追责|问责|督查|督办|督导|自查|领导小组|组织领导|加强领导/,
  },
];

export default defineRule({
  id: 'overview-aspect-missing',
  family: 'structure',
  title: '总体情况缺方面',
  severity: 'information',
  description:
    '2021年度起，总体情况应当综述五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。没有发生的事项也写一句，例如“全年未收到政府信息公开申请”。' +
    '不要求分小标题，用“一是……”写到了也算。2020年度及以前为提示。',
  basis: '国办公开办函〔2021〕30号：总体情况综述五个方面',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n（一）主动公开。全年公开信息12条。\n（二）依申请公开。全年未收到申请。\n（三）政府信息管理。严格审核拟公开的信息。\n（四）平台建设。维护政府网站专栏，保证内容准确、更新及时。\n二、主动公开政府信息情况',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。全年公开信息12条。\n（二）依申请公开。全年未收到申请。\n（三）政府信息管理。严格审核拟公开的信息。\n（四）平台建设。维护政府网站专栏，保证内容准确、更新及时。\n（五）监督保障。\n二、主动公开政府信息情况',
      },
      {
        text: '青禾镇2020年政府信息公开工作年度报告\n⟦一、总体情况⟧\n2020年，我镇认真贯彻《条例》，通过政府网站和微信公众号主动公开信息12条，发布前逐条审核，纳入年度考核，各项工作有序推进。\n二、主动公开政府信息情况',
        severity: 'hint',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n2023年，一是通过政府网站发布信息12条；二是畅通申请渠道，全年未收到申请；三是严格执行信息发布审核制度；四是纳入年度考核，开展业务培训。\n二、主动公开政府信息情况',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n（此处填写总体情况）\n二、主动公开政府信息情况',
    ],
  },
  *check(report) {
    const prose = sectionProse(report, 1);
    if (!prose || predatesForms(report) || !report.year || unwritten.test(prose.text) || isShorterThan(prose.text, fewestCharacters))
      return;
    const heads = subheadings(prose);
    const isStructured =
      isOfForm2021(report) && aspects.filter(({ named }) => heads.some((p) => named.test(p.heading?.title ?? ''))).length >= fewestHeads;
    const missing = aspects.filter(({ words, named }) => !(isStructured ? named : words).test(prose.text));
    if (missing.length === 0) return;
    yield {
      span: prose.section.heading.span,
      severity: isOfForm2021(report) ? 'information' : 'hint',
      message: `总体情况没有写到${missing.map((a) => `“${a.name}”`).join('、')}；应当综述主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面`,
      fixes: isStructured ? headingInsertion(report, heads, missing) : [],
    };
  },
});

/** Less is a heading with a line to be written on, which says nothing of what the author left out. */
const fewestCharacters = 20;
/** From so many on, each aspect has a heading of its own. */
const fewestHeads = 3;

const subheadings = ({ paragraphs }: SectionProse): Paragraph[] => paragraphs.filter((p) => p.heading?.style === 'chinese-bracketed');

/** The last aspects, in the order of the form, have their place below the others; an earlier one the author places better. */
function headingInsertion(report: Report, heads: readonly Paragraph[], missing: readonly Aspect[]): Fix[] {
  const last = heads.at(-1);
  const end = report.paragraphs.findLast((p) => p.section === 1)?.line;
  const number = last?.heading?.number;
  const areLast = missing.every((aspect, i) => aspect === aspects[aspects.length - missing.length + i]);
  if (!number || !end || !areLast || report.text.slice(end.start, end.end) !== end.text) return [];
  const lines = missing.map(({ name }, i) => `${report.eol}（${toChineseNumber(number + 1 + i)}）${name}。`);
  const edits = [{ span: { start: end.end, end: end.end }, newText: lines.join('') }];
  return [{ title: `补写${missing.map((a) => `“${a.name}”`).join('、')}小标题`, safe: false, edits }];
}
