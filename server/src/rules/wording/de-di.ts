import { prosePattern } from '../../report/search.ts';
import { actions, manners } from '../../standard/terms.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'de-di',
  family: 'wording',
  title: '“的”“地”误用',
  severity: 'hint',
  description: '修饰动词用“地”：更好地满足、更加有效地推进。只看十分常见、不会误会的说法；“更好的服务环境”修饰的是名词，用“的”。',
  basis: '现代汉语规范',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '统一答复文书，⟦更好的满足⟧申请人的需要。', fixed: '统一答复文书，更好地满足申请人的需要。' },
      { text: '⟦更加有效的推进⟧政务公开，⟦更好的服务⟧群众。', fixed: '更加有效地推进政务公开，更好地服务群众。' },
    ],
    good: [
      '提供更好的服务环境，营造更好的发展环境，作出更加及时的回应。',
      '更好地满足群众需求，找到更加有效的推进办法，得到更好的保障。',
      '学习《关于更好的服务群众的意见》。',
    ],
  },
  *check(report) {
    for (const { match, span, paragraph } of slip(report)) {
      const start = span.start - paragraph.span.start;
      if (isObject.test(paragraph.text.slice(Math.max(0, start - contextLength), start))) continue;
      const [written, manner = '', verb = ''] = match;
      const right = `${manner}地${verb}`;
      yield { span, message: `“的”应为“地”：“${written}”宜为“${right}”`, fixes: [replacement(span, right, false)] };
    }
  },
});

const slip = prosePattern(
  new RegExp(`(${manners.join('|')})的((?:${actions.map(({ verb, before }) => `${verb}(?=${before ?? ''})`).join('|')}))`, 'g'),
);
const contextLength = 12;
/** What is had, given or found is a thing; and words in 《》 are somebody else's. */
const isObject =
  /(?:提供|得到|获得|取得|具有|拥有|享有|享受|有|给予|作出|做出|进行|予以|寻找|寻求|找到|形成|是|为)(?:了|着|到)?(?:一个|一种|一些)?$|《[^《》]*$/;
