import { memoByText } from '../text/memo.ts';
import { isColumnWord, isShare, isTools, wordsOf } from './page-words.ts';

/** Lines of a web page that are no fields: crumbs, navigation, tools, share bars, links, footers. Each shape with an example. */
interface Shape {
  readonly name: string;
  readonly example: string;
  readonly is: (text: string) => boolean;
}

const longestLine = 120;
const prose = /[。！!？?；;]/;

const shapes: readonly Shape[] = [
  {
    name: 'place',
    example: '当前位置：首页 > 政务公开 > 年报',
    is: (text) =>
      /^[您你]?(?:现在|当前|目前)?(?:的)?(?:所在|所处)?的?(?:位置|页面)(?:是|为)?\s*[:：]/.test(text) && text.length <= longestLine,
  },
  { name: 'crumb', example: '首页→政务公开→法定主动公开内容', is: isCrumb },
  {
    name: 'navigation',
    example: '首页 走进苇泽 新闻中心 政务公开 政务服务 互动交流',
    is: (text) => {
      const members = wordsOf(text);
      return members.length >= 4 && members.every((word) => word.length <= 8) && members.filter((word) => isColumnWord(word)).length >= 3;
    },
  },
  { name: 'tools', example: '智能问答 | 简体 | 繁體 | ENGLISH', is: isTools },
  {
    name: 'hint',
    example: '请使用Tab键选择阅读内容',
    is: (text) =>
      /^(?:(?:正文内容|视窗内容|导航|交互)区域?\s*)?(?:请使用|使用|按)\s?(?:tab|alt|ctrl|shift|方向|快捷)\S{0,24}$/i.test(text) ||
      /^(?:图解|图片|视频|音频|附件|文件|原文|全文)(?:链接|下载)?\s*[:：]\s*(?:点击\S{0,14})?$|^点击(?:查看|下载|进入|这里|播放|打开|阅读)\S{0,12}$/.test(
        text,
      ),
  },
  { name: 'share', example: '分享到：微信 微博 QQ空间', is: isShare },
  {
    name: 'qr',
    example: '欢迎扫描二维码关注“苇泽发布”',
    is: (text) =>
      text.length <= 40 &&
      /^(?:请|欢迎)?(?:用|使用|打开)?(?:手机|微信)?(?:扫(?:一扫|描|码)|长按(?:识别)?二维码)[，,]?.{0,24}(?:手机|当前页|分享|关注|打开|二维码|查看|阅读|浏览|访问|公众号|下载).{0,14}$/.test(
        text,
      ) &&
      !/[，,].*[，,]/.test(text),
  },
  {
    name: 'neighbour',
    example: '上一篇：青禾镇2022年报告',
    is: (text) => /^[上下]一[篇条]\s*(?:[:：]|$)|^相关(?:信息|文章|链接|新闻|稿件|文档|附件)\s*[:：]?$/.test(text),
  },
  {
    name: 'footer',
    example: '主办：云汀区人民政府办公室',
    is: (text) =>
      /^(?:版权所有|网站标识码|.{0,4}ICP备|.{0,4}公网安备|政府网站标识码)/.test(text) ||
      /^(?:主办|承办|协办|技术支持|网站管理|运行维护)(?:单位|方)?\s*[:：]\s*\S{2,30}$/.test(text) ||
      /^(?:主办|承办)(?:单位|方)?\s*[:：].{2,60}(?:网站标识码|ICP备|公网安备|承办|技术支持|网站地图)/.test(text),
  },
  {
    name: 'time',
    example: '2024-01-26 15:35 苇泽县人民政府网',
    is: (text) => /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s+\S{2,20})?$/.test(text),
  },
];

const crumbMark = /\s{0,6}(?:>{1,3}|»|›|＞|→|⟩|\\)\s{0,6}|\s{1,6}[/-]\s{1,6}/;

/** 首页 / 政府信息公开 / 正文: members that are columns of a site, or a home page before them. */
function isCrumb(text: string): boolean {
  const members = text.split(crumbMark);
  if (members.length < 2 || members.some((member) => member.length === 0 || member.length > 20)) return false;
  const isHome = /^(?:网站|本站)?首页$/.test(members[0] ?? '');
  return isHome || (members.length >= 3 && members.filter((member) => isColumnWord(member)).length >= 2);
}

/** 您好，欢迎访问苇泽县人民政府网站！ 登录 注册 */
const welcome =
  /^(?:您好|你好)?[，,！!]?\s*欢迎(?:您|你)?(?:访问|来到|光临|使用|登录)[^，。；]{2,30}(?:网站|门户|平台|网)[！!。]?(?:\s*(?:请?登录|注册|退出|个人中心)){0,3}$/;

/** Whether a line is a web page's and nothing else, by its own shape. */
export const isPageLine: (text: string) => boolean = memoByText((written) => {
  // A blank that another encoding made a question mark of.
  const text = written.replace(/\?(?=>)|(?<=>)\?/g, ' ');
  return text.length <= longestLine && (welcome.test(text) || (!prose.test(text) && shapes.some(({ is }) => is(text))));
});

/** For the tests: each shape with its example. */
export const pageShapes: readonly Pick<Shape, 'name' | 'example'>[] = shapes;
