import { describe, expect, it } from 'vitest';
import abbreviationUndefined from '../../../server/src/rules/legal/abbreviation-undefined.ts';
import lawTitle from '../../../server/src/rules/legal/law-title.ts';
import principleOutdated from '../../../server/src/rules/legal/principle-outdated.ts';
import regulationArticleOutdated from '../../../server/src/rules/legal/regulation-article-outdated.ts';
import regulationDate from '../../../server/src/rules/legal/regulation-date.ts';
import regulationOrder from '../../../server/src/rules/legal/regulation-order.ts';
import threeNeeds from '../../../server/src/rules/legal/three-needs.ts';
import { afterFirstFix, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

const named = '《中华人民共和国政府信息公开条例》';

describe('regulation-order', () => {
  it.each(['国务院第711号令', '国务院711号令', '国务院令711号', '国务院第711号令'])('hints that %s is written otherwise', (words) => {
    const text = `根据${named}（${words}）编制。`;
    expect(findingsOf(regulationOrder, text).map((f) => f.severity)).toEqual(['hint']);
    expect(afterFirstFix(regulationOrder, text)).toBe(`根据${named}（国务院令第711号）编制。`);
  });

  it('keeps the country before the order', () => {
    expect(afterFirstFix(regulationOrder, `${named}(中华人民共和国国务院令第492号)`)).toBe(`${named}(中华人民共和国国务院令第711号)`);
  });

  it.each([
    `${named}（国务院令第711号）`,
    `${named}(国务院令 第 711 号)，${named}（中华人民共和国国务院令第711号）`,
    `${named}（国令第711号）`,
    '原《条例》（国务院令第492号）实施以来',
    '《云汀市政府信息公开条例》（第123号令），《信访工作条例》，国务院令第752号，云汀市政府令第711号',
  ])('is silent on %s', (text) => {
    expect(reportedWords(regulationOrder, text)).toEqual([]);
  });

  it('does not take 原则 for a word of the past', () => {
    expect(reportedWords(regulationOrder, `按照${named}（国务院令第492号），坚持公开原则`)).toEqual(['国务院令第492号']);
  });

  it('is silent before the revision', () => {
    expect(reportedWords(regulationOrder, `根据${named}（国务院令第492号）编制。`, { year: 2015 })).toEqual([]);
  });
});

describe('regulation-article-outdated', () => {
  it.each([
    [`根据${named}（国务院令第711号，以下简称《条例》）第三十一条，编制年度报告`, '第三十一条'],
    ['按照《条例》中第31条规定发布政府信息公开年报', '第31条'],
    [`依照${named}的第三十二条编制年度报告`, '第三十二条'],
  ])('finds %s', (text, words) => {
    expect(reportedWords(regulationArticleOutdated, text)).toEqual([words]);
  });

  it.each([
    '根据《条例》第三十二条书面征求第三方意见，第三方不同意的，年度报告中说明。',
    '按照《条例》第三十一条。编制年度报告。',
    '根据《信访条例》第三十二条编制年度报告。根据《条例》第十三条，政府信息应当公开。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(regulationArticleOutdated, text)).toEqual([]);
  });
});

describe('regulation-date', () => {
  it.each([
    [`根据${named}（2020年修订）`, '2020年'],
    ['《政府信息公开条例》（2021）', '2021'],
    ['新《条例》已于2019年4月15日起正式施行', '2019年4月15日'],
    ['自2020年5月15日起施行的新《条例》', '2020年5月15日'],
    ['《条例》于2020年正式施行', '2020年'],
    [`根据${named}（2020年修订，以下简称《条例》）编制`, '2020年'],
    [`根据${named}（2020，以下简称《条例》）编制`, '2020'],
    [`根据${named}（2019年5月1日起施行）编制`, '2019年5月1日'],
    [`根据${named}（以下简称《条例》，2019年5月1日起施行）编制`, '2019年5月1日'],
    [`根据${named}（国务院令第711号，自2019年5月1日起施行，以下简称《条例》）编制`, '2019年5月1日'],
  ])('finds %s', (text, words) => {
    expect(reportedWords(regulationDate, text)).toEqual([words]);
  });

  it.each([
    `${named}（2019年4月3日修订）`,
    `${named}（2019年修订，以下简称《条例》），${named}（国务院令第711号，2019年5月15日起施行）`,
    '学习《条例》（2020年，全镇共组织3次），（2020年修订配套制度，共3件）',
    `${named}（以下简称《条例》，《云汀区公开办法》2021年1月1日起施行）`,
    `${named}（国务院令第711号，2021年1月1日起施行新的办法）`,
    '《政府信息公开条例》自2008年5月1日起施行，修订后的《条例》2019年5月15日起施行，2019年5月施行以来',
    '按照《条例》，《云汀区公开办法》自2021年1月1日起施行。',
    '《优化营商环境条例》自2020年1月1日起施行。《信访条例》（2005年）',
    '《条例》规定，2020年1月1日起施行新的收费办法。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(regulationDate, text)).toEqual([]);
  });
});

describe('principle-outdated', () => {
  it.each([
    ['坚持“以公开为原则，以不公开为例外”', '坚持“以公开为常态、不公开为例外”'],
    ['公开是原则不公开是例外', '公开为常态、不公开为例外'],
  ])('mends %s', (text, fixed) => {
    expect(afterFirstFix(principleOutdated, text)).toBe(fixed);
  });

  it('is silent before the revision, and on the words of today in any punctuation', () => {
    expect(reportedWords(principleOutdated, '以公开为原则、不公开为例外', { year: 2017 })).toEqual([]);
    expect(reportedWords(principleOutdated, '“公开为常态,不公开为例外”，以公开为常态，不公开为例外')).toEqual([]);
  });
});

describe('three-needs', () => {
  it.each([
    '不再要求申请人说明生产、生活、科研等特殊需要。',
    '公开服务于群众生产生活和科研需要。',
    '修订后取消“三需要”门槛，申请更加便利。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(threeNeeds, text)).toEqual([]);
  });

  it('is silent before the revision', () => {
    expect(reportedWords(threeNeeds, '根据自身生产、生活、科研等特殊需要申请', { year: 2018 })).toEqual([]);
  });
});

describe('abbreviation-undefined', () => {
  it.each([
    `${named}（以下简称：《条例》）。《条例》`,
    `${named}(以下简称条例)。《条例》`,
    `${named}（国务院令第711号，下称“《条例》”）。《条例》`,
    `${named}（以下简称《政府信息公开条例》）。《条例》`,
    `${named}（以下简称新《条例》）。新修订的《条例》`,
    `${named}。认真落实条例要求，《云汀省信访条例》`,
    `${named}（以下简称《条例》）。新《条例》`,
    `新《条例》施行以来。${named}（以下简称《条例》）。《条例》`,
    `${named}（下称新《条例》）。新《条例》`,
  ])('is silent on %s', (text) => {
    expect(reportedWords(abbreviationUndefined, text)).toEqual([]);
  });

  it('knows the new one by no other name', () => {
    expect(reportedWords(abbreviationUndefined, `${named}。新《条例》施行以来，落实新《条例》。`)).toEqual(['新《条例》']);
    expect(reportedWords(abbreviationUndefined, '创新《条例》宣传方式。')).toEqual(['《条例》']);
    expect(afterFirstFix(abbreviationUndefined, `${named}\n新《条例》`)).toBe(`${named}（以下简称新《条例》）\n新《条例》`);
  });

  it('reports the first use only', () => {
    expect(reportedWords(abbreviationUndefined, '按照《条例》要求，落实《条例》。')).toEqual(['《条例》']);
  });

  it('puts the definition into the remark in brackets after the name', () => {
    expect(afterFirstFix(abbreviationUndefined, `${named}(国务院令第711号)\n《条例》`)).toBe(
      `${named}(国务院令第711号，以下简称《条例》)\n《条例》`,
    );
  });
});

describe('law-title', () => {
  it.each([
    ['《中华人民共和国政务公开条例》', 'warning'],
    ['《 政务信息公开条例 》', 'warning'],
    ['《中华人民共合国政府信息公开条例》', 'warning'],
    ['《中国人民共和国政府信息公开条例》', 'warning'],
    ['《中华人民共和国政府信息公开条例例》', 'warning'],
    ['《政府信息公开条例》', 'hint'],
  ])('%s: %s', (text, severity) => {
    expect(findingsOf(lawTitle, text).map((f) => f.severity)).toEqual([severity]);
    expect(afterFirstFix(lawTitle, text)).toBe(named);
  });

  it.each(['《信息公开条例》', '《云汀省政务公开条例》', `${named}，《政府信息公开条例》`])('is silent on %s', (text) => {
    expect(reportedWords(lawTitle, text)).toEqual([]);
  });
});
