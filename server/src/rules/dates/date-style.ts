import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { isCalendarDay } from '../../text/calendar.ts';
import { collect } from '../../text/collect.ts';
import type { Paragraph } from '../../text/document.ts';
import { chineseNumber } from '../../text/numerals.ts';
import { excerpt } from '../../text/quote.ts';
import type { Edit } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

/** One way of writing dates that is not the usual one. */
interface Manner {
  readonly places: (report: Report) => readonly ProseMatch[];
  /** The date in ordinary writing; null for what is none of this manner. */
  readonly ordinary: (match: RegExpMatchArray) => string | null;
  readonly isSafe: boolean;
}

const numeric: Manner = {
  places: prosePattern(/(?<![A-Za-z\d_./=?&%#〔@])(20\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d./A-Za-z_%=&]|-(?!20\d\d)|\s*\d{1,2}[:：]\d)/g),
  ordinary: ([, year = '', , month = '', day = '']) =>
    isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}年${Number(month)}月${Number(day)}日` : null,
  isSafe: true,
};

/** 01月05日, 1月1号. */
const padded: Manner = {
  places: prosePattern(/(?<!\d)(\d{4}年)?(0?[1-9]|1[0-2])月(?:(0?[1-9]|[12]\d|3[01])([日号]))?(?![楼院线令文井机公]|窗口|台风)/g),
  ordinary: ([text, year = '', month = '', day, mark]) => {
    const isPadded = month.startsWith('0') || day?.startsWith('0');
    if (!isPadded && mark !== '号') return null;
    if (day === undefined) return year === '' ? null : `${year}${Number(month)}月${text.slice(year.length + month.length + 1)}`;
    return `${year}${Number(month)}月${Number(day)}日`;
  },
  isSafe: true,
};

/** 二〇二三年五月, beside dates in Arabic digits. */
const chinese: Manner = {
  places: prosePattern(/二[〇○零][〇○零一二三四五六七八九]{2}年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?/g),
  ordinary: ([text, month, day]) => {
    const year = chineseNumber(text.slice(0, 4).replace(/[○零]/g, '〇'));
    const parts = [year, month ? chineseNumber(month) : undefined, day ? chineseNumber(day) : undefined];
    if (parts.includes(null)) return null;
    return parts.map((value, i) => (value === undefined ? '' : `${value}${'年月日'[i]}`)).join('');
  },
  isSafe: false,
};

/** More than these are told of once. */
const mostSingle = 3;
const mostRelated = 20;

interface Found {
  readonly place: ProseMatch;
  readonly newText: string;
  readonly isSafe: boolean;
}

export default defineRule({
  id: 'date-style',
  family: 'dates',
  title: '日期写法不规范',
  severity: 'hint',
  description:
    '正文的日期写成“2023年1月5日”：不用“2023.1.5”“2023/1/5”，月、日不编虚位（不写“01月05日”），“日”不写“号”，与阿拉伯数字混用的汉字年份也改为阿拉伯数字。表格、网址和网页的时间不检查；多处的只提示一次。',
  basis: 'GB/T 9704-2012 7.3.5.4；GB/T 15835-2011',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '一、总体情况\n我镇于⟦2023.1.5⟧召开会议，⟦2023/3/1⟧印发方案，⟦06月01日⟧起实施。',
        fixed: '一、总体情况\n我镇于2023年1月5日召开会议，2023年3月1日印发方案，6月1日起实施。',
      },
      {
        text: '一、总体情况\n⟦二〇二三年五月⟧，新栏目上线；2023年6月1日，开展培训；⟦7月1号⟧，公开目录。',
        fixed: '一、总体情况\n2023年5月，新栏目上线；2023年6月1日，开展培训；7月1日，公开目录。',
      },
      {
        text: '一、总体情况\n⟦2023.1.5⟧、2023.2.5、2023.3.5、2023.4.5各通报一次。',
        fixed: '一、总体情况\n2023年1月5日、2023年2月5日、2023年3月5日、2023年4月5日各通报一次。',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n发布时间：2024-01-20 10:08:26\n一、总体情况\n2023年1月5日，增长2.1个百分点，版本2023.1，地址10.20.30.40。',
      '一、总体情况\n网址http://example.gov.cn/2023/01/05/a.html，公开《关于2023.1.5会议的通知》，完成2019-2020年计划，青政发〔2023〕5号。',
      '青禾镇人民政府\n二〇二三年政府信息公开工作年度报告\n一、总体情况\n10月1号文件已公开，1月10号楼公示栏更新。',
    ],
  },
  *check(report) {
    const found = readAll(report);
    const [first] = found;
    if (!first) return;
    if (found.length <= mostSingle) {
      for (const one of found) yield { span: one.place.span, message: `日期写法不规范：${difference(one)}`, fixes: fixOf([one]) };
      return;
    }
    yield {
      span: first.place.span,
      message: `日期写法不规范：全文 ${found.length} 处，如${difference(first)}`,
      related: found.slice(1, mostRelated).map(({ place }) => ({ message: place.match[0], span: place.span })),
      fixes: fixOf(found),
    };
  },
});

const difference = ({ place, newText }: Found): string => `“${excerpt(place.match[0])}”宜写“${newText}”`;

/** Words of web pages beside their own time stamps. */
const timeStamp = /(?:时间|日期|来源|浏览|点击|字体|字号|编辑|作者)\s*[：:]/;

function readAll(report: Report): Found[] {
  const manners = report.dates.length > 0 ? [numeric, padded, chinese] : [numeric, padded];
  const places = collect(manners, (manner) => {
    return manner.places(report).map((place) => ({ place, newText: manner.ordinary(place.match), isSafe: manner.isSafe }));
  });
  if (places.length === 0) return [];
  const isQuoted = insidePairs(report, ['quotation', 'title']);
  const stamped = stampedParagraphs(places.map(({ place }) => place.paragraph));
  const titleEnd = report.title?.span.end ?? 0;
  const isOther = ({ span, paragraph }: ProseMatch) => isQuoted(span.start) || span.start < titleEnd || stamped.has(paragraph);
  return collect(places, (p) => (p.newText === null || isOther(p.place) ? [] : [{ ...p, newText: p.newText }])).sort(
    (a, b) => a.place.span.start - b.place.span.start,
  );
}

/** The lines of a web page above and below a report. */
function stampedParagraphs(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const edges = [...new Set(paragraphs)].filter(({ section }) => section === null || section === 6);
  return new Set(edges.filter(({ text }) => timeStamp.test(text)));
}

function fixOf(found: readonly Found[]): Fix[] {
  const edits = found.map(({ place, newText }): Edit => ({ span: place.span, newText }));
  const title = found.length === 1 ? `改为“${found[0]?.newText}”` : `全文 ${found.length} 处日期改为通行写法`;
  return [{ title, safe: found.every((f) => f.isSafe), edits }];
}
