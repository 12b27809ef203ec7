import { describe, expect, it } from 'vitest';
import { fieldLine } from '../../server/src/report/page-fields.ts';
import { pageBlocks } from '../../server/src/report/page-lines.ts';
import { isPageLine, pageShapes } from '../../server/src/report/page-shapes.ts';
import { parse } from '../../server/src/report/parse.ts';
import { cleanDraft } from '../helpers/draft.ts';

describe('a line that is no field', () => {
  it.each(pageShapes)('$name: $example', ({ example }) => {
    expect(isPageLine(example)).toBe(true);
  });

  it.each([
    '首页>政务公开>青禾镇',
    '网站首页 » 政府信息公开 » 2023年',
    '首页 / 政务公开 / 年度报告',
    '首页 | 要闻动态 | 政务公开 | 互动交流',
    '登录|注册 无障碍浏览|长者版',
    '字号：大 中 小 打印 关闭窗口',
    '点击查看图解',
    '当前位置: 首页?>?政务公开?>?年报',
    '网站支持IPv6',
    '适老化阅读 | 加入收藏 | 设为主页',
    '视力保护色：字体：大中小',
    '汉文 | 藏文 | English',
    '请输入关键字 搜索 高级检索',
    '您好，欢迎访问云汀市人民政府网站！ 登录 注册',
    '按Alt+1键进入主要内容区',
    '点击播报 语音朗读 暂停',
    '分享到微信朋友圈',
    '长按识别二维码，关注“青禾发布”',
    '主办：云汀市人民政府办公室 网站标识码：0000000001',
    '首页\\政府信息公开\\年报',
    '用微信“扫一扫”分享至朋友圈',
    '扫码关注“青禾发布”',
  ])('%s', (line) => {
    expect(isPageLine(line)).toBe(true);
  });

  it.each([
    '（一）主动公开。',
    '首页设置政务公开专栏，',
    '网站增设长者助手、无障碍浏览和智能问答功能',
    '群众用微信扫描二维码即可查阅信息并分享至好友。',
    '政务公开 工作',
    '大 中',
    '自然人 法人或其他组织 总计',
    '公开方式：',
    '网站/公众号/公开栏',
  ])('is none: %s', (line) => {
    expect(isPageLine(line)).toBe(false);
  });
});

describe('fields of a page', () => {
  it.each([
    ['索 引 号:QH0001/2024-00001', 'fields'],
    ['发布来源:青禾镇 发布时间:2024-01-24 16:55:49', 'fields'],
    ['时间 : 2024-01-17 16:51 来源 : 本网 【字体: 【打印】', 'fields'],
    ['| 索引号 | qh/2024-1 | 效力属性 | |', 'fields'],
    ['• 组配分类:', 'labels'],
    ['文  号 有 效 性', 'labels'],
    ['公开方式：主动公开', 'maybe'],
    ['公开方式：', 'maybe'],
    ['体裁分类:年报 主题分类:科技、教育 索引号:qh/2024', 'fields'],
    ['2024-01-25 | 来源：办公室 | 阅读：81', 'fields'],
    ['| 公开类别 | 主动公开 |', 'fields'],
    ['■ 索引号：', 'labels'],
    ['供稿单位：民政局 发布日期：2024年1月17日', 'fields'],
    ['来源：政府网站98条，政务新媒体28条', null],
    ['信息来源：《青禾年鉴》', null],
    ['发布时间由党政办审核', null],
    ['编辑：甲', null],
    ['名称、地址、电话', null],
  ])('%s: %s', (line, kind) => {
    expect(fieldLine(line)).toBe(kind);
  });
});

describe('blocks', () => {
  const blocks = (text: string) => pageBlocks(parse(text)).map(({ paragraphs }) => paragraphs.map((p) => p.text));

  it('fields and their values on lines of their own are one block', () => {
    const lines = ['- 索引号：', '- 000000001/2024-00007', '- 体裁分类：', '- 报告', '公开方式：主动公开'];
    expect(blocks(`${lines.join('\n')}\n${cleanDraft()}`)).toEqual([lines]);
  });

  it('short heads of the report itself are none', () => {
    const own = '公开方式：\n通过县政府网站和镇公开栏公开。\n信息来源：\n各站所报送。\n（一）主动公开。';
    expect(blocks(cleanDraft().replace('（一）主动公开。', own))).toEqual([]);
  });

  it('each line of another kind is a block', () => {
    expect(blocks(`首页 > 政务公开 > 年报\n${cleanDraft()}\n分享到：微信\n上一篇：没有了`)).toEqual([
      ['首页 > 政务公开 > 年报'],
      ['分享到：微信'],
      ['上一篇：没有了'],
    ]);
  });
});
