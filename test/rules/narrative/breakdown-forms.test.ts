import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/narrative/narrative-breakdown-sum.ts';
import enumerated from '../../../server/src/rules/structure/enumerated-count-mismatch.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

/** How real reports take a number apart: each wording with a sum that is wrong, and with one that is right. */

describe('more than the whole', () => {
  it.each([
    ['a label with a verb', '主动公开信息84条，其中机构职能类信息50条，公众参与类信息35条。', '84条'],
    ['a label that names an applicant', '主动公开信息84条，其中动态类信息50条，国有企业信息公开类信息35条。', '84条'],
    ['a long label', '公开政府信息150条，其中教育体育文化旅游广播电视新闻出版类信息120条，其他信息40条。', '150条'],
    ['公开 as the end of a name', '公开各类信息5条，其中决策信息公开4条，政策法规公开2条。', '5条'],
    ['共 before a part', '公开政府信息83条，其中政策解读共42条；预算公开共51条。', '83条'],
    ['a part larger than the whole', '公开信息100条，包括门户网站20条、媒体30条、公众号160条。', '100条'],
    ['……中，', '在公开的120条信息中，政策文件类60条，工作动态类80条。', '120条'],
    ['……中，, of requests', '全年收到的15件申请中，自然人10件，法人6件。', '15件'],
    ['a comma before the bracket', '公开信息88条，(其中动态40条，公告39条，其他15条)。', '88条'],
    ['涵盖', '公开信息92条，涵盖文件类39条、项目类31条、其他32条。', '92条'],
    ['rough parts that are too many already', '公开信息500条，其中公告类300余条，动态类250余条。', '500条'],
    ['parts of a part passed over', '公开信息96条，其中动态40条，其中图片10条、文字30条，公告50条，文件26条。', '96条'],
    ['whether documents are open', '全年印发文件12件，其中主动公开10件，依申请公开3件。', '12件'],
  ])('%s', (_, text, whole) => {
    expect(reportedWords(rule, text)).toEqual([whole]);
  });
});

describe('right', () => {
  it.each([
    '主动公开信息84条，其中机构职能类信息50条，公众参与类信息34条。',
    '公开政府信息83条，其中政策解读共42条；预算公开共41条。',
    '在公开的120条信息中，政策文件类60条，工作动态类60条。',
    '公开信息88条，(其中动态40条，公告39条，其他9条)。',
    '公开信息500条，其中公告类300余条，动态类150余条。',
    '公开信息500条，其中公告类约300条，动态类近250条。',
    '公开信息96条，其中动态40条，其中图片10条、文字30条，公告30条，文件26条。',
    '公开信息96条，其中动态40条，包括图片10条、文字30条；公告56条，包括招标36条、公示20条。',
    '公开信息1226条；通过网站主动公开136条，其中动态36条，公告100条。',
    '主动公开文件25件，其中主动公开25件、解读20件。',
  ])('%s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});

describe('a list before the number of its kinds', () => {
  it.each([
    ['内容涉及公告公示、组织机构、政策文件、年度报告及重点领域信息7大类。', ['7大类']],
    ['内容包括机构职能、政策文件、财政信息、人事信息和其他信息八类。', ['八类']],
    ['内容包括机构职能、政策文件、财政信息、人事信息和其他信息五类。', []],
    ['内容涉及公告公示、组织机构、政策文件等7大类。', []],
    ['内容涵盖教育、医疗、社保等12个方面。', []],
  ])('%s', (text, words) => {
    expect(reportedWords(enumerated, text)).toEqual(words);
  });
});
