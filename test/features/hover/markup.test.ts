import { expect, test } from 'vitest';
import { markupFor } from '../../../server/src/features/hover/markup.ts';

const markdown = markupFor(true);
const plain = markupFor(false);

test.each([
  ['[点这里](command:x)', '\\[点这里\\](command:x)'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['**粗** `码` ~~删~~ a|b $(x) &nbsp;', '\\*\\*粗\\*\\* \\`码\\` \\~\\~删\\~\\~ a\\|b \\$(x) \\&nbsp;'],
  ['# 标题', '\\# 标题'],
  ['1. 属于', '1\\. 属于'],
  ['- 项', '\\- 项'],
  ['两\n行', '两 行'],
])('what a draft holds never becomes Markdown: %s', (words, written) => {
  expect(markdown.text(words)).toBe(written);
  expect(plain.text(words)).toBe(words.replace('\n', ' '));
});

test('a sample with a fence in it gets a longer one', () => {
  expect(markdown.sample('```\n码')).toBe('````text\n```\n码\n````');
  expect(plain.sample('一\n二')).toBe('    一\n    二');
});

test('a command is no address for plain text', () => {
  expect(plain.link('规则', 'command:x')).toBe('规则');
  expect(plain.link('规则', 'https://example.gov.cn')).toBe('规则：https://example.gov.cn');
});
