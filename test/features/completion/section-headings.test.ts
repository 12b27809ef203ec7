import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { itemsAt, labelsAt, taken } from './complete.ts';

const title = '青禾镇人民政府2023年政府信息公开工作年度报告\n引言。\n';
const all = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const headingsAt = (marked: string) => itemsAt(marked).flatMap(({ label, detail }) => (detail?.endsWith('部分的标题') ? [label] : []));

describe('the headings that are missing', () => {
  test('all of them under the title, in order', () => {
    expect(headingsAt(`${title}|`)).toEqual(all);
  });

  test('those between the sections above and below, the next one first', () => {
    expect(headingsAt(`${title}一、总体情况\n情况良好。\n|\n四、政府信息公开行政复议、行政诉讼情况\n无。`)).toEqual(all.slice(1, 3));
  });

  test('none where nothing is missing', () => {
    expect(headingsAt(cleanDraft().replace('\n二、', '\n‸\n二、'))).toEqual([]);
    expect(headingsAt(`${cleanDraft()}\n‸`)).toEqual([]);
  });

  test('none above the title', () => {
    expect(headingsAt(`|\n${title}`)).toEqual([]);
  });
});

describe('where a heading may stand', () => {
  test.each(['二', '二、', '二、主动', '主动', 'zd', 'zdgk', 'bt2'])('after %s at the beginning of a line', (typed) => {
    expect(headingsAt(`${title}一、总体情况\n情况良好。\n${typed}|`)[0]).toBe(all[1]);
  });

  test.each(['一、总体情况\n我镇认真工作，|', '一、总体情况\n|情况良好。', '一、总体情况\n（|', '一、总体情况\n会议|'])(
    'not here: %s',
    (draft) => {
      expect(headingsAt(title + draft)).toEqual([]);
    },
  );

  test('not within a table', () => {
    expect(headingsAt(cleanDraft({ without: [4] }).replace('| 二、上年', '‸\n| 二、上年'))).toEqual([]);
  });
});

describe('what is written', () => {
  test('the heading in place of what has been typed, behind the indentation', () => {
    expect(taken(`${title}　　一、总|`, '一、总体情况')).toBe(`${title}　　一、总体情况`);
    expect(taken(`${title}bt1|`, '一、总体情况')).toBe(`${title}一、总体情况`);
    expect(taken('一、总体情况\r\n好。\r\n二|\r\n', '二、主动公开政府信息情况', { assumeReport: true })).toBe(
      '一、总体情况\r\n好。\r\n二、主动公开政府信息情况\r\n',
    );
  });

  test.each([
    ['第一部分 总体情况', '第二部分 主动公开政府信息情况'],
    ['Ⅰ、总体情况', 'Ⅱ、主动公开政府信息情况'],
    ['一.总体情况', '二.主动公开政府信息情况'],
    ['一、 总体情况', '二、 主动公开政府信息情况'],
    ['## 一、总体情况', '## 二、主动公开政府信息情况'],
  ])('numbered like the others: %s', (above, below) => {
    expect(taken(`${title}${above}\n好。\n|`, ({ label }) => label.endsWith('主动公开政府信息情况'))).toBe(
      `${title}${above}\n好。\n${below}`,
    );
  });

  test('no second time what stands there', () => {
    expect(labelsAt(`${title}一、总体情况\n好。\n二、主动公开政府信息情况|`)).not.toContain('二、主动公开政府信息情况');
  });

  test('it is found by its number, its words and its initials', () => {
    const [first] = itemsAt(`${title}|`).filter(({ label }) => label === '一、总体情况');
    expect(first?.filterText?.split(' ')).toEqual(['一、总体情况', '总体情况', 'ztqk', 'bt1']);
    const [typed] = itemsAt(`${title}zt|`).filter(({ label }) => label === '一、总体情况');
    expect(typed?.filterText?.startsWith('zt')).toBe(true);
  });
});
