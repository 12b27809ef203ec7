import { formStandard, hasCell } from '../../server/src/standard/forms.ts';
import { organKinds } from '../../server/src/standard/organs.ts';
import type { FormId } from '../../server/src/standard/types.ts';
import type { DraftCells } from './draft-numbers.ts';

/** The wording of the fixture drafts: plain official prose without a slip. */

export interface DraftSubject {
  readonly form: FormId;
  readonly organ: string;
  readonly year: number;
  /** 我镇, 我局, 本机关. */
  readonly self: string;
  readonly cells: DraftCells;
}

/** What an organ of this name calls itself: 我镇 for 青禾镇人民政府; 本机关 where the name shows no kind. */
export function selfReferenceOf(organ: string): string {
  const endings = organKinds.flatMap((kind) => kind.suffixes.filter((s) => organ.endsWith(s)).map((suffix) => ({ kind, suffix })));
  const [best] = endings.sort((a, b) => b.suffix.length - a.suffix.length);
  if (!best) return '本机关';
  const { selfReferences } = best.kind;
  return `我${selfReferences.find((word) => organ.includes(word)) ?? selfReferences[0]}`;
}

export function writePreamble({ form, organ, year }: DraftSubject): string {
  const { notice, source, sections } = formStandard(form);
  const parts = sections.map(({ title }) => title).join('，');
  return [
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《${notice.title}》（${source}）要求，` +
      `现公布${organ}${year}年政府信息公开工作年度报告。`,
    `本报告包括${parts}六个部分。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。` +
      `如对本报告有疑问，请与${organ}联系（地址：云汀区青禾路1号；邮编：456700；电话：0100-5550123；电子邮箱：gongkai@example.gov.cn）。`,
  ].join('\n');
}

export function writeOverview(subject: DraftSubject): string {
  const { year, self } = subject;
  return [
    `${year}年，${self}认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，扎实做好政府信息公开工作。`,
    `（一）主动公开。全年主动公开政府信息126条，其中政府网站公开98条，政务新媒体公开28条。${documentsSentence(subject)}`,
    `（二）依申请公开。${requestsSentence(subject)}${proceedingsSentence(subject)}`,
    `（三）政府信息管理。${self}严格执行信息发布审核制度，对拟公开的信息先审查后发布，及时更新政府信息公开目录和指南。`,
    `（四）政府信息公开平台建设。${self}持续维护政府网站政府信息公开专栏和政务新媒体，做到栏目清楚、内容准确、查询方便。`,
    `（五）监督保障。${self}将政府信息公开纳入年度工作考核，定期组织业务培训，主动接受社会评议。全年未发生责任追究情形。`,
  ].join('\n');
}

export function problemParagraphs({ self }: DraftSubject): string {
  return [
    `${self}政府信息公开工作还存在一些不足：一是政策解读的形式不够丰富；二是部分工作人员对业务还不够熟悉。`,
    '下一步将重点做好以下工作：一是综合运用图表、问答等形式解读政策，让群众看得懂；二是每季度组织一次业务培训，提高办理质量。',
  ].join('\n');
}

const numberOf = (text: string | undefined): number => Number.parseInt(text ?? '', 10) || 0;

function documentsSentence({ form, cells }: DraftSubject): string {
  const count = (column: string) => numberOf(cells.disclosure[`normativeDocs.${column}`]);
  return hasCell('disclosure', 'normativeDocs.totalDisclosed')(formStandard(form))
    ? `本年新制作规范性文件${count('made')}件，对外公开规范性文件总数${count('totalDisclosed')}件。`
    : `本年制发行政规范性文件${count('made')}件，废止${count('repealed')}件，现行有效${count('inForce')}件。`;
}

/** What is said of the requests: totals, and those results that occurred. */
function requestsSentence({ year, self, cells }: DraftSubject): string {
  const total = (key: string) => numberOf(cells.applications[`${key}.total`]);
  const sum = (group: string) =>
    Object.entries(cells.applications)
      .filter(([key]) => key.startsWith(group) && key.endsWith('.total'))
      .reduce((all, [, text]) => all + numberOf(text), 0);
  if (total('received') + total('carriedIn') === 0) return `${year}年，${self}未收到政府信息公开申请。`;
  const results = [
    ['予以公开', sum('granted')],
    ['部分公开', sum('partial')],
    ['不予公开', sum('refused')],
    ['无法提供', sum('unavailable')],
    ['不予处理', sum('unprocessed')],
    ['其他处理', sum('otherHandling')],
  ] as const;
  const named = results.filter(([, count]) => count > 0).map(([name, count]) => `${name}${count}件`);
  return (
    `${year}年，${self}新收政府信息公开申请${total('received')}件，上年结转${total('carriedIn')}件；` +
    `本年度办结${total('processed')}件，其中${named.join('，')}；结转下年度继续办理${total('carriedOut')}件。`
  );
}

function proceedingsSentence({ cells }: DraftSubject): string {
  const total = (group: string) => numberOf(cells.proceedings[`${group}.total`]);
  const reviews = total('review');
  const suits = total('suitDirect') + total('suitAfterReview');
  if (reviews + suits === 0) return '全年未发生因政府信息公开引起的行政复议、行政诉讼。';
  return `因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`;
}
