import { ownOpening, ownPlaceholder } from '../../mentions/placeholders.ts';
import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import { excerpt } from '../../text/quote.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'placeholder-left',
  family: 'residue',
  title: '占位符未填',
  severity: 'warning',
  description: '“XX”“20××年”“____”“（待补充）”“【待填：……】”是模板或初稿里留待填写的地方，公布前应当填上实际内容。隐去的姓名（张××）不算。',
  basis: '公布文本应当完整（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '现公布⟦XX⟧镇⟦20XX⟧年政府信息公开工作年度报告。' },
      { text: '电子版可在县政府门户网站⟦（具体网址）⟧下载，由⟦（单位名称）⟧编制，详见网站⟦（）⟧。' },
      { text: '登录县政府网站⟦（网址：）⟧查阅⟦（网站链接）⟧，按照《工作要点》⟦（）⟧，在网站⟦【】⟧公布。' },
      { text: '收到政府信息公开申请⟦____⟧件，行政复议⟦X⟧件⟦（待补充）⟧。' },
      { text: '我镇收到政府信息公开申请⟦【待填：上年12】⟧件，开设“⟦【待填：专栏名称】⟧”专栏。⟦【待填：政府信息管理情况】⟧' },
      { text: '⟦20**⟧年⟦×月×日⟧，⟦××⟧局公开信息12条。' },
      { text: '请与青禾镇人民政府联系（地址：⟦××⟧；邮编：⟦××××××⟧；电话：⟦××××-××××××××⟧；电子邮箱：⟦××⟧）。' },
    ],
    good: [
      '电子邮箱：gongkai_xx@example.gov.cn，网址：http://example.gov.cn/xxgk/index.html，主动公开信息平台（XXGK）。',
      '申请人张××、刘XX提出申请，设置“XX政策解读”栏目，公开《关于XX条例的解读》。',
      '各乡镇（街道）、各部门（单位）公开预算，网站（网址：www.example.gov.cn）可以下载，（数据截至12月）。',
      '**2023年**，我镇认真贯彻《条例》。\n____\n3×5米电子屏，参加会议等……年均增长2%。',
    ],
  },
  *check(report) {
    const found = pattern(report).filter((match) => !isMaskedName(match) && !isRule(match));
    if (found.length === 0) return;
    const isQuoted = insidePairs(report, ['quotation', 'title']);
    for (const { match, span } of found) {
      // What this tool put in is never part of a quotation or a title.
      if (isQuoted(span.start) && !match[0].startsWith(ownOpening)) continue;
      yield { span, message: `占位符未填：“${excerpt(match[0])}”应当填上实际内容` };
    }
  },
});

const cross = '[Xx×Ｘ]';
/** What stands where a name, a year or a number belongs. */
const unit = '[年月日号条件次项个份篇人元省市县区州盟旗镇乡村街局委办厅部处所站中户万余]|社区|苏木|单位|同志';
/** What stands before an address, a number or a name that is to be filled in. */
const field = '(?:地址|邮编|邮政编码|电话|传真|邮箱|信箱|网址|联系人|科室|时间|日期|号码)\\s{0,2}[：:]\\s{0,4}';
/** Crosses in groups, as a telephone number has them. */
const crosses = `${cross}{2,}(?:\\s{0,2}[-—－]\\s{0,2}${cross}{2,})*`;
/** What every one of them has in it. */
const mayHold = /[Xx×Ｘ＊*_…【[]|[（(]\s{0,4}(?:[)）]|[待具相附网链单机部数年填电邮地传下])/;
const pattern = prosePattern(
  new RegExp(
    [
      `(?<=${field})${crosses}(?![A-Za-z\\d@.＠])`,
      '(?<![A-Za-z\\d×-])×{3,}(?:\\s{0,2}[-—－]\\s{0,2}×{2,})*(?![A-Za-z\\d×-])',
      `(?<!\\d)(?:19|20)(?:${cross}{1,2}|\\*{2}|＊{1,2})(?=\\s*年)`,
      `(?<![A-Za-z\\d×])${cross}{1,2}月${cross}{1,2}日`,
      `(?<![A-Za-z\\d.@/_×Ｘ-])${cross}{2,}(?=${unit})`,
      `(?<![A-Za-z\\d.@/_×Ｘ-])${cross}(?=[条件次份篇])`,
      '(?<!＊)＊{2,}(?![\\d＊])',
      '(?<![A-Za-z\\d./@_])_{3,}(?![A-Za-z\\d./@_])',
      ownPlaceholder,
      '[【（([](?:待补|待填|待核实|待确认|待提供)[^】）)\\]]{0,20}[】）)\\]]',
      '[（(【](?:具体|相关|附)?(?:网址|(?:网站|网页|下载)?链接(?:地址)?|网站名称|网站网址|单位名称|单位全称|机关名称|机关全称|部门名称|数字|数据|年份|填写[^（()）]{1,12})[)）】]',
      '(?<=[一-龥》”])（\\s{0,4}）',
      `(?<=[一-龥》”])[（(]\\s{0,2}(?:网址|电话|邮箱|邮编|地址|传真)\\s{0,2}[:：]\\s{0,4}[)）]`,
      '(?<=[一-龥》”])【\\s{0,4}】',
      '(?<=网站|网址|平台|公众号|电话|邮箱|邮编|地址|专栏|通知|文件|办法)[（(]\\s{0,4}[)）]',
      '(?<![一-龥])……(?=年(?:度|政府|\\d|……))',
    ].join('|'),
    'g',
  ),
  (text) => mayHold.test(text),
);

const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易常武乔贺赖龚文';
const beforeParty = /(?:诉|原告|被告|申请人|第三人)$/;

/** 张××, 原告××: a name kept back on purpose. */
function isMaskedName({ paragraph, match, span }: ProseMatch): boolean {
  const at = span.start - paragraph.span.start;
  if (!/^[Xx×Ｘ＊]+$/.test(match[0])) return false;
  return surnames.includes(paragraph.text.charAt(at - 1) || ' ') || beforeParty.test(paragraph.text.slice(Math.max(0, at - 4), at));
}

/** A line of nothing but underscores is a ruled line. */
function isRule({ paragraph, match }: ProseMatch): boolean {
  return match[0] === paragraph.text;
}
