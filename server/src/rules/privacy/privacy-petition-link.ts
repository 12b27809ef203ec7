import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-petition-link',
  family: 'privacy',
  title: '信访、留言链接',
  severity: 'hint',
  off: true,
  description: '链接指向某一封来信、某一条留言，点进去可能看到写信人的姓名和诉求。请确认页面已隐去个人信息，或者只写平台名称。',
  basis: '《个人信息保护法》，《信访工作条例》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '第一次回复：⟦http://liuyan.example.cn/threads/content?tid=1234567⟧。' },
      { text: '来信答复见⟦http://www.example.gov.cn/show?id=123⟧。' },
    ],
    good: [
      '网址：http://www.example.gov.cn/zwgk/index.html，欢迎留言。',
      '政府信息公开专栏（http://www.example.gov.cn/show?id=123）公开目录，邮箱xinfang@example.gov.cn。',
    ],
  },
  *check(report) {
    for (const { match, span, paragraph } of link(report)) {
      const [address] = match;
      const isLetter = letterAddress.test(address) || (itemAddress.test(address) && letterWords.test(paragraph.text));
      if (isLetter) yield { span, message: '可能泄露隐私：这个链接指向一封来信或一条留言，公布前请确认已隐去个人信息' };
    }
  },
});

const link = prosePattern(/https?:\/\/[\w.~:/?#@!$&*+=%-]+[\w/=]/gi);
const letterAddress = /liuyan|xinfang|guestbook|(?:letter|mailbox|ldxx|message)[^/?]{0,60}[/?].{0,200}\d/i;
const itemAddress = /[?&]\w+=\d|\/\d{3,}/;
const letterWords = /信访|来信|留言|投诉人|网民/;
