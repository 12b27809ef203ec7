import { memoByText } from '../text/memo.ts';

/** Lines of a web page that are no fields: crumbs, navigation, tools, share bars, links, footers. Each shape with an example. */
interface Shape {
  readonly name: string;
  readonly example: string;
  readonly is: (text: string) => boolean;
}

const longestLine = 120;
const prose = /[。！!？?；;]/;

const alternatives = (words: string): string => words.split(' ').join('|');

/** Columns of a government site. */
const column = new RegExp(
  `^(?:${alternatives(
    '首页 网站首页 新闻中心 新闻动态 要闻动态 政务动态 工作动态 政务公开 信息公开 政府信息公开 法定主动公开内容 政府信息公开年报 政府信息公开年度报告 信息公开年报 信息公开年度报告 年度报告 年报 政务服务 办事服务 网上办事 公共服务 互动交流 政民互动 公众参与 解读回应 政策解读 政策文件 数据开放 数据发布 政府数据 专题专栏 机构职能 机构设置 领导之窗 公告公示 通知公告 招商引资 旅游 投资 正文 详情 列表',
  )}|(?:走进|魅力|认识|印象|活力|美丽)[\\u4e00-\\u9fff]{2,4}|.{2,12}(?:信息公开|政务公开|年度报告|年报))$`,
);
/** What a page offers its reader. */
const tool = new RegExp(
  `^[【\\[（(]?(?:${alternatives(
    '登录 注册 登录注册 用户登录 无障碍 无障碍浏览 无障碍阅读 无障碍模式 进入无障碍 长者助手 长者版 长者模式 长者专区 长辈版 关怀版 关爱版 适老版 适老化 适老化版 大字版 简体 繁体 繁體 简体版 繁体版 简体中文 繁体中文 ENGLISH English EN 中文版 英文版 蒙文版 藏文版 维文版 维吾尔文 智能问答 智能机器人 设为首页 加入收藏 收藏 收藏本页 打印 打印正文 打印本页 打印此页 打印页面 打印文章 关闭 关闭窗口 关闭本页 关闭页面 重置 配色 辅助线 放大 缩小 语音 大字幕 阅读方式 指读 重置页面 返回顶部 返回首页 返回列表 返回 返回上级 返回上一级 返回上一页 手机版 电脑版 PC版 移动版 客户端 微信 微博 网站地图 联系我们 关于我们 网站声明 隐私保护 使用帮助 RSS 邮箱 纠错 分享 字号 字体 大 中 小 信息公开元数据',
  )})[】\\]）)]?$`,
);
/** Such a word alone on a line may be anything. */
const plainTool = /^(?:大|中|小|邮箱|微信|微博|客户端|分享|收藏|打印|关闭|返回|字号|字体|简体|语音|放大|缩小|登录|注册)$/;

const words = (text: string): string[] => text.split(/[\s|｜/]+/).filter((word) => word !== '');

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
      const members = words(text);
      return members.length >= 4 && members.every((word) => word.length <= 8) && members.filter((word) => column.test(word)).length >= 3;
    },
  },
  {
    name: 'tools',
    example: '智能问答 | 简体 | 繁體 | ENGLISH',
    is: (text) => {
      const members = words(text.replace(/[：:]/g, ' '));
      return (
        members.length > 0 &&
        members.every((word) => tool.test(word)) &&
        members.some((word) => !plainTool.test(word.replace(/[【[（(】\]）)]/g, '')))
      );
    },
  },
  {
    name: 'hint',
    example: '请使用Tab键选择阅读内容',
    is: (text) =>
      /^(?:正文内容区域\s*)?请使用\s?tab\S{0,3}(?:选择|切换)|^(?:图解链接|视频链接|原文链接|附件下载|文件下载)\s*[:：]|^点击(?:查看|下载|进入|这里)\S{0,12}$/i.test(
        text,
      ),
  },
  {
    name: 'share',
    example: '分享到：微信 微博 QQ空间',
    is: (text) =>
      /^(?:一键)?分享(?:到|至)?\s*[:：]|^(?:用|使用|打开)微信[，,“"\s]*扫一扫.{0,30}分享|^(?:微信|微博|QQ空间|新浪微博|QQ好友|朋友圈)(?:[\s|、]+(?:微信|微博|QQ空间|新浪微博|QQ好友|朋友圈|腾讯微博)){1,6}$/.test(
        text,
      ),
  },
  {
    name: 'qr',
    example: '欢迎扫描二维码关注“苇泽发布”',
    is: (text) =>
      text.length <= 40 &&
      /^(?:请|欢迎)?(?:用|使用)?(?:手机|微信)?扫(?:一扫|描|码).{0,24}(?:手机|当前页|分享|关注|打开|二维码|查看|公众号|下载).{0,14}$/.test(
        text,
      ) &&
      !/[，,]/.test(text),
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
      /^(?:主办|承办|协办|技术支持|网站管理|运行维护)(?:单位|方)?\s*[:：]\s*\S{2,30}$/.test(text),
  },
  {
    name: 'time',
    example: '2024-01-26 15:35 苇泽县人民政府网',
    is: (text) => /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s+\S{2,20})?$/.test(text),
  },
];

const crumbMark = /\s{0,6}(?:>{1,3}|»|›|＞|→|⟩)\s{0,6}|\s{1,6}[/-]\s{1,6}/;

/** 首页 / 政府信息公开 / 正文: members that are columns of a site, or a home page before them. */
function isCrumb(text: string): boolean {
  const members = text.split(crumbMark);
  if (members.length < 2 || members.some((member) => member.length === 0 || member.length > 20)) return false;
  const isHome = /^(?:网站|本站)?首页$/.test(members[0] ?? '');
  return isHome || (members.length >= 3 && members.filter((member) => column.test(member)).length >= 2);
}

/** Whether a line is a web page's and nothing else, by its own shape. */
export const isPageLine: (text: string) => boolean = memoByText(
  (text) => text.length <= longestLine && !prose.test(text) && shapes.some(({ is }) => is(text)),
);

/** For the tests: each shape with its example. */
export const pageShapes: readonly Pick<Shape, 'name' | 'example'>[] = shapes;
