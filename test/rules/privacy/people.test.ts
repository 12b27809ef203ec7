import { describe, expect, it } from 'vitest';
import applicant from '../../../server/src/rules/privacy/privacy-applicant.ts';
import bank from '../../../server/src/rules/privacy/privacy-bank.ts';
import petition from '../../../server/src/rules/privacy/privacy-petition-link.ts';
import staff from '../../../server/src/rules/privacy/privacy-staff-list.ts';
import type { Rule } from '../../../server/src/rules/rule.ts';
import { afterFirstFix, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** A rule that is off, switched on. */
const on = ({ off: _, ...rule }: Rule): Rule => rule;

describe('privacy-applicant', () => {
  it.each([
    ['申请人张青禾提出政府信息公开申请', '张青禾', '张某某'],
    ['申请人李柳申请公开征地批复', '李柳', '李某'],
    ['申请人为王小溪，申请公开征地批复', '王小溪', '王某某'],
    ['申请人：赵白桦，男，提交申请1件', '赵白桦', '赵某某'],
    ['申请人欧阳青向我镇提出申请', '欧阳青', '欧阳某'],
    ['收到申请人刘云汀的信息公开申请', '刘云汀', '刘某某'],
  ])('reports %s', (text, name, masked) => {
    expect(reportedWords(applicant, `${text}。`)).toEqual([name]);
    expect(afterFirstFix(applicant, `${text}。`)).toBe(`${text}。`.replace(name, masked));
  });

  it.each([
    '申请人张某提出申请，申请人李某某申请公开批复，申请人王××提出申请',
    '申请人情况，申请人无正当理由，申请人逾期不补正，申请人撤回申请，申请人可以提出申请，申请人应当提出申请',
    '申请人对答复不服提出申请，申请人在网上提出申请，申请人因故提出申请，申请人通过邮寄提出申请',
    '申请人郑重提出，申请人任意提出，申请人高频申请，申请人马上申请，申请人曾经申请，申请人多次申请',
    '申请人江苏某公司提出申请，申请人董事会提出申请，申请人林业局提出申请，申请人于某日提出申请',
    '被申请人张青禾提出答复意见',
    '申请人陈述，申请理由充分',
  ])('is silent on %s', (text) => {
    expect(reportedWords(applicant, `${text}。`)).toEqual([]);
  });

  it('is silent on a correct report', () => {
    for (const form of ['2019', '2021'] as const) expect(findingsOf(applicant, cleanDraft({ form }))).toEqual([]);
  });
});

describe('privacy-bank', () => {
  it.each(['6222020000000000000', '4111111111111111', '4111 1111 1111 1111'])('reports %s', (number) => {
    expect(reportedWords(on(bank), `卡号${number}，`)).toEqual([number]);
    expect(reportedWords(on(bank), afterFirstFix(on(bank), `卡号${number}，`))).toEqual([]);
  });

  it.each([
    ['4111111111111112', 'wrong check digit'],
    ['110105194912310025', 'a citizen’s number'],
    ['411111111111111', 'too short'],
    ['41111111111111111111', 'too long'],
    ['id=4111111111111111', 'part of an address'],
    ['11341702486344515H', 'a credit code'],
  ])('is silent on %s: %s', (text) => {
    expect(reportedWords(on(bank), `编号${text}。`)).toEqual([]);
  });
});

describe('privacy-petition-link', () => {
  it.each([
    'http://liuyan.example.com/content?tid=4820153',
    'https://www.example.gov.cn/letter/show/123',
    'http://www.example.gov.cn/a?id=12',
  ])('reports %s beside a letter', (link) => {
    expect(reportedWords(on(petition), `来信答复见${link}，`)).toEqual([link]);
  });

  it.each(['目录见http://www.example.gov.cn/a?id=12', '留言请到http://www.example.gov.cn/zwgk/，', '来信寄xinfang@example.gov.cn'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(on(petition), text)).toEqual([]);
    },
  );
});

describe('privacy-staff-list', () => {
  it.each([
    ['由张青禾同志任主任，李柳具体负责', ['张青禾', '李柳']],
    ['信息员：王小溪', ['王小溪']],
    ['由赵白桦同志负责日常工作', ['赵白桦']],
  ])('reports %s', (text, names) => {
    expect(reportedWords(on(staff), `${text}。`)).toEqual(names);
  });

  it.each(['副镇长张青禾解读政策', '镇长李柳同志任组长', '办公室具体负责', '信息员：各科室指定', '经办人：张某', '由1名同志具体负责'])(
    'is silent on %s',
    (text) => {
      expect(reportedWords(on(staff), `${text}。`)).toEqual([]);
    },
  );
});

it('keeps the last three for those who ask for them', () => {
  expect([bank, petition, staff].map((rule) => rule.off)).toEqual([true, true, true]);
  expect(applicant.off).toBeUndefined();
});
