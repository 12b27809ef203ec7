import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/wording/typo-dict.ts';
import { genreWords } from '../../../server/src/standard/genre-words.ts';
import { typos } from '../../../server/src/standard/wording.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('every row of the dictionary', () => {
  it.each(typos.map((typo) => [typo.wrong, typo] as const))('%s', (_, typo) => {
    const findings = findingsOf(rule, typo.bad);
    expect(findings.map((f) => [f.severity, typo.bad.slice(f.span.start, f.span.end)])).toEqual([[typo.severity ?? 'warning', typo.wrong]]);
    expect(afterFirstFix(rule, typo.bad)).toBe(typo.bad.replace(typo.wrong, typo.right));
    expect(findings[0]?.fixes[0]?.safe).toBe(typo.severity !== 'hint' && !typo.unsure);
    expect(reportedWords(rule, typo.good)).toEqual([]);
  });

  it('is there once, and changes something', () => {
    expect(new Set(typos.map((t) => t.wrong)).size).toBe(typos.length);
    // What goes on from a right beginning is told apart by its guards.
    expect(typos.filter((t) => t.wrong === t.right || (t.right.includes(t.wrong) && !t.onlyAfter))).toEqual([]);
  });

  it('never turns one slip into another', () => {
    expect(typos.filter((t) => reportedWords(rule, `我镇${t.right}。`).length > 0).map((t) => t.right)).toEqual([]);
  });
});

describe('typo-dict', () => {
  it('leaves the words of tables to the rules on tables', () => {
    expect(reportedWords(rule, cleanDraft().replaceAll('结果维持', '结果维护'))).toEqual([]);
  });

  it('looks at headings and at what is quoted, not at titles of documents', () => {
    expect(reportedWords(rule, '（一）布署情况\n坚持“平稳过度”，转发《关于布署工作的通知》。')).toEqual(['布署', '平稳过度']);
  });

  it.each([
    '整改错别字：“帐号”应为“账号”，“登陆网站”应当改为“登录网站”。',
    '把“其它”统一改为“其他”，“布署”系误写。',
    '坚决反对以点代面，杜绝“以点代面”，严禁以点代面。',
  ])('is silent where a slip is quoted to be put right, or is what must not be: %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });

  it('leaves style to the author', () => {
    expect(afterSafeFixes(rule, '其它事项平稳过度。')).toBe('其它事项平稳过渡。');
  });
});

describe('words that are damaged', () => {
  it('has no slip in the words themselves, nor where two of them meet', () => {
    expect(genreWords.filter((word) => reportedWords(rule, `${word}。`).length > 0)).toEqual([]);
  });

  it.each([
    ['characters that look alike', '对不子公开的理由、挡案管理、政付信息作出说明。', ['不子公开', '挡案', '政付信息']],
    ['characters that read alike', '建立长校机制，落实帐号监管，充份发挥作用。', ['长校机制', '帐号', '充份发挥']],
    [
      'a character that another was put for',
      '加强组织领异，开展业务培川，公布公开指男，落实疫情防孔。',
      ['加强组织领异', '业务培川', '公开指男', '疫情防孔'],
    ],
    [
      'a single word that leaves half a pair',
      '责任追就，查漏不缺，出涉密信息外，公开渠到单一。',
      ['责任追就', '查漏不缺', '出涉密信息外', '公开渠到'],
    ],
    ['characters in the wrong order', '做好行政讼诉应对，加强业务训培。', ['行政讼诉', '业务训培']],
  ])('%s', (_, text, words) => {
    expect(reportedWords(rule, text)).toEqual(words);
  });

  it.each([
    '公开是项长期工作，要安排人专门负责，就政务公开作工作部署。',
    '台风登陆后，股份有限公司的股份，条理清晰，流转结果，子女不子。',
    '接受监督检察机关的意见，残差分析，提高公开度制定办法。',
    '落实网络安全专人专岗；确实无法按期答复的，依法延期；信息确实不存在。',
    '围绕公开主题培训，本机关掌握的信息，有序展开工作，信息处理非常及时，抓好工作实绩考核。',
    '账目已转，结清费用。统计限额以上企业。给予以下支持。仍在一些村试点。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});

describe('set phrases', () => {
  it('puts the marks in that belong to them', () => {
    expect(afterFirstFix(rule, '增强“四个意思”、坚定“四个自信”、做到“两个维护”。')).toBe(
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”。',
    );
  });

  it.each([
    ['以习近平总书记新时代中国特色社会主义思想为指导', '习近平总书记新时代中国特色社会主义思想'],
    ['以习新时代中国特色社会主义思想为指导', '习新时代中国特色社会主义思想'],
    ['以习近平新时代中国特社会主义思想为指导', '习近平新时代中国特社会主义思想'],
    ['坚持以人民为心的发展思想', '以人民为心的发展思想'],
    ['增强“四个意识”、坚定“四自信”、做到“两个维护”', '增强“四个意识”、坚定“四自信”、做到“两个维护”'],
  ])('%s', (text, words) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([words]);
  });

  it.each([
    '以习近平新时代中国特色社会主义思想为指导，学习习近平总书记重要讲话精神',
    '深入学习新时代中国特色社会主义思想',
    '坚持以人民为中心发展思想',
    '不忘初心，牢记使命',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });
});

describe('a saying with one character exchanged', () => {
  it.each([
    ['公开水平残差不齐', '残差不齐'],
    ['公开质量参差不济', '参差不济'],
    ['将一如继往做好公开', '一如继往'],
    ['工作有条不稳推进', '有条不稳'],
    ['采取通熟易懂的方式', '通熟易懂'],
    ['以喜闻乐听的形式解读', '喜闻乐听'],
  ])('is told: %s', (text, word) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([word]);
  });

  it.each(['公开政府信息及相关文件，水平参差不齐，齐抓严管，通俗易解，精益求精'])('is not told where it is right: %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });
});
