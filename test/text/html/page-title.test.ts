import { describe, expect, it } from 'vitest';
import { pageTitles } from '../../../server/src/text/html/page-title.ts';

const name = '青禾镇2023年政府信息公开工作年度报告';
const page = (...head: string[]) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head.join('\n')}</head><body><p>甲</p></body></html>`;

describe('what the head of a page calls it', () => {
  it.each([
    `<title>${name}</title>`,
    `<TITLE>${name}</TITLE>`,
    `<title >\n  ${name}\n</title >`,
    `<title data-n="1" id='t'>${name}</title>`,
    `<title>${name}_苇泽县人民政府</title>`,
    `<title>${name} - 苇泽县政府门户网站</title>`,
    `<title>${name}|苇泽县</title>`,
    `<title>${name}——苇泽县</title>`,
    `<title>&#38738;禾镇2023年政府信息公开工作年度报告&nbsp;</title>`,
    `<meta name="ArticleTitle" content="${name}">`,
    `<meta name="ArticleTitle" content="${name}" />`,
    `<META NAME="articletitle" CONTENT="${name}"/>`,
    `<meta content="${name}" name="ArticleTitle">`,
    `<meta name=ArticleTitle content="${name}">`,
    `<meta name='ArticleTitle' content='${name}'>`,
    `<meta content='${name}' name='ArticleTitle'/>`,
    `<meta name="ArticleTitle" lang="zh" content="${name}">`,
    `<meta\n name = "ArticleTitle"\n content = "${name}">`,
    `<meta name="ArticleTitle" content=${name}>`,
  ])('%s', (head) => {
    expect(pageTitles(page(head))).toEqual([name]);
  });

  it('is each of its titles', () => {
    expect(pageTitles(page('<title>政务公开-苇泽县</title>', `<meta name="ArticleTitle" content="${name}">`))).toEqual([name, '政务公开']);
  });

  it.each([
    '',
    '<title></title>',
    '<title> </title>',
    '<title>_苇泽县</title>',
    '<title>没有结束',
    '<meta name="ArticleTitle" content="">',
    '<meta name="ArticleTitle">',
    `<meta name="keywords" content="${name}">`,
    `<meta name="ArticleTitles" content="${name}">`,
    `<meta name="keywords" content="ArticleTitle">`,
    `<meta name="keywords"><link content="${name}">`,
    `<meta content="name='ArticleTitle' content='${name}'">`,
    `<meta data-name="ArticleTitle" data-content="${name}">`,
  ])('is nothing: %s', (head) => {
    expect(pageTitles(page(head))).toEqual([]);
  });

  it('is not looked for far below the head', () => {
    expect(pageTitles(page(' '.repeat(20_000), `<title>${name}</title>`))).toEqual([]);
  });
});
