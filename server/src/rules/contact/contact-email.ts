import { prosePattern } from '../../report/search.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contact-email',
  family: 'contact',
  title: '电子邮箱的写法不对',
  severity: 'warning',
  description: '邮箱地址里不能有空格、全角字符、逗号，“@”后面的域名要有点号，否则邮件发不出去。',
  basis: '电子邮箱地址格式：用户名@域名',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '电子邮箱：⟦gongkai＠example.gov.cn⟧。', fixed: '电子邮箱：gongkai@example.gov.cn。' },
      { text: '邮箱：⟦gongkai@ example.gov.cn⟧）', fixed: '邮箱：gongkai@example.gov.cn）' },
      { text: '电子邮箱：⟦gongkai@example,com⟧，电话：0100-5550123。', fixed: '电子邮箱：gongkai@example.com，电话：0100-5550123。' },
      { text: '电子邮箱：⟦gongkai@163com⟧。', fixed: '电子邮箱：gongkai@163.com。' },
      { text: '电子邮箱：⟦gongkai163.com⟧。' },
      { text: '电子信箱⟦gongkaiexample.com⟧，邮箱：⟦gongkai@⟧。' },
      { text: '邮箱：⟦@example.com⟧；邮箱：⟦gongkai#example.com⟧；邮箱：⟦gongkai@example⟧；邮箱：⟦gongkai@example..com⟧。' },
    ],
    good: [
      '电子邮箱：gongkai@example.gov.cn，邮编：456700。邮箱：qinghe_2023@163.com,电话0100-5550123。',
      '关注微博@云汀发布、@青禾镇。领导信箱：www.example.gov.cn。邮箱:qinghe@example.gov.cn',
      '邮箱：a.b-c@mail.example.com.cn。电话0100-5550123，邮箱qinghe@example.cn。',
    ],
  },
  *check(report) {
    for (const { match, span } of address(report)) {
      const [raw, user = '', host = ''] = match;
      const right = `${plain(user)}@${plain(host)
        .replace(/[。,，]/g, '.')
        .replace(/(?<=[a-z\d])(?<!\.)(?=(?:com|cn)$)/i, dotBefore(host))}`;
      if (right === raw) continue;
      const isDotless = !/[.．。,，]/.test(host);
      yield {
        span,
        message: isDotless ? `邮箱缺点号：${quoted(raw)}的域名里没有“.”` : `邮箱写法不对：${quoted(raw)}里有${slipsIn(raw)}`,
        fixes: [replacement(span, right, !isDotless)],
      };
    }
    for (const { match, span } of signless(report)) {
      const [whole] = match;
      const raw = match[1] ?? match[2] ?? '';
      const start = span.start + whole.length - raw.length;
      yield { span: { start, end: span.end }, message: `邮箱缺“@”：${quoted(raw)}不是完整的邮箱地址` };
    }
    for (const { match, span } of half(report)) {
      const raw = match[1] ?? '';
      const place = { start: span.end - raw.length, end: span.end };
      yield { span: place, message: `邮箱写法不对：${quoted(raw)}${halfSlip(raw)}` };
    }
    for (const { match, span } of hostless(report)) {
      const raw = match[1] ?? '';
      yield { span: { start: span.end - raw.length, end: span.end }, message: `邮箱没有写全：${quoted(raw)}后面缺域名` };
    }
  },
});

const blank = '[ \\u00a0\\u3000]{0,2}';
const word = '[A-Za-z\\dＡ-Ｚａ-ｚ０-９_+-]';
/** User, @ and a domain that ends in a known one, with or without its dots. */
const address = prosePattern(
  new RegExp(
    `(?<![A-Za-z\\d])(${word}{1,40}(?:[.．]${word}{1,40}){0,4})${blank}[@＠]${blank}(${word}{1,40}(?:${blank}[.．。,，]${blank}${word}{1,40}){0,4}?${blank}[.．。,，]${blank}(?:com|cn|net|org)(?:\\.cn)?|[A-Za-z\\d-]{2,20}(?:com|cn))(?![A-Za-z\\d])`,
    'gi',
  ),
);
const signless = prosePattern(
  /(?:(?:电子(?:邮箱|信箱|邮件)|E-?mail)(?:地址)?\s?[:：为是]?\s?((?!www|http)[A-Za-z\d_-]{4,40}(?:\.[A-Za-z\d-]{2,20}){0,2}\.(?:com|cn|net|org)(?:\.cn)?)|(?:邮箱|信箱|邮件)(?:地址)?\s?[:：为是]\s?((?!www)[A-Za-z\d_-]{2,30}(?:163|126|qq|sina|sohu|139|189|foxmail)\.com))(?![A-Za-z\d@./])/gi,
);
/** 电子邮箱：gongkai@ */
const hostless = prosePattern(
  /(?:邮箱|信箱|邮件)(?:地址)?\s?[:：为是]?\s?([A-Za-z\d._-]{2,40}[@＠])(?![\s]{0,2}[A-Za-z\dＡ-Ｚａ-ｚ０-９])/gi,
);

/** @example.com, gongkai#example.com, gongkai@example, gongkai@example..com, example.gov.cn: behind a label that says that it is an address. */
const half = prosePattern(
  new RegExp(
    `(?:邮箱|信箱|邮件|E-?mail)(?:地址)?\\s?[:：]\\s?(${[
      '[@＠][A-Za-z\\d-]{2,30}(?:\\.[A-Za-z\\d-]{2,20}){1,3}',
      `${word}{2,40}[#&$%][A-Za-z\\d-]{2,30}(?:\\.[A-Za-z\\d-]{2,20}){1,3}`,
      `${word}{2,40}[@＠][A-Za-z\\d-]{2,30}(?![A-Za-z\\d.．。，,-])`,
      `${word}{2,40}[@＠](?:[A-Za-z\\d-]{2,30}\\.{1,3}){0,3}[A-Za-z\\d-]{2,30}\\.{2,3}(?:[A-Za-z]{2,6}\\.?){1,2}`,
      '(?!www)[a-z\\d-]{3,40}\\.gov\\.cn',
    ].join('|')})(?![A-Za-z\\d@./])`,
    'gi',
  ),
);

function halfSlip(raw: string): string {
  if (/^[@＠]/.test(raw)) return '缺“@”前面的用户名';
  if (/[#&$%]/.test(raw)) return '里的“@”写成了别的符号';
  if (!/[@＠]/.test(raw)) return '是网址，缺“@”和用户名';
  return /\.\./.test(raw) ? '里多了一个点号' : '的域名不全';
}

const plain = (text: string): string => text.replace(/[\s]/g, '').normalize('NFKC');

/** 163com is 163.com; a domain with dots has them all. */
const dotBefore = (host: string): string => (/[.．。,，]/.test(host) ? '' : '.');

function slipsIn(raw: string): string {
  const slips = [/\s/.test(raw) && '空格', /[＠．Ａ-Ｚａ-ｚ０-９]/.test(raw) && '全角字符', /[,，。]/.test(raw) && '逗号或者句号'];
  return slips.filter((slip) => slip !== false).join('、');
}
