import { describe, expect, it } from 'vitest';
import { lostBreaks } from '../../server/src/report/lost-breaks.ts';
import { gluedTitleEnd } from '../../server/src/report/title/glued-title.ts';

const title = '青禾镇2023年政府信息公开工作年度报告';

describe('a title that has run into the text behind it', () => {
  it.each([
    ['', '根据《条例》要求，编制本报告。'],
    ['', '按照《条例》要求，编制本报告。'],
    ['', '为深入贯彻《条例》，现公布本报告。'],
    ['', '本年度报告由青禾镇编制。'],
    ['', '现将2023年情况公布如下。'],
    ['', '一、总体情况'],
    ['', '发布时间：2024-01-20'],
    ['  ', '依据《条例》，编制本报告。'],
  ])('ends before “%s%s”', (blanks, behind) => {
    expect(gluedTitleEnd(title + blanks + behind)).toBe(title.length + blanks.length);
  });

  it.each([
    title,
    `${title}（征求意见稿）`,
    `${title}解读`,
    `现公布${title}根据条例编制`,
    `根据《条例》，${title}由本机关编制`,
    `我镇编制了${title}为社会提供`,
    `${title}的说明。根据《条例》`,
    '青禾镇2023年法治政府建设年度报告根据纲要编制',
    '本年度报告根据《条例》编制',
    '',
  ])('is none: %s', (text) => {
    expect(gluedTitleEnd(text)).toBeNull();
  });
});

describe('the lines that a line should have been', () => {
  /** The line as it should have been broken. */
  const lines = (text: string) => {
    const places = [0, ...lostBreaks(text), text.length];
    return places.slice(1).map((end, i) => text.slice(places[i], end));
  };

  it.each([
    [[title, '根据《条例》，编制本报告。']],
    [['各项工作有序推进。', '二、主动公开政府信息情况']],
    [['各项工作有序推进。', '二、主动公开政府信息情况', '第二十条第（一）项']],
    [['二、主动公开政府信息情况', '第二十条第（一）项']],
    [['无其他问题。', '六、其他需要报告的事项', '本年度无其他需要报告的事项。']],
  ])('%j', (parts) => {
    expect(lines(parts.join(''))).toEqual(parts);
  });

  it.each([
    title,
    '一、总体情况',
    '一、总体情况。2023年，我镇公开信息12条。',
    '二、主动公开政府信息情况：',
    '一是加强领导，二是强化培训，三是严格考核。',
    '分为总体情况，主动公开政府信息情况，其他需要报告的事项六个部分。',
    '本报告包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
    '',
  ])('is one already: %s', (text) => {
    expect(lines(text)).toEqual([text]);
  });
});
