import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type SemanticToken, semanticTokens, semanticTokensLegend, tokensOf } from '../../server/src/features/semantic-tokens.ts';
import grammar from '../../syntaxes/nianbao.tmLanguage.json' with { type: 'json' };
import { cleanDraft } from '../helpers/draft.ts';
import { mark } from '../helpers/marks.ts';
import { readWith } from '../helpers/word-rule.ts';

const title = '青禾镇人民政府2023年政府信息公开工作年度报告';

/** The words of a type in the text; those with the modifier, where one is given. */
function words(text: string, type: SemanticToken['type'], modifier?: SemanticToken['modifier']): string[] {
  return tokensOf(readWith(text).report)
    .filter((token) => token.type === type && (modifier === undefined || token.modifier === modifier))
    .map(({ start, end }) => text.slice(start, end));
}

/** The text with marks around every token of the type in it. */
const marked = (text: string, type: SemanticToken['type']) =>
  mark(
    text,
    tokensOf(readWith(text).report).filter((token) => token.type === type),
  );

describe('the organ', () => {
  it.each([
    '⟦青禾镇人民政府⟧2023年政府信息公开工作年度报告\n现公布⟦青禾镇人民政府⟧的报告，请与⟦青禾镇政府⟧联系。⟦青禾镇⟧公开12条，⟦我镇⟧更新3次。',
    '⟦云汀区财政局⟧2023年政府信息公开工作年度报告\n⟦我局⟧公开12条，⟦本机关⟧更新3次，我区、我局限于人力，自我局面，依据本办法。',
    '⟦云汀市人民政府⟧2023年政府信息公开工作年度报告\n⟦我市⟧公开12条，⟦本市⟧更新3次，促进我市场景、本市场建设。',
    '⟦南桥街道办事处⟧2023年政府信息公开工作年度报告\n⟦我街道⟧公开12条，⟦我办⟧更新3次；我办理8件，⟦本街道⟧依法公开。',
    '⟦云汀区南桥街道办事处⟧2023年政府信息公开工作年度报告\n⟦南桥街道⟧公开12条，南桥街道中心小学公开3条，区政府公开8条。',
    '2023年政府信息公开工作年度报告\n⟦本机关⟧公开12条，我局更新3次。',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[⟦⟧]/g, ''), 'organ')).toBe(expected);
  });

  it('that speaks of itself is told from its name', () => {
    expect(words(`${title}\n青禾镇公开12条，我镇更新3次，本机关负责。`, 'organ', 'self')).toEqual(['我镇', '本机关']);
    expect(words(`${title.replace('青禾', '本溪')}\n本溪镇公开12条，本机关负责。`, 'organ', 'self')).toEqual(['本机关']);
  });
});

describe('in the prose', () => {
  it.each<readonly [SemanticToken['type'], string]>([
    ['date', '统计期限自⟦2023年1月1日起至2023年12月31日⟧止。'],
    ['date', '截至⟦2023年12月31日⟧，⟦2023年⟧公开12条，⟦2022年度⟧公开8条，⟦3月5日⟧公布，⟦2023年6月⟧更新。'],
    ['date', '按照⟦2020—2023年⟧的部署，在⟦2021-2022年度⟧推进，文号第2020-12号。'],
    ['documentNumber', '依据⟦国办公开办函〔2021〕30号⟧和（⟦云政办发〔2020〕5号⟧）。'],
    ['documentNumber', '《条例》（⟦国务院令第711号⟧）'],
    ['string', '根据⟦《中华人民共和国政府信息公开条例》⟧（以下简称⟦《条例》⟧）'],
    ['string', '⟦《关于印发〈2023年报告格式〉的通知》⟧'],
    ['count', '公开⟦126条⟧，更新⟦三次⟧，占⟦4.35%⟧，共⟦1,295件⟧。'],
  ])('%s: %s', (type, expected) => {
    expect(marked(expected.replace(/[⟦⟧]/g, ''), type)).toBe(expected);
  });

  it('what stands in a title is the title', () => {
    const text = `${title}\n印发《青禾镇2023年办理12件实事的通知》。`;
    expect(words(text, 'string')).toEqual(['《青禾镇2023年办理12件实事的通知》']);
    expect(words(text, 'count')).toEqual([]);
  });
});

describe('headings', () => {
  it('are the words of the outline', () => {
    expect(words('一、总体情况\n（一）主动公开。全年12条。\n（二） 管理：更新3次。', 'heading')).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二） 管理',
    ]);
  });

  it('leave out what is something else', () => {
    expect(words(title, 'heading')).toEqual(['政府信息公开工作年度报告']);
    expect(words('一、总体情况\n（一）《条例》学习情况', 'heading')).toEqual(['一、总体情况', '（一）', '学习情况']);
  });

  it('of items without a title are only the numbers', () => {
    expect(words('一、总体情况\n1.加大政策解读的回应力度，对涉及面广、社会关注度高的政策同步解读。', 'heading')).toEqual([
      '一、总体情况',
      '1.',
    ]);
  });
});

describe('tables', () => {
  const text = cleanDraft({ without: [1, 2, 4, 5, 6], parts: { preamble: '' } });

  it('have their numbers told from the labels', () => {
    const row = text.split('\n').find((line) => line.includes('本年新收')) ?? '';
    expect(words(text, 'number').slice(0, 7)).toEqual(['6', '2', '0', '0', '0', '0', '8']);
    expect(row).toContain('| 6 | 2 |');
    expect(words(text, 'number')).toHaveLength(25 * 7);
  });

  it('have what adds up other cells told from those', () => {
    // The last column of 25 rows, and six more cells of （七）总计.
    expect(words(text, 'number', 'total')).toHaveLength(25 + 6);
  });

  it('have numbers without their units and remarks, and cells without a number are none', () => {
    const table =
      '二、主动公开政府信息情况\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | / | +3 | 1,295 |\n| 行政规范性文件 | ２ | 22（其中修订16件） |  |\n';
    expect(words(table, 'number')).toEqual(['+3', '1,295', '２', '22']);
  });
});

describe('the answer', () => {
  /** Line, character, length, type and modifier of each token, as an editor unpacks them. */
  function unpack(data: readonly number[]) {
    const tokens = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
      character = down === 0 ? character + right : right;
      line += down;
      tokens.push({ line, character, length, type: semanticTokensLegend.tokenTypes[type], modifiers });
    }
    return tokens;
  }

  it('unpacks to the tokens', () => {
    const text = `\uFEFF${title}\r\n\r\n我镇公开12条。`;
    expect(unpack(semanticTokens(readWith(text)).data)).toEqual([
      { line: 0, character: 1, length: 7, type: 'organ', modifiers: 0 },
      { line: 0, character: 8, length: 5, type: 'date', modifiers: 0 },
      { line: 0, character: 13, length: 12, type: 'heading', modifiers: 0 },
      { line: 2, character: 0, length: 2, type: 'organ', modifiers: 1 },
      { line: 2, character: 4, length: 3, type: 'count', modifiers: 0 },
    ]);
  });

  it('for a range has the tokens that touch it, each where it is', () => {
    const reading = readWith(cleanDraft({ layout: 'tab' }));
    const all = unpack(semanticTokens(reading).data);
    const range = { start: { line: 5, character: 0 }, end: { line: 30, character: 4 } };
    const expected = all.filter(({ line, character }) => line >= 5 && (line < 30 || (line === 30 && character < 4)));
    expect(unpack(semanticTokens(reading, range).data)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
  });

  it('has no token over two lines: a title on two lines is two tokens', () => {
    const text = '青禾镇人民政府2023年\n政府信息公开工作年度报告\n\n一、总体情况';
    expect(words(text, 'heading')).toEqual(['政府信息公开工作年度报告', '一、总体情况']);
  });

  it('of an empty text is empty', () => expect(semanticTokens(readWith(''))).toEqual({ data: [] }));
});

describe('package.json', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
  const standard = ['string', 'number'];

  it('declares every type that the protocol does not have, and every modifier', () => {
    expect([...semanticTokenTypes.map(({ id }) => id), ...standard].sort()).toEqual([...semanticTokensLegend.tokenTypes].sort());
    expect(semanticTokenModifiers.map(({ id }) => id)).toEqual(semanticTokensLegend.tokenModifiers);
  });

  it('gives each the scope that the grammar gives to the same words, so that themes colour them alike', () => {
    const known = JSON.stringify(grammar);
    const scopes = semanticTokenScopes.flatMap((entry) => Object.values<string[]>(entry.scopes).flat());
    expect(scopes.length).toBeGreaterThan(semanticTokenTypes.length);
    for (const scope of scopes) expect(known).toContain(scope.replace('.nianbao', ''));
  });
});
