/** Single words of government sites, of which lines of navigation, tools and share bars are made. */

const alternatives = (words: string): string => words.split(' ').join('|');

/** Columns of a government site. */
const column = new RegExp(
  `^(?:${alternatives(
    '首页 网站首页 政府信息公开指南 政府信息公开制度 政府信息公开目录 政府信息公开规定 依申请公开 依申请公开入口 依申请公开系统 信息公开指南 信息公开制度 信息公开目录 公开指南 公开制度 公开目录 本级政府信息公开 部门信息公开 基层政务公开 政务公开专栏 规范性文件 政府公报 财政预决算 人事信息 规划计划 重点领域 新闻中心 新闻动态 要闻动态 政务动态 工作动态 政务公开 信息公开 政府信息公开 法定主动公开内容 政府信息公开年报 政府信息公开年度报告 信息公开年报 信息公开年度报告 年度报告 年报 政务服务 办事服务 网上办事 公共服务 互动交流 政民互动 公众参与 解读回应 政策解读 政策文件 数据开放 数据发布 政府数据 专题专栏 机构职能 机构设置 领导之窗 公告公示 通知公告 招商引资 旅游 投资 正文 详情 列表',
  )}|(?:走进|魅力|认识|印象|活力|美丽)[\\u4e00-\\u9fff]{2,4}|.{2,12}(?:信息公开|政务公开|年度报告|年报))$`,
);
/** Whether a word is a column of a site. */
export const isColumnWord = (word: string): boolean => column.test(word);

/** Whether a line is a column of a site, as navigation has one on each. */
export const isColumn = (text: string): boolean => text.length <= 12 && column.test(text);

/** What a page offers its reader. */
const tool = new RegExp(
  `^[【\\[（(]?(?:${[
    '(?:进入)?(?:无障碍|长者|长辈|老年|敬老|关怀|关爱|适老|适老化)(?:适老化?)?(?:版|模式|浏览|阅读|助手|专区|通道|服务)?',
    '[简繁][体體](?:中文|版)?|(?:中|英|汉|蒙|藏|维|哈|彝|壮|朝|维吾尔|蒙古)[文语]版?|ENGLISH|English|EN',
    '(?:本站|网站|本网站)(?:已)?支持IPv6(?:访问|网络)?',
    '(?:登录|注册|用户登录|登录注册|个人中心|智能问答|智能机器人|智能客服|我要写信)',
    '(?:设为|加入|加为|添加)(?:首页|主页|收藏)|收藏(?:本页|本站)?|(?:打印|关闭)(?:正文|本页|此页|页面|文章|窗口|当前页)?',
    '(?:高对比度?|大鼠标|声音开关|语速|语音(?:朗读|播报)?|点击播报|朗读|播放|暂停|配色|辅助线|十字线|指读|大字幕|大字版?|小字版?|标准|放大|缩小|重置|重置页面|阅读方式|显示屏)',
    '(?:保护视力色|视力保护色|护眼(?:模式)?|字号|字体|字体大小|文字大小|[大中小]{1,3}|特大|默认)',
    '返回(?:顶部|首页|列表|上级|上一级|上一页)?|(?:手机|电脑|PC|移动|触屏|平板)版|客户端|微信|微博|网站地图|联系我们|关于我们|网站声明|隐私保护|使用帮助|RSS|邮箱|纠错|分享',
    '请输入(?:关键[字词]|搜索内容|您要搜索的内容|要搜索的内容)?|搜索|检索|高级(?:搜索|检索)|站内搜索|热门搜索|热搜词?',
    '(?:政府)?(?:信息)?(?:公开)?信息元数据|信息公开元数据',
  ].join('|')})[】\\]）)]?$`,
);
/** Such a word alone on a line may be anything. */
const plainTool =
  /^(?:[大中小]{1,3}|邮箱|微信|微博|客户端|分享|收藏|打印|关闭|返回|字号|字体|简体|语音|放大|缩小|登录|注册|标准|默认|播放|暂停|朗读|搜索|检索|请输入|个人中心|老年|长者|敬老|关爱|关怀|无障碍服务|长者服务|老年服务|适老化)$/;

/** The words of a line that blanks or bars part. */
export const wordsOf = (text: string): string[] => text.split(/[\s|｜/]+/).filter((word) => word !== '');

/** Words of tools and no others; among three one may be unknown. */
export function isTools(text: string): boolean {
  const members = wordsOf(text.replace(/[：:]/g, ' '));
  const known = members.filter((word) => tool.test(word));
  const unknown = members.length - known.length;
  const isMostly = unknown === 0 || (unknown === 1 && known.length >= 3 && members.every((word) => word.length <= 8));
  return isMostly && known.some((word) => !plainTool.test(word.replace(/[【[（(】\]）)]/g, '')));
}

const media = '(?:微信(?:朋友圈|好友)?|微博|QQ空间|新浪微博|腾讯微博|QQ好友|QQ|朋友圈|手机|更多|百度贴吧|豆瓣)';
const sharing = [
  /^(?:一键)?分享(?:到|至)?\s*[:：]/,
  new RegExp(`^(?:一键)?分享(?:到|至|给)${media}(?:[\\s|、]*${media}){0,6}$`),
  /^(?:用|使用|打开)微信[，,“"\s]*扫一扫.{0,30}分享/,
  new RegExp(`^${media}(?:[\\s|、]+${media}){1,6}$`),
];

/** Whether a line invites to share the page. */
export const isShare = (text: string): boolean => sharing.some((pattern) => pattern.test(text));
