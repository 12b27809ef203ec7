import type { Token } from './tokens.ts';

const subjects: ReadonlySet<Token['cls']> = new Set(['request', 'row', 'proceeding', 'result', 'item', 'column', 'fee', 'applicant']);
const joints: ReadonlySet<Token['cls']> = new Set(['fill', 'link', 'all', 'time', 'whose', 'channel', 'negation', 'etc']);
const isSubject = (t: Token): boolean => subjects.has(t.cls);

/**
 * What a clause says did not happen, with the word that denies it: the words after 未收到, 没有, 未发生, or those before 均无.
 * Nothing where a word is unknown (未收到投诉, 无正当理由), unless it begins another member of a list.
 */
export function deniedRuns(clause: readonly Token[], from: number): Token[][] {
  const at = clause.findIndex((t, index) => index >= from && t.cls === 'negation');
  const behind = clause.slice(at + 1);
  const before = clause.slice(from, at);
  const lead = before.slice(before.findLastIndex((t) => t.cls === 'time' || t.cls === 'whose') + 1);
  if (!lead.every((t) => joints.has(t.cls) || isSubject(t)) || clause.slice(from).some((t) => t.cls === 'quantity')) return [];
  if (behind.some(isSubject)) {
    const run = knownMembers(behind);
    // 行政诉讼无败诉
    const isOfLead = lead.some((t) => t.cls === 'proceeding') && behind.some((t) => t.cls === 'result');
    if (!run || (lead.some(isSubject) && !isOfLead)) return [];
    return [[...(isOfLead ? lead : []), ...clause.slice(at, at + 1), ...run]];
  }
  return lead.some(isSubject) && behind.every((t) => joints.has(t.cls)) ? [[...lead, ...clause.slice(at, at + 1)]] : [];
}

/** The run up to its end, or up to the last 和 before a word that is not known or a channel. */
function knownMembers(run: readonly Token[]): Token[] | null {
  const unknown = run.findIndex(
    (t, index) => (!joints.has(t.cls) && !isSubject(t)) || (t.cls === 'link' && isChannel(run[index + 1], run[index + 2])),
  );
  if (unknown < 0) return [...run];
  if (run[unknown]?.cls === 'link') return run.slice(0, unknown);
  const link = run.slice(0, unknown).findLastIndex((t) => t.cls === 'link');
  const members = run.slice(0, Math.max(0, link));
  const next = run[link + 1];
  const isOther = link >= 0 && next?.cls === 'other';
  return isOther && members.some(isSubject) ? members : null;
}

/** 和通过电子邮件提交的 */
const isChannel = (next: Token | undefined, second: Token | undefined): boolean =>
  next?.cls === 'channel' || (next?.cls === 'etc' && second?.cls === 'channel');
