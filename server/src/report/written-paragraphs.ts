import type { Paragraph } from '../text/document.ts';
import { once } from '../text/once.ts';
import { pageParagraphs } from './page-lines.ts';
import type { Report } from './types.ts';

/**
 * The paragraphs that the author wrote as running text: without the lines that a web page or an approval form puts around
 * a report, and without rows of other tables. In order.
 */
export const writtenParagraphs: (report: Report) => readonly Paragraph[] = once((report) => {
  const ofPage = pageParagraphs(report);
  return report.paragraphs.filter((paragraph) => !ofPage.has(paragraph) && isWritten(paragraph.text));
});

const isWritten = (text: string): boolean =>
  !text.includes('\t') && !isTableRow(text) && !(text.length < longestPageLine && pageLine.test(text));

const longestPageLine = 80;
const pageLine =
  /^(?:来源|信息来源|作者|时间|日期|字号|点击量|访问量|发布时间|发布日期|更新时间|发文日期|成文日期|索引号|浏览|访问|点击|分享|上一篇|下一篇|责任编辑|编辑|审核|监审|初审|复审|终审|打印)[\s:：]|字体\s*[:：【[(]|字号\s*[:：]|浏览(?:次数|量)|当前(?:的|所在)?(?:位置|页面)|现在的位置|【(?:打印|关闭|字体)/;

const isTableRow = (text: string): boolean => text.startsWith('|') || text.split('|', 3).length > 2;
