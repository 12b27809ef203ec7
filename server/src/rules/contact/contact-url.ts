import { prosePattern } from '../../report/search.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'contact-url',
  family: 'contact',
  title: '网址的写法不对',
  severity: 'warning',
  description: '网址里不能有空格、全角标点，“http://”要写完整，否则读者点不开。',
  basis: '网址格式：http://域名/路径',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '在门户网站（⟦www. example.gov.cn⟧）公开。', fixed: '在门户网站（www.example.gov.cn）公开。' },
      { text: '网址：⟦http：//www.example.gov.cn⟧/gk/。', fixed: '网址：http://www.example.gov.cn/gk/。' },
      { text: '登录⟦http//www.example.gov.cn⟧查询。', fixed: '登录http://www.example.gov.cn查询。' },
      { text: '网站⟦www.example。gov.cn⟧、⟦www，example.com⟧。', fixed: '网站www.example.gov.cn、www.example.com。' },
      { text: '网站（⟦example.gov. cn⟧）。', fixed: '网站（example.gov.cn）。' },
    ],
    good: [
      '网址：http://www.example.gov.cn/col/col123/index.html。网站（www.example.gov.cn）。',
      '登录www.example.gov.cn，www.example.com。下载电子版：https://example.cn/a?id=1，b。',
      '采用http/https协议，支持APP，www.example.org.cn；邮箱gongkai@www.example.com。',
      '见http://58.0.0.1:8080/a.htm；用 WWW 技术，支持 com. cn 域名。',
    ],
  },
  *check(report) {
    for (const { match, span } of address(report)) {
      const [raw, scheme = '', host = ''] = match;
      const right = repaired(raw, scheme, host);
      if (right === raw) continue;
      yield {
        span,
        message: `网址写法不对：${quoted(raw)}应为${quoted(right)}`,
        fixes: [replacement(span, right, true)],
      };
    }
  },
});

const blank = '[ \\u00a0\\u3000]{0,2}';
const dot = `${blank}[.．。,，]${blank}`;
const label = '[A-Za-z\\d-]{1,40}';
const end = '(?:gov(?:\\.|\\s{1,2}\\.\\s{0,2}|\\s{0,2}[．。,，]\\s{0,2}|\\.\\s{1,2})cn|com|cn|net|org)(?![A-Za-z\\d-])';
const ip = '\\d{1,3}(?:\\.\\d{1,3}){3}';
/** A scheme with a host, a host from www on, or one in gov.cn; of a list of addresses each by itself. */
const address = prosePattern(
  new RegExp(
    [
      `(?<![A-Za-z\\d@＠])(https?)${blank}[:：;；]?${blank}[/／\\\\]{0,3}${blank}(?<=[:：;；/／\\\\\\s])(?=(?:www|[A-Za-z\\d]+[.．])|${ip})((?:${label}${dot}){1,6}?${end}|${ip})`,
      `(?<![A-Za-z\\d@＠./-])((?:www|ｗｗｗ)(?:${dot}${label}){0,6}?${dot}${end})`,
      `(?<![A-Za-z\\d@＠./-]|@ )(${label}(?:\\.${label}){0,3}${blank}[.．]${blank}gov${blank}[.．。]${blank}cn)(?![A-Za-z\\d])`,
    ].join('|'),
    'gi',
  ),
);
const scheme = /^(https?)(:\/\/)?/i;

/** The same address as it should be written; a right one stays as it is, in its own letters. */
function repaired(raw: string, schemeName: string, schemeHost: string): string {
  const host = schemeHost === '' ? raw : schemeHost;
  const plain = host
    .replace(/[ \u00a0\u3000]/g, '')
    .replace(/[．。,，]/g, '.')
    .replace(/ｗ/g, 'w');
  if (schemeName === '') return plain;
  const isWhole = scheme.exec(raw)?.[2] !== undefined;
  return `${isWhole ? schemeName : schemeName.toLowerCase()}://${plain}`;
}
