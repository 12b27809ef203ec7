import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Span } from '../../text/span.ts';

/** A number that has lost its measure word. */
export interface LostUnit {
  readonly span: Span;
  readonly number: string;
  readonly unit: string;
}

/** 收到1申请 */
const ofRequests = prosePattern(
  /(?:收到|受理|接到|新收|答复|办结|办理)(?:了|到)?\s?(\d{1,4})(?=\s?(?:政府信息公开|信息公开|公开|依申请公开)?申请(?!人|公开))/g,
);
/** 政策文件1条，预决算信息2，年报1。: members of a list, of which others have one. */
const inList = prosePattern(/(?<=\d)(条|件|项|份|篇)([，、；][\u4e00-\u9fff“”]{3,14})(\d{1,4})(?=[，、；。])/g);
/** Not what is counted: 热线12345, 版本2.0, 第1, 十四五. */
const noCount = /(?:热线|电话|编号|第|号|版|占|率|增长|下降|达|为|共|计)$/;

/** The numbers of a report that lack their measure word. */
export function* lostUnits(report: Report): Iterable<LostUnit> {
  for (const { match, span } of ofRequests(report)) yield placed(span, match[1], '件');
  for (const { match, span } of inList(report)) {
    const [, unit = '', label = '', number] = match;
    if (!noCount.test(label)) yield placed(span, number, unit);
  }
}

const placed = ({ end }: Span, number = '', unit: string): LostUnit => ({ span: { start: end - number.length, end }, number, unit });
