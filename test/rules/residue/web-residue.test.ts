import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/residue/web-residue.ts';
import { afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const reported = (line: string) => reportedWords(rule, `${line}\n${cleanDraft()}`);

describe('web-residue', () => {
  it.each([
    '当前位置：首页 > 政务公开 > 年报',
    '当前页面:首页 » 政府信息公开 » 2020年',
    '您现在的位置：网站首页>信息公开',
    '首页 > 政务公开 > 政府信息公开年报',
    '来源:青禾镇 发布时间:2021-01-28 10:08:26 【字体:',
    '发布时间: 2021-01-29 10:00 文章字号:',
    '发布时间：2021年1月29日 浏览次数：126次 字体：[大 中 小]',
    '来源：青禾镇 | 作者：张三 | 编辑：李四 | 点击数：12',
    '信息来源： 青禾镇党政办公室',
    '索引号：000014349/2024-00012 主题分类：政务公开',
    '扫一扫在手机打开当前页面',
    '分享到：微信 微博',
    '【打印正文】 【关闭窗口】',
    '打印本页 | 关闭窗口',
    '上一篇：没有了',
    '下一条',
    '相关信息',
    '电脑版|手机版',
    '返回顶部',
    '主办：云汀区人民政府办公室',
    '版权所有：云汀区人民政府',
    '云ICP备12345678号',
    '【字体：大 中 小】',
    '来源:青禾镇人民政府办公室 时间:2017-01-12 10:01',
    '发表日期:2024-01-26 15:35:23 发布机构:政务服务管理局',
    '索引号 620702074/2024-00047 发文字号 青禾镇2023年报告',
    '公开形式 责任部门',
    '生成日期 2024-01-26 15:35:23 是否有效',
    '2024-01-26 15:35',
  ])('reports the line %s', (line) => {
    expect(reported(line)).toEqual([line]);
    expect(afterSafeFixes(rule, `${line}\n${cleanDraft()}`)).toBe(cleanDraft());
    expect(afterSafeFixes(rule, `${cleanDraft()}\n${line}`)).toBe(cleanDraft());
  });

  it.each([
    '信息来源：《青禾年鉴》',
    '发布时间：信息形成之日起20个工作日内。',
    '相关信息公开情况',
    '打印本页面的公众可到政务公开专区领取',
    '首页设置专栏',
    '分享到政务新媒体的信息12条',
    '浏览次数较上年增加12%',
    '来源：政府网站98条，政务新媒体28条',
    '编辑：张三',
    '附件：青禾镇2023年政府信息公开工作年度报告',
    '地址：云汀区青禾路1号 邮编：456700',
    '2024年1月20日',
    '公开方式 多样',
    '时间：全年',
  ])('is silent on %s', (line) => {
    expect(reported(line)).toEqual([]);
  });

  it('asks for less attention inside the report, and leaves the line to the author', () => {
    const inside = cleanDraft({ layout: 'cells' }).replace('\n二、', '\n扫一扫在手机打开当前页\n二、');
    expect(findingsOf(rule, inside).map((f) => f.severity)).toEqual(['hint']);
    expect(afterSafeFixes(rule, inside)).toBe(inside);
  });

  it('may take the organ and the day after the report for its signature', () => {
    const signed = `${cleanDraft()}\n发布单位：青禾镇人民政府\n发布日期：2024年1月20日`;
    expect(findingsOf(rule, signed).map((f) => f.severity)).toEqual(['hint', 'hint']);
    expect(afterSafeFixes(rule, signed)).toBe(signed);
  });

  it('takes several lines out in one go, also the last of the text', () => {
    const lines = '扫一扫在手机打开当前页\n分享到:\n【打印正文】';
    expect(afterSafeFixes(rule, `${cleanDraft()}\n${lines}`)).toBe(cleanDraft());
    expect(afterSafeFixes(rule, `${cleanDraft()}\n${lines}\n`)).toBe(`${cleanDraft()}\n`);
    const crlf = `${cleanDraft()}\n${lines}`.replaceAll('\n', '\r\n');
    expect(afterSafeFixes(rule, crlf)).toBe(cleanDraft({ eol: '\r\n' }));
  });

  it('takes the words out of a web page, and the paragraphs that are left without any', () => {
    const page = '<html><body><p>青禾镇2023年政府信息公开工作年度报告</p><p>上一篇：没有了</p><p><b>分享到：</b>微信</p></body></html>';
    expect(afterSafeFixes(rule, page)).toBe('<html><body><p>青禾镇2023年政府信息公开工作年度报告</p></body></html>');
    expect(afterSafeFixes(rule, page.replace('<p><b>', '<p><img src="a"><b>'))).toContain('<p><img src="a"><b></b></p>');
  });
});
