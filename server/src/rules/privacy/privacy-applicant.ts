import { isPersonalName, personalName } from '../../mentions/personal-names.ts';
import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'privacy-applicant',
  family: 'privacy',
  title: '申请人姓名',
  severity: 'warning',
  description: '报告向社会公布，写出申请人的姓名会泄露个人隐私。请删去姓名，或者写作“张某”；“申请人情况”“申请人逾期不补正”等说法不提示。',
  basis: '《政府信息公开条例》第十五条，《个人信息保护法》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '申请人⟦张青禾⟧提出政府信息公开申请。', fixed: '申请人张某某提出政府信息公开申请。' },
      { text: '申请人为⟦李柳⟧，申请公开征地批复。', fixed: '申请人为李某，申请公开征地批复。' },
    ],
    good: [
      '申请人张某提出申请，申请人情况，申请人逾期不补正，申请人无正当理由，申请人撤回申请，申请人可以申请复议。',
      '申请人郑重提出，申请人陈述，申请理由，申请人于网上提出申请，申请人向我局提出申请，申请人任意提出，申请人曾经提出申请。',
      '申请人为法人，申请公开批复；申请人是本地居民，提出申请；申请人高度评价，申请人马上申请。',
    ],
  },
  *check(report) {
    for (const { match, span } of applicant(report)) {
      const { name = '' } = match.groups ?? {};
      if (!isPersonalName(name)) continue;
      const own = { start: span.end - name.length, end: span.end };
      const familyLength = /^(?:欧阳|上官|诸葛|司马)/.test(name) ? 2 : 1;
      const masked = name.slice(0, familyLength) + '某'.repeat(name.length - familyLength);
      yield {
        span: own,
        message: `泄露隐私：“${name}”像是申请人的姓名，公布前应当删去或者写作“${masked}”`,
        fixes: [{ title: `改为“${masked}”`, safe: false, edits: [{ span: own, newText: masked }] }],
      };
    }
  },
});

/** A name, and then what an applicant does; longer names last, so that 张青禾提 is not one. */
const applicant = prosePattern(
  new RegExp(
    `(?<!被)申请人(?:姓名)?[为是：:]?(?<name>(?:${personalName})(?=(?:[，,]?(?:提出|申请(?!人)|要求公开|请求公开|来信|通过|于\\d|向[^，。]{1,16}(?:提|申))|[，,]\\s*(?:男|女)|[（(](?:男|女|身份证)|等\\d*人|的(?:政府)?信息公开申请)))`,
    'g',
  ),
);
