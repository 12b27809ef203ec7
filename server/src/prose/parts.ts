import type { Part } from './breakdown-types.ts';
import { type Count, type CountedSentence, clauseAfter, clauseBefore, outside } from './counted.ts';
import { dimensionOf } from './part-kinds.ts';
import type { Quantity } from './types.ts';
import { sumOf } from './units.ts';

/** Counts one after another, and what could go on behind them. */
export interface PartList {
  readonly parts: readonly Part[];
  readonly further: readonly Quantity[];
  /** Where the last sure part ends. */
  readonly end: number;
  /** The last two are joined by 和. */
  readonly isClosed: boolean;
}

/** 其他3件: whatever is left. */
export const residual = /^(?:其[他它余]|剩余|余下)/;
const share = /(?:[、，,]\s*|(?<![\s、，,])\s*)(?:约?占|占比)[^，,；;、。%％]{0,60}[%％]/g;
/** What may stand between two parts: a noun behind the first, one mark or 和, the label of the second. */
const joint = /^([^，,；;、：:。]{0,12}?)([、，,；;]|以及|和|及|与)\s*(?!\s)([^，,；;：:。]*)$/;
/** Words with which something else begins than one more part. */
const statement =
  /办结|办理|答复|处理|回复|完成|受理|收到|新收|接收|结转|全部|(?<!平)均|(?<!公)共(?!同)|合计|总计|全年|同时|此外|另|已|未|开展|召开|组织|举办|举行|参加|参与|接受|发布(?!会)|制[定发]|印发|编[制印]|更新|维护|较|比|增|减|下降|平均|满意[率度]|被|引发|审查|审核|公开|报送|整改|发现|检查|年|月|^(?:解读|备案|回应)/;
const longestLabel = 14;

/** The parts among counts of one kind: as long as they are surely one list, the rest is further. */
export function readPartList(context: CountedSentence, from: number, counts: readonly Count[], incoming: string): PartList {
  const parts: Part[] = [];
  let isClosed = false;
  let end = from;
  let next = 0;
  for (let count = counts[0]; count; count = counts[next]) {
    let part = partOf(context, count, end, incoming);
    if (parts.length > 0) {
      const between = outside(context, end, count.start, count.depth).replace(share, '');
      if (opensInner.test(between)) {
        const inner = innerParts(counts.slice(next), parts.at(-1));
        if (inner === 0) break;
        next += inner;
        end = counts[next - 1]?.end ?? end;
        continue;
      }
      const mark = joint.exec(between)?.[2];
      const first = parts[0];
      if (mark === undefined || first === undefined || !continues(mark, first, part) || isNewWhole(context, mark, count)) break;
      isClosed = /[和及与]/.test(mark);
      part = { ...part, isJoined: !/[，,；;]/.test(mark) };
    }
    parts.push(part);
    end = count.end;
    next++;
  }
  return { parts, further: counts.slice(next).map((count) => count.quantity), end, isClosed };
}

/** Behind a part: it is taken apart itself. */
const opensInner = /其中|包[括含]|分别[为是]|涵盖|内有|内含|分为|^\s{0,2}[，,；;]?\s{0,2}含(?!义)/;

/** How many of the counts are parts of a part: as many as make it up, none where they do not. */
function innerParts(counts: readonly Count[], outer: Part | undefined): number {
  const whole = outer?.quantity.value ?? null;
  for (let many = 1; many <= counts.length && whole !== null; many++) {
    const sum = sumOf(counts.slice(0, many).map(({ quantity }) => quantity));
    if (sum === whole) return many;
    if (!(sum < whole)) return 0;
  }
  return 0;
}

const ownParts = /^[^，,；;。：:（）()]{0,6}[，,（(]其中/;

/** 建议15件，其中主办4件；提案57件，其中主办11件: behind a semicolon, a count with parts of its own is another whole. */
const isNewWhole = ({ text }: CountedSentence, mark: string, { end }: Count): boolean =>
  /[；;]/.test(mark) && ownParts.test(text.slice(end, end + 10));

/** The last of the counts and those listed before it: 建议9件、提案4件. */
export function listEndingWith(context: CountedSentence, counts: readonly Count[]): readonly Count[] {
  let first = counts.length - 1;
  while (first > 0 && goesOn(context, counts[first - 1], counts[first])) first--;
  return counts.slice(Math.max(0, first));
}

function goesOn(context: CountedSentence, one: Count | undefined, next: Count | undefined): boolean {
  const [, , mark, label = ''] = (one && next && joint.exec(outside(context, one.end, next.start, next.depth).replace(share, ''))) ?? [];
  if (!one || mark === undefined || /[；;]/.test(mark)) return false;
  const saysTheSame = label !== '' && clauseBefore(context.text, one.start).startsWith(label.slice(0, 2));
  return !/[，,]/.test(mark) || saysTheSame || (label !== '' && !statement.test(label));
}

const introduction = /^(?:其中|分别[为是]|包[括含]|涵盖|内?含|以?及|和|与)?(?:(?:公开)?属性[为是]|有)?/;
/** 政策解读共2条 */
const measured = /(?:(?<!公)共计?|合计|有|为|达)$/;

/** Its label stands between `from` and the number, or else behind the number: 有3件网络申请. */
function partOf({ text }: CountedSentence, { quantity, start, end }: Count, from: number, incoming: string): Part {
  const before = clauseBefore(text.slice(from, start), start - from).replace(introduction, '');
  const label = (before === '' ? clauseAfter(text, end) : before).replace(measured, '');
  return { quantity, label, dimension: isKind.test(label) ? null : dimensionOf(label, incoming), isJoined: false };
}

/** A kind of information, whatever words name it: 国有企业信息公开类信息 is about no applicant, 公众参与类信息 tells of nothing done. */
const isKind =
  /类(?:(?:政府|政务|公开)?信息)?$|(?:公开|制度)(?:年报|指南|目录|年度报告)$|^(?!公开|发布|更新|解读|办理|答复|已|未|共).*(?:领导|机构|职能|结果|关切|参与|领域|咨询|来信|清单|标准)$/;
/** 预算公开21条: a kind as well; 主动公开21条 is what was done. */
const openness = /^(?!主动|依法|依申请|予以|同意|不予|部分|全部|及时|通过|已|共|累计|全年|网上|网站)([\u4e00-\u9fff]{2,8})公开$/;

function continues(mark: string, first: Part, part: Part): boolean {
  if (!/[，,；;]/.test(mark) || residual.test(part.label)) return true;
  if (isKind.test(part.label) && !saysSomething(first.label)) return true;
  if (part.dimension !== null || first.dimension !== null) return part.dimension === first.dimension;
  return part.label.length <= longestLabel ? !saysOtherwise(first, part) : sharesWords(first, part);
}

const sharesWords = (first: Part, part: Part): boolean => part.label.length > 2 && first.label.slice(0, 2) === part.label.slice(0, 2);
const saysSomething = (label: string): boolean => !isKind.test(label) && statement.test(label.replace(openness, '$1'));
const saysOtherwise = (first: Part, part: Part): boolean => saysSomething(part.label) && !sharesWords(first, part);

/** True where the parts are things done rather than kinds of things (公开25件、解读20件): the same thing may count for each. */
export function tellsOfActions(parts: readonly Part[]): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    parts.slice(1).some((part) => part.dimension === null && !residual.test(part.label) && saysOtherwise(first, part))
  );
}
