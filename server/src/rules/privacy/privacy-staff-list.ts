import { isPersonalName, personalName } from '../../mentions/personal-names.ts';
import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-staff-list',
  family: 'privacy',
  title: '经办人员名单',
  severity: 'hint',
  off: true,
  description: '报告里不必写出经办人员、联络员、信息员的姓名，写明负责的机构即可。领导姓名属于应当公开的信息，不提示。',
  basis: '《个人信息保护法》第六条（最小必要）',
  since: '0.2.0',
  examples: {
    bad: [{ text: '领导小组办公室由⟦张青禾⟧同志任主任，⟦李柳⟧具体负责。' }, { text: '经办人：⟦王小溪⟧；由⟦赵白桦⟧同志负责日常信息发布。' }],
    good: [
      '副镇长张青禾以嘉宾访谈形式解读政策，镇长李柳任组长，由1名同志具体负责。',
      '经办人员负责登记，信息员由各科室指定，办公室具体负责，安排专人具体负责。经办人张某。',
    ],
  },
  *check(report) {
    for (const { match, span } of staff(report)) {
      const { name = '' } = match.groups ?? {};
      const { listed = name } = match.groups ?? {};
      if (!isPersonalName(listed)) continue;
      const start = span.start + match[0].lastIndexOf(listed);
      yield {
        span: { start, end: start + listed.length },
        message: `不必公布：“${listed}”像是经办人员的姓名，写明负责的机构即可`,
      };
    }
  },
});

const staff = prosePattern(
  new RegExp(
    `(?<=^|[，,；;、。由：:\\s])(?<name>${personalName})(?=(?:同志)?(?:具体负责|具体承办|负责(?:日常|信息|具体))|同志(?:任|为|兼任))|` +
      `(?:经办人|联络员|信息员|联系人)(?:姓名)?[：:]\\s*(?<listed>${personalName})(?=$|[\\s，,；;、。（(])`,
    'g',
  ),
);
