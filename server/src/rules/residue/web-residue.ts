import { edgesOf } from '../../report/edges.ts';
import type { Report } from '../../report/types.ts';
import { excerpt, quoted } from '../../text/quote.ts';
import { paragraphRemoval } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'web-residue',
  family: 'residue',
  title: '网页残留',
  severity: 'information',
  description: '从网站复制报告时带进来的导航、发布时间、分享按钮、上一篇下一篇等文字，不属于报告，应当删去。',
  basis: '公布文本应当整洁，不带网页文字（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '⟦当前位置：首页 > 政务公开 > 年报⟧\n青禾镇2023年政府信息公开工作年度报告\n⟦来源：青禾镇 发布时间：2024-01-20 10:08:26 【字体：大 中 小】⟧\n根据《条例》编制本报告。',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n根据《条例》编制本报告。',
      },
      { text: '⟦扫一扫在手机打开当前页⟧\n⟦分享到：⟧\n⟦【打印正文】⟧\n二〇二四年一月', fixed: '二〇二四年一月' },
      { text: '⟦上一篇：青禾镇2022年报告⟧\n⟦下一篇：没有了⟧\n⟦相关信息⟧\n⟦电脑版|手机版⟧\n完', fixed: '完' },
    ],
    good: [
      '信息来源：《青禾年鉴》。\n发布时间：信息形成之日起20个工作日内发布。\n浏览次数较上年增加12%。',
      '一是完善相关信息，分享到政务新媒体，方便群众扫一扫在手机上查看。\n索引号齐全，网站提供无障碍浏览。',
      '设置“首页>政府信息公开”栏目，公众可打印本页。',
    ],
  },
  *check(report) {
    const { headEnd, tailStart } = edgesOf(report, headLines, tailLines);
    for (const paragraph of report.paragraphs) {
      if (paragraph.heading || !isWebLine(paragraph.text) || isTitle(report, paragraph.span.start)) continue;
      const atHead = paragraph.span.start < headEnd;
      const atEdge = atHead || (paragraph.span.start >= tailStart && !signature.test(paragraph.text));
      yield {
        span: paragraph.span,
        message: `网页残留：${quoted(excerpt(paragraph.text))}是网页上的文字，不属于报告，应当删去`,
        severity: atEdge ? 'information' : 'hint',
        fixes: paragraphRemoval(report, paragraph, atEdge),
      };
    }
  },
});

/** Pages leave their words before the report and after it; farther inside, a line is seldom theirs. */
const headLines = 8;
const tailLines = 20;
const longestLine = 120;

const isTitle = ({ title }: Report, start: number): boolean => title !== null && start >= title.span.start && start < title.span.end;

/** Prose, whatever it begins with. */
const prose = /[。！!？?；;]/;
/** Lines that are a page's whatever follows in them. */
const wholeLines: readonly RegExp[] = [
  /^(?:当前(?:位置|页面)|(?:您|你)(?:现在|当前)?(?:所在|所处)?的?位置)(?:是|为)?\s*[:：]/,
  /^(?:网站)?首页\s*[>»›＞]/,
  /^[上下]一[篇条]\s*(?:[:：]|$)/,
  /^相关(?:信息|文章|链接|新闻|稿件|文档)\s*[:：]?$/,
  /^扫一扫.{0,20}(?:手机|当前页|分享|关注|打开).{0,10}$/,
  /^分享(?:到|至)?\s*[:：]/,
  /^(?:电脑版|手机版|PC版)\s*(?:[|｜]\s*(?:电脑版|手机版|PC版|无障碍\S{0,4}|关怀版)\s*)*$/,
  /^[【[]?(?:关怀版|长者(?:版|模式|专区)|适老化版?|无障碍(?:浏览|阅读|模式)?|繁体版?|返回(?:顶部|首页|列表|上一?级|上一页))[】\]]?$/,
  /^索引号(?:\s*[:：]|\s+\S*\d)/,
  /^(?:版权所有|网站标识码|网站地图$|.{0,4}ICP备|.{0,4}公网安备)/,
  /^(?:主办|承办|技术支持)(?:单位|方)?\s*[:：]\s*\S{2,30}$/,
];

/** A label of a page's information bar at the start of a word, with its value or not: 来源：青禾镇. */
const label =
  /^[【[（(]?(?:(?:信息|文章|稿件|内容)?来源|(?:发布|发表|更新|发文|录入|公开|生成)(?:时间|日期)|(?:时间|日期)(?=\s*[:：]\s*\d{4})|发布(?:机构|单位|人)|信息分类|主题分类|公开方式|作者|编辑|责任编辑|审核|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)|(?:文章|正文)?(?:字体|字号)(?:大小)?)\s*[:：](?!《)/;
/** The same as the cells of a table: 索引号 123/2024-1 生成日期 2024-01-20. */
const bareLabel =
  /^(?:索引号|关键词|发布机构|发文机构|责任部门|公开形式|公开方式|公开时限|公开范围|生成日期|成文日期|发布日期|发文日期|发文字号|主题分类|信息分类|组配分类|体裁分类|内容概述|是否有效|有效性)[:：]?$/;
/** Buttons: words that stand alone. */
const button = /^[【[（(]?(?:打印(?:正文|本页|此页|文章|页面)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|纠错|大|中|小|分享)[】\]）)]?$/;
const barValue = /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d+次?|[【[（(]|[】\]）)])$/;
const loneButton = /^[【[（(]?(?:打印(?:正文|本页|此页|文章|页面)|关闭(?:窗口|本页|页面)|收藏本页)[】\]）)]?/;
const timeStamp = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;
/** After the report such a line may be its signature. */
const signature = /^发布(?:机构|单位|人|日期|时间)\s*[:：]\s*[^\s:：]*$/;
const roleOnly = /^(?:编辑|责任编辑|审核|作者)/;
const longestValue = 20;

/** Whether a line is a web page's and nothing else. */
function isWebLine(text: string): boolean {
  if (text.length > longestLine || prose.test(text)) return false;
  return wholeLines.some((pattern) => pattern.test(text)) || timeStamp.test(text) || isInformationBar(text) || isInformationRow(text);
}

/**
 * 来源：青禾镇 发布时间：2024-01-20 10:08:26 【字体：大 中 小】: labels with their values and buttons, one after another.
 * A line of nothing but 编辑、审核 is the column of signatures, another rule's matter.
 */
function isInformationBar(text: string): boolean {
  if ((!label.test(text) && !loneButton.test(text)) || /[，,]/.test(text)) return false;
  let awaitsValue = false;
  let ofPage = false;
  for (const word of text.split(/[\s|｜]+/)) {
    if (label.test(word)) {
      ofPage ||= !roleOnly.test(word);
      awaitsValue = /[:：]$/.test(word);
      if (word.length > longestValue * 2) return false;
    } else if (button.test(word)) {
      ofPage ||= loneButton.test(word);
    } else if (!barValue.test(word) && !(awaitsValue && word.length <= longestValue)) {
      return false;
    } else {
      awaitsValue = false;
    }
  }
  return ofPage;
}

/** A row of a page's table of information: two labels or more, or one with a day. */
function isInformationRow(text: string): boolean {
  const [first = '', ...rest] = text.split(/\s+/);
  if (!bareLabel.test(first) || rest.some((word) => word.length > longestValue * 2)) return false;
  return rest.some((word) => bareLabel.test(word) || /^\d{4}[-/.年]\d/.test(word));
}
