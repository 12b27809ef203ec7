import { cleanDraft } from '../helpers/draft.ts';

/** What is planted into the drafts: text, and what it should read. */
export const badDate = '20231月1日';
export const goodDate = '2023年1月1日';
export const badPhrase = '平稳过度';
export const goodPhrase = '平稳过渡';

/** A report of 青禾镇 without a slip. */
export const correctReport = cleanDraft();

/** The same with a year sign left out in the statement of the period. */
export const reportWithBadDate = correctReport.replace(goodDate, badDate);

/** A report of 云汀区财政局 with a misspelt word in section 五. */
export const reportWithTypo = cleanDraft({ organ: '云汀区财政局' }).replace('让群众看得懂', `确保新旧系统${badPhrase}`);

/** Two safe fixes, a missing section and a wrong total. */
export const reportWithManySlips = cleanDraft({ without: [6], cells: { 'applications.received.total': '7' } })
  .replace(goodDate, badDate)
  .replace('让群众看得懂', `确保新旧系统${badPhrase}`);

/** One cell a line, with a wrong total in the first row of table 3. */
export const reportCellByCell = cleanDraft({ layout: 'cells', writing: { gap: 0 }, cells: { 'applications.received.total': '7' } });

/** Table 2 is still to be inserted, on an empty line below its heading. */
export const reportWithoutTable = cleanDraft({ parts: { disclosure: '' } });

/** With its tables, without section 六, and little in section 一: an empty line waits for more there. */
export const reportBegun = `${cleanDraft({ without: [6], parts: { overview: '2023年，我镇认真贯彻《条例》，扎实做好政府信息公开工作。\n' } })}\n`;

/** No report, though it holds the same slips. */
export const minutes = `每周例会纪要\n\n时间：${badDate}下午。\n与会人员讨论了系统切换，要求${badPhrase}。\n`;
