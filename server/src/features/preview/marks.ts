import type { Finding } from '../../lint/lint.ts';
import { type Severity, severities } from '../../rules/rule.ts';
import { lastIndex } from '../../text/last-index.ts';
import { type Block, escapeHtml, type Run } from './block.ts';

/** Where the findings of a draft are shown. */
export interface Placed {
  readonly inRuns: ReadonlyMap<Run, readonly Finding[]>;
  /** Findings about words that are not shown (a lost head), or about a whole table: beside the block that they stand in or follow. */
  readonly beside: ReadonlyMap<Block, readonly Finding[]>;
}

/** The widest row of a table has fewer cells: what is about more is about the table. */
const mostRuns = 20;

/** Gives each finding its place among the blocks, which come in the order of the draft. */
export function placeFindings(blocks: readonly Block[], findings: readonly Finding[]): Placed {
  const runs = blocks.flatMap((block) => block.runs).sort((a, b) => a.span.start - b.span.start);
  const inRuns = new Map<Run, Finding[]>();
  const beside = new Map<Block, Finding[]>();
  for (const finding of findings) {
    const found = runsOf(finding, runs);
    const isInWords = found.length > 0 && found.length <= mostRuns;
    if (isInWords) for (const run of found) add(inRuns, run, finding);
    const block = !isInWords && (blocks[lastIndex(blocks, ({ span }) => span.start <= finding.span.start)] ?? blocks[0]);
    if (block) add(beside, block, finding);
  }
  return { inRuns, beside };
}

/** The runs that a finding is about; of an empty one the first that it touches. */
function runsOf({ span }: Finding, runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  const isPoint = span.start === span.end;
  for (let at = lastIndex(runs, (run) => run.span.end < span.start) + 1; at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.span.start > span.end) break;
    const touchIsEnough = isPoint || run.span.start === run.span.end;
    if (!touchIsEnough && (run.span.start === span.end || run.span.end === span.start)) continue;
    found.push(run);
    if (isPoint) break;
  }
  return found;
}

function add<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  const known = map.get(key);
  if (known) known.push(finding);
  else map.set(key, [finding]);
}

/** The words of a run as HTML, its findings marked. Where they overlap, each stretch says all that holds for it. */
export function markedWords({ text, span }: Run, findings: readonly Finding[] = []): string {
  if (findings.length === 0) return escapeHtml(text);
  if (text.length !== span.end - span.start || text === '') return mark(findings, escapeHtml(text));
  const inside = (offset: number) => Math.min(Math.max(offset - span.start, 0), text.length);
  const placed = findings.map((finding) => ({ finding, start: inside(finding.span.start), end: inside(finding.span.end) }));
  const cuts = [...new Set([0, ...placed.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b);
  let html = '';
  let active: typeof placed = [];
  let next = 0;
  for (const [index, from] of cuts.entries()) {
    active = active.filter(({ end }) => end > from);
    const points: Finding[] = [];
    for (let item = placed[next]; item && item.start <= from; item = placed[++next]) {
      if (item.end > item.start) active.push(item);
      else points.push(item.finding);
    }
    if (points.length > 0) html += mark(points, '');
    const words = escapeHtml(text.slice(from, cuts[index + 1] ?? from));
    const covering = active.map(({ finding }) => finding);
    html += covering.length > 0 && words !== '' ? mark(covering, words) : words;
  }
  return html;
}

/** Findings that have no words of their own on the page, in their own words. */
export function notes(findings: readonly Finding[]): string {
  return findings.map((finding) => mark([finding], escapeHtml(finding.message))).join('');
}

/** The mark of the gravest of the findings; it says them all. */
function mark(findings: readonly Finding[], words: string): string {
  const title = escapeHtml(findings.map(({ message }) => message).join('\n'));
  return `<mark class="${gravest(findings)}" title="${title}">${words}</mark>`;
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
}
