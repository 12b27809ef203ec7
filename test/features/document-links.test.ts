import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../server/src/features/document-links.ts';
import { createLineIndex } from '../../server/src/output/positions.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readMarks } from '../helpers/marks.ts';
import { readWith } from '../helpers/word-rule.ts';

/** The linked words and where they lead. */
function links(text: string): (readonly [string, string | undefined])[] {
  const document = createLineIndex(text);
  return documentLinks(readWith(text)).map(({ range, target }) => {
    const { start, end } = document.spanOf(range);
    return [text.slice(start, end), target];
  });
}

describe('addresses', () => {
  it.each([
    ['网址：⟦http://www.example.gov.cn/col/col123/index.html⟧。', 'http://www.example.gov.cn/col/col123/index.html'],
    ['下载电子版：⟦https://example.cn/a?id=1&b=2#c⟧，欢迎查阅。', 'https://example.cn/a?id=1&b=2#c'],
    ['门户网站（⟦www.example.gov.cn⟧）公开。', 'http://www.example.gov.cn'],
    ['登录⟦www.example.com⟧查询。', 'http://www.example.com'],
    ['登录(⟦WWW.EXAMPLE.GOV.CN/gk/⟧),欢迎查阅', 'http://WWW.EXAMPLE.GOV.CN/gk/'],
    ['网站（⟦zwgk.example.gov.cn⟧）', 'http://zwgk.example.gov.cn'],
    ['见⟦http://192.0.2.1:8080/a.htm⟧;另见附件', 'http://192.0.2.1:8080/a.htm'],
    ['See ⟦http://example.cn/a.htm⟧.', 'http://example.cn/a.htm'],
    ['网址⟦www.example.gov.cn⟧,电话0100-5550123', 'http://www.example.gov.cn'],
    ['第一次答复:⟦http://example.com/content?tid=48⟧第二次', 'http://example.com/content?tid=48'],
    ['邮箱：⟦gongkai@example.gov.cn⟧，邮编456700', 'mailto:gongkai@example.gov.cn'],
    ['邮箱⟦qinghe_2023@163.com⟧,电话', 'mailto:qinghe_2023@163.com'],
    ['邮箱gongkai：⟦a.b-c@mail.example.com.cn⟧。', 'mailto:a.b-c@mail.example.com.cn'],
    ['领导信箱：⟦www.example.gov.cn⟧。', 'http://www.example.gov.cn'],
    ['邮箱⟦gongkai@www.example.com⟧。', 'mailto:gongkai@www.example.com'],
  ])('%s', (marked, target) => {
    const { text, spans } = readMarks(marked);
    expect(links(text)).toEqual(spans.map(({ start, end }) => [text.slice(start, end), target]));
  });

  it('of a list are each linked', () => {
    expect(links('网站www.a.gov.cn、www.b.gov.cn，http://c.gov.cn,http://d.gov.cn').map(([words]) => words)).toEqual([
      'www.a.gov.cn',
      'www.b.gov.cn',
      'http://c.gov.cn',
      'http://d.gov.cn',
    ]);
  });

  it.each([
    '网站（www. example.gov.cn）',
    '网址http：//www.example.gov.cn/gk/',
    '网址http:// www.example.gov.cn',
    '网址http//www.example.gov.cn',
    '网址www.example。gov.cn',
    '网址www.example. gov.cn',
    '网址example.gov. cn',
    '网址www，example.com',
    '邮箱gongkai＠example.gov.cn',
    '邮箱gongkai@ example.gov.cn',
    '邮箱gongkai@example,com',
    '邮箱gongkai@example.gov. cn',
    '关注微博@云汀发布',
    '采用http/https协议，支持WWW技术、com.cn域名',
    '全年公开3.5万字，合格率99.9%',
  ])('with a slip, and what is none, lead nowhere: %s', (text) => expect(links(text)).toEqual([]));
});

describe('web pages', () => {
  it('link what can be seen, not the attributes of its markup', () => {
    const page = '<html><body><p>网址：<a href="http://www.example.gov.cn/a">http://www.example.gov.cn/a</a>。</p></body></html>';
    expect(links(page)).toEqual([['http://www.example.gov.cn/a', 'http://www.example.gov.cn/a']]);
  });

  it('link what was left of their markup in a draft once', () => {
    const text = '网址：<a href="http://www.example.gov.cn/a" title=\'www.example.gov.cn\'>www.example.gov.cn/a</a>。';
    expect(links(text)).toEqual([['www.example.gov.cn/a', 'http://www.example.gov.cn/a']]);
  });

  it('write an ampersand in their own way', () => {
    const page = '<html><body><p>http://example.gov.cn/a?b=1&amp;c=2</p></body></html>';
    expect(links(page)).toEqual([['http://example.gov.cn/a?b=1&amp;c=2', 'http://example.gov.cn/a?b=1&c=2']]);
  });
});

describe('a draft', () => {
  it('has the address of whom to ask', () => {
    expect(links(cleanDraft())).toEqual([['gongkai@example.gov.cn', 'mailto:gongkai@example.gov.cn']]);
  });

  it('without text has none', () => expect(links('')).toEqual([]));
});
