import type { Line } from '../../text/document.ts';
import { nameEnd } from './name.ts';
import { longestTitle } from './pieces.ts';
import { linesAbove } from './read-title.ts';

/** Reports by the rules of schools, hospitals and public enterprises: another law, another form. */
const otherName = /学年|(?:企事业单位|高等学校|高校|学校|医院|医疗卫生机构|供电企业)信息公开|校务公开|院务公开|厂务公开/;
const otherOwner = /(?:大学|学院|学校|中学|小学|幼儿园|职院|医院|卫生院|公司|集团|煤气|燃气|供电局|自来水)/;
const otherRules = /《(?:高等学校信息公开办法|公共企事业单位信息公开|供电企业信息公开|医疗卫生机构信息公开|医疗卫生服务单位信息公开)/;

const lastBracket = /[（(][^（）()]*[）)]$/;

/**
 * Whether a report is none of an administrative organ: that of a university, a hospital, a water company.
 * Those that report under the Regulations say 政府信息公开, whoever they are.
 */
export function isOfOtherKind(lines: readonly Line[], before: number): boolean {
  const above = linesAbove(lines, before, before < (lines.at(-1)?.end ?? 0));
  const titles = above.filter(
    ({ text }) => text.length <= longestTitle && nameEnd.test(text.replace(lastBracket, '')) && text.includes('公开'),
  );
  if (titles.some(({ text }) => text.includes('政府信息公开'))) return false;
  if (titles.some(({ text }) => otherName.test(text) || otherOwner.test(text))) return true;
  return above.some(({ line }) => otherRules.test(line.text)) && !above.some(({ line }) => line.text.includes('政府信息公开条例》'));
}
