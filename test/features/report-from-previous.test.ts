import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFromPrevious } from '../../server/src/features/report-from-previous.ts';
import type { Facts, Report } from '../../server/src/report/types.ts';
import { createReportService } from '../../server/src/service.ts';
import { formForYear, newestForm, tableIds } from '../../server/src/standard/forms.ts';
import type { CellKey, FormId } from '../../server/src/standard/types.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { badTexts } from '../helpers/bad-texts.ts';
import { complaints, complaintsIn, placeholders } from '../helpers/begun.ts';
import { cleanDraft, type DraftOptions } from '../helpers/draft.ts';
import { organs } from '../helpers/organs.ts';

const service = createReportService();

/** The new report from a draft of last year; throws the problem where there is none. */
const begun = (text: string, facts?: Facts): string => begunFrom(service.parse(text, facts));

function begunFrom(previous: Report): string {
  const answer = reportFromPrevious(previous);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.text;
}

/** What becomes of lines of prose in the overview of a report of 2023. */
const proseOf = (prose: string) => {
  const lines = begun(cleanDraft({ parts: { overview: prose } })).split('\n');
  return lines.slice(lines.indexOf('一、总体情况') + 1, lines.indexOf('二、主动公开政府信息情况')).join('\n');
};

const applicants = newestForm.tables.applications.rows[0]?.columns ?? [];

const cell = ({ tables }: Report, table: (typeof tableIds)[number], key: CellKey) => tables[table]?.cells.get(key)?.value;
const row = (report: Report, key: string) => applicants.map((column) => cell(report, 'applications', `${key}.${column.key}`));

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];
const years = [2019, 2020, 2023] as const;
const formOf = (year: number): FormId => formForYear(year) ?? '2021';

describe('the year', () => {
  it('moves on in title, period and prose', () => {
    const text = begun(cleanDraft());
    expect(text).toMatch(/^青禾镇人民政府2024年政府信息公开工作年度报告\n/);
    expect(text).toContain('统计期限自2024年1月1日起至2024年12月31日止');
    expect(text).toContain('\n2024年，我镇认真贯彻落实《条例》');
  });

  it('is told with the organ, and must be known', () => {
    expect(reportFromPrevious(service.parse(cleanDraft()))).toMatchObject({ organ: '青禾镇人民政府', year: 2024 });
    const unknown = cleanDraft().replaceAll(/20\d\d年/g, '本年');
    expect(reportFromPrevious(service.parse(unknown))).toEqual({
      problem: expect.stringContaining('看不出这份年报是哪一年度的'),
      lacksYear: true,
    });
    expect(reportFromPrevious(service.parse(unknown, { year: 2023 }))).toMatchObject({ year: 2024 });
    expect(reportFromPrevious(service.parse(unknown), 2023)).toMatchObject({ year: 2024 });
    expect(reportFromPrevious(service.parse(cleanDraft()), 2019)).toMatchObject({ year: 2024 });
    expect(reportFromPrevious(service.parse('会议记录'))).toEqual({ problem: expect.stringContaining('不是政府信息公开年报') });
  });
});

describe('the prose', () => {
  it.each([
    ['counts', '收到申请12件，公开1,295条。', '收到申请【待填：上年12】件，公开【待填：上年1,295】条。'],
    ['shares and amounts', '占4.35%，收取信息处理费120元。', '占【待填：上年4.35】%，收取信息处理费【待填：上年120】元。'],
    [
      'numbers without a measure word',
      '公开126条，其中网站98、微信28。',
      '公开【待填：上年126】条，其中网站【待填：上年98】、微信【待填：上年28】。',
    ],
    [
      'shares, multiples, ranks and rows of years in words',
      '较上年减少三成，是前年的两倍，满意率达百分之百；连续3年获奖，排名第2位，被评为第三名。',
      '较上年减少【待填：上年三成】，是前年的【待填：上年两倍】，满意率达【待填：上年百分之百】；连续【待填：上年3】年获奖，排名第【待填：上年2】位，被评为第【待填：上年三】名。',
    ],
    ['tens of thousands', '发放宣传单2万张、手册5000册。', '发放宣传单【待填：上年2】万张、手册【待填：上年5000】册。'],
    ['what is counted otherwise', '电子屏2块，在考核中占4分。', '电子屏【待填：上年2】块，在考核中占【待填：上年4】分。'],
    ['counts in Chinese numerals', '收到政府信息公开申请三件。', '收到政府信息公开申请【待填：上年三】件。'],
    ['what did not happen', '全年未收到政府信息公开申请。', '全年【待填：上年未收到政府信息公开申请】。'],
    [
      'several at once',
      '未发生责任追究情形，无行政复议、行政诉讼。',
      '【待填：上年未发生责任追究情形】，【待填：上年无行政复议、行政诉讼】。',
    ],
    ['days', '2023年5月9日召开会议，6月组织培训。', '2024年【待填：上年5月9日】召开会议，【待填：上年6月】组织培训。'],
    [
      'stretches of time',
      '2023年3月至11月开展检查，5月1日至7日宣传。',
      '2024年【待填：上年3月至11月】开展检查，【待填：上年5月1日】至7日宣传。',
    ],
    [
      'days of the year in which it was written',
      '2024年1月15日，我镇召开会议审议本报告。',
      '2025年【待填：上年1月15日】，我镇召开会议审议本报告。',
    ],
  ])('has a placeholder for %s', (_, before, after) => {
    expect(proseOf(before)).toBe(after);
  });

  it.each([
    '做到五个方面，答复在20个工作日内，每季度组织一次培训，每月检查1次。',
    '落实《关于3项制度的意见》，办好“5项实事”。',
    '截至2024年12月31日，从1月至12月，按条例于1月31日前公布。',
    '新《条例》自2019年5月15日起施行，2022年5月9日印发。',
    '拨打12345热线咨询。',
    '把群众放在第一位，做到第一时间公开，一成不变的做法不可取，全员努力完成。',
    '电话：0100-5550123转802；地址：青禾路12号3楼305室；网址：http://www.example.gov.cn/2023/12/3.html。',
    '根据《条例》第三十六条第（三）项、国务院令第711号和云政发〔2022〕12号，办理12345热线事项。',
  ])('keeps %s', (text) => {
    expect(proseOf(text.replace('2024年', '2023年'))).toBe(text);
  });

  it.each([
    ['比2022年多，较2022年少', '比2023年多，较2023年少'],
    ['2022年度结转的申请已办结', '2023年度结转的申请已办结'],
    ['2024年，我镇将继续努力，力争2024年底前完成', '2025年，我镇将继续努力，力争2025年底前完成'],
    ['自2022年以来，按2024年1月1日起施行的办法和《2024年工作要点》', '自2022年以来，按2024年1月1日起施行的办法和《2024年工作要点》'],
  ])('moves the years beside it on with it: %s', (before, after) => {
    expect(proseOf(`${before}。`)).toBe(`${after}。`);
  });

  it('is mended first where the days of the period are malformed, and loses what Word left', () => {
    const text = begun(`[bookmark: _GoBack]${cleanDraft().replace('2023年1月1日', '20231月1日')}`);
    expect(text).toContain('统计期限自2024年1月1日起至2024年12月31日止');
    expect(text).not.toContain('bookmark');
  });

  it('drops lines of the page and of the sign-off, and asks for the day', () => {
    const page = '当前位置：首页 > 政务公开 > 年报\n';
    const end = '\n青禾镇人民政府\n2024年1月18日\n审核：张三\n分享到：';
    const text = begun(page + cleanDraft() + end);
    expect(text.split('\n')[0]).toBe('青禾镇人民政府2024年政府信息公开工作年度报告');
    expect(text.split('\n').slice(-2)).toEqual(['青禾镇人民政府', '【待填：成文日期】']);
    expect(begun(`${cleanDraft()}\n青禾镇人民政府\n二〇二四年一月十八日`)).toMatch(/\n【待填：成文日期】$/);
  });

  it('names the notice that holds now', () => {
    const text = begun(cleanDraft({ form: '2019', year: 2020 }));
    expect(text).toContain('国办公开办函〔2021〕30号');
    expect(text).not.toContain('国办公开办函〔2019〕60号');
    expect(begun(cleanDraft({ form: '2019', year: 2019 }))).toContain('国办公开办函〔2019〕60号');
  });
});

describe('the tables', () => {
  const carried = {
    'applications.received.natural': '15',
    'applications.received.total': '18',
    'applications.received.business': '3',
    'applications.carriedOut.natural': '10',
    'applications.carriedOut.business': '1',
    'applications.carriedOut.total': '11',
  };

  it('carry over what was not finished, column by column, and it is still open', () => {
    const next = service.parse(begun(cleanDraft({ cells: carried })));
    expect(row(next, 'carriedIn')).toEqual([10, 1, 0, 0, 0, 0, 11]);
    expect(row(next, 'carriedOut')).toEqual([10, 1, 0, 0, 0, 0, 11]);
    expect(row(next, 'received')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row(next, 'processed')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('fill in a total that was left out, and leave open how a total alone is shared out', () => {
    const without = { ...carried, 'applications.carriedOut.total': '' };
    expect(row(service.parse(begun(cleanDraft({ cells: without }))), 'carriedIn')).toEqual([10, 1, 0, 0, 0, 0, 11]);
    const alone = Object.fromEntries(applicants.map(({ key }) => [`applications.carriedOut.${key}`, key === 'total' ? '11' : '']));
    expect(row(service.parse(begun(cleanDraft({ cells: alone }))), 'carriedIn')).toEqual([null, null, null, null, null, null, 11]);
  });

  it('keep a total that does not fit, for the author to see', () => {
    const wrong = cleanDraft({ cells: { ...carried, 'applications.carriedOut.total': '12' } });
    expect(row(service.parse(begun(wrong)), 'carriedIn')).toEqual([10, 1, 0, 0, 0, 0, 12]);
  });

  it('keep what counts on', () => {
    const next = service.parse(begun(cleanDraft()));
    expect(['made', 'repealed', 'inForce'].map((key) => cell(next, 'disclosure', `normativeDocs.${key}`))).toEqual([0, 0, 6]);
    const older = service.parse(begun(cleanDraft({ form: '2019', year: 2019 })));
    expect(['made', 'disclosed', 'totalDisclosed'].map((key) => cell(older, 'disclosure', `normativeDocs.${key}`))).toEqual([0, 0, 9]);
    expect(['previousItems', 'change', 'decisions'].map((key) => cell(older, 'disclosure', `licensing.${key}`))).toEqual([7, 0, 0]);
    expect(cell(older, 'disclosure', 'penalties.previousItems')).toBe(4);
  });

  it('begin the form of 2021 anew', () => {
    const next = service.parse(begun(cleanDraft({ form: '2019', year: 2020 })));
    expect(tableIds.map((id) => next.tables[id]?.form)).toEqual(['2021', '2021', '2021']);
    expect(cell(next, 'disclosure', 'normativeDocs.inForce')).toBe(0);
  });

  it('stay as they are written where only numbers change', () => {
    const aligned = cleanDraft().replace('| 行政处罚 | 3 |', '| 行政处罚   |    3 |');
    expect(begun(aligned)).toContain('| 行政处罚   |    0 |');
  });

  it('are completed where rows are missing', () => {
    const text = begun(cleanDraft({ layout: 'tab' }).replace(/^行政强制\t.*\n/m, ''));
    expect(text).toMatch(/^行政强制\t0$/m);
  });
});

describe('from every clean draft', () => {
  const cases = organs.flatMap((organ) => layouts.flatMap((layout) => years.map((year) => [organ, layout, year] as const)));

  it.each(cases)('%s, %s, %i: nothing but its placeholders is reported, each once', (organ, layout, year) => {
    const options: DraftOptions = { organ, layout, year, form: formOf(year) };
    const previous = service.parse(cleanDraft(options));
    const text = begunFrom(previous);
    const next = service.parse(text);
    expect(next).toMatchObject({
      isReport: true,
      organ: { name: organ },
      year: { value: year + 1 },
      form: { id: formOf(year + 1), source: 'labels' },
    });
    expect(next.years.every(({ value }) => value === year + 1)).toBe(true);
    expect(tableIds.map((id) => next.tables[id]?.layout)).toEqual(Array(3).fill(layout === 'glued' ? 'pipe' : layout));
    expect(row(next, 'carriedIn')).toEqual(row(previous, 'carriedOut'));
    expect(complaintsIn(next)).toEqual(placeholders(text));
    expect(placeholders(text).length).toBeGreaterThan(10);
  });

  it('in the line ends of the draft', () => {
    const text = begun(cleanDraft({ eol: '\r\n', form: '2019', year: 2020 }));
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
    expect(complaints(text)).toEqual(placeholders(text));
  });
});

const patience = 60_000;

it('any text at all gives an answer', { timeout: patience }, () => {
  for (const { text } of badTexts.filter(({ text: { length } }) => length < 100_000)) {
    reportFromPrevious(service.parse(text, { assumeReport: true, year: 2023 }));
  }
  const pieces = cleanDraft({ layout: 'cells' }).split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(pieces), (lines) => {
      reportFromPrevious(service.parse(lines.join('\n'), { assumeReport: true, year: 2023 }));
    }),
    { numRuns: 30 },
  );
});
