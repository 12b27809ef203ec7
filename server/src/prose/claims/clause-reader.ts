import { collect } from '../../text/collect.ts';
import type { Claim, ClaimKind, ClaimScope } from '../claim-types.ts';
import type { Quantity, Sentence } from '../types.ts';
import { type Context, pass } from './context.ts';
import { doneReading, notUpheldReadings } from './everything.ts';
import { deniedRuns } from './negation.ts';
import { resolve, type Standards, type Subject } from './resolve.ts';
import { isKnown, isSubject, joints, peersOf, understood } from './runs.ts';
import { moneyUnits, sharingNotHeld } from './subjects.ts';
import type { Reporter, Token } from './tokens.ts';

const speaking: ReadonlySet<Token['cls']> = new Set(['quantity', 'negation', 'all', 'result']);

/** Without any of these a clause only leads to the next: it claims nothing itself. */
const maySpeak = (clause: readonly Token[]): boolean => clause.some((t) => speaking.has(t.cls)) || isNarrowing(clause);

/** 在征地类申请中，予以公开3件: what follows is about a part. */
const isNarrowing = (clause: readonly Token[]): boolean => clause.at(-1)?.text.endsWith('中') === true;

const isNotHeld = (run: readonly Token[]): boolean => run.some((t) => sharingNotHeld.includes(t.id));

/** How names of organs, and words for several of them, end. */
const othersName = /(?:[省市县区旗州盟乡镇局委厅部科处院所站队]|街道|部门|单位|中心|机关|机构)$/;

/** 21家, 2个 of organs. */
const isNumberOfUnits = (quantity: Quantity | null): boolean => quantity !== null && /^[家个名]$/.test(quantity.unit);

/** Reads the clauses of one sentence, in order. */
export class ClauseReader {
  readonly claims: Claim[] = [];
  private readonly sentence: Sentence;
  private readonly quantities: readonly Quantity[];
  private readonly context: Context;
  private readonly standards: Standards;
  private readonly reporter: Reporter;
  private hasUnknown = false;
  private hasYear = false;
  private last: Token | null = null;

  /** `quantities`: those of the sentence. */
  constructor(sentence: Sentence, quantities: readonly Quantity[], context: Context, standards: Standards, reporter: Reporter) {
    this.sentence = sentence;
    this.quantities = quantities;
    this.context = context;
    this.standards = standards;
    this.reporter = reporter;
  }

  readInBrackets(clause: readonly Token[]): void {
    const { context } = this;
    const outer = { partOf: context.partOf, time: context.time, whose: context.whose, topic: context.topic, item: context.item };
    context.inBrackets = true;
    this.read(clause);
    context.inBrackets = false;
    Object.assign(context, outer);
  }

  read(clause: readonly Token[]): void {
    if (clause.some((t) => t.cls === 'proceeding')) this.context.proceedings = [];
    if (this.isOthersDoing(clause) || !maySpeak(clause)) {
      for (const token of clause) this.pass(token);
      return;
    }
    const numbers = collect(clause, (t, index) => (t.cls === 'quantity' ? [index] : []));
    const inOrder = clause.findIndex((t) => t.cls === 'in-order');
    if (numbers.length > 1 && inOrder >= 0 && inOrder < (numbers[0] ?? 0)) {
      this.readInOrder(clause, inOrder, numbers);
      return;
    }
    let from = 0;
    let taken = -1;
    numbers.forEach((at, n) => {
      const next = numbers[n + 1] ?? clause.length;
      const before = clause.slice(from, at);
      for (const token of before) this.pass(token);
      taken = this.readNumber(clause, before.slice(Math.max(0, taken + 1 - from)), at, next, taken);
      from = at + 1;
    });
    const isNarrowed = numbers.length === 0 && clause.some((t) => t.cls === 'request') && isNarrowing(clause);
    const rest = clause.slice(from);
    for (const token of rest) this.pass(token);
    if (isNarrowed && clause.some((t) => t.cls === 'other' && t.text !== '中')) this.context.partOf = 'applicant';
    // 46家单位中，21家未收到申请: some of them, not the organ.
    if (isNumberOfUnits(this.quantityOf(clause[from - 1]))) return;
    if (!rest.some((t) => t.cls === 'negation')) this.readEverything(rest);
    else for (const run of deniedRuns(clause, from)) this.claimEach('none', run, null);
  }

  /** 引导信访人申请公开4件、提起行政复议2件: nothing that came to the organ, up to the next stop. */
  private isOthersDoing(clause: readonly Token[]): boolean {
    if (this.context.othersDo) return true;
    const at = clause.findIndex((t) => t.cls === 'other' && /引导|指导|协助|帮助/.test(t.text));
    if (at < 0) return false;
    const behind = clause.slice(at);
    this.context.othersDo = behind.some((t) => t.cls === 'quantity') && behind.some((t) => t.cls === 'request' || t.cls === 'proceeding');
    return this.context.othersDo;
  }

  private pass(token: Token): void {
    pass(this.context, token);
    // 思湖区全年收到申请31件: the word of time does not hide whose they are.
    if (token.cls === 'time' && this.last?.cls === 'other' && this.isOther(this.last.text)) this.context.whose = 'elsewhere';
    this.last = token;
    if (token.cls === 'other') this.hasUnknown = true;
    if (token.cls === 'time' && token.id === 'whole') this.hasYear = true;
    if (token.cls === 'proceeding') this.context.proceedings = [...this.context.proceedings, token.id];
  }

  /** Whether unknown words end like the name of an organ or of several, and are not the end of this one's own name. */
  private isOther(words: string): boolean {
    return othersName.test(words) && !this.reporter.names.some((name) => name.endsWith(words));
  }

  private quantityOf(token: Token | undefined): Quantity | null {
    return this.quantities[token?.quantity ?? -1] ?? null;
  }

  /** The claim that the number at `at` makes. Returns up to where words are used up. */
  private readNumber(clause: readonly Token[], free: readonly Token[], at: number, next: number, taken: number): number {
    const quantity = this.quantityOf(clause[at]);
    if (!quantity) return taken;
    const run = understood(free);
    if (run && this.countsWhatIsListed(clause[at], run, quantity)) return taken;
    if (!run) {
      // 受理业务300件，办结299件: what follows is about the same, whatever it is.
      if (free.some((t) => t.cls === 'row')) this.context.topic = 'foreign';
      if (free.some((t) => t.cls === 'item')) this.context.item = null;
      return taken;
    }
    const rate = run.find((t) => t.cls === 'rate');
    if (rate) {
      if (quantity.value === 100 && rate.id === 'done' && !run.some((t) => t.cls === 'on-time')) this.claimAllDone(run);
      return taken;
    }
    const follower = clause[at + 1];
    if (run.some(isSubject)) {
      const ends = follower === undefined || at + 1 === next || isKnown(follower) || follower.cls === 'compare' || follower.cls === 'whose';
      if (ends) this.claimEach('count', run, quantity);
      return taken;
    }
    return this.readBehind(clause, run, at, next, quantity) ?? taken;
  }

  /** 申请公开、复议、诉讼三项数据均为零: the number is that of the words before it. */
  private countsWhatIsListed(token: Token | undefined, run: readonly Token[], { unit, value }: Quantity): boolean {
    if (unit !== '项' || !token) return false;
    const isOfProceedings = run.some((t) => t.cls === 'proceeding');
    const next = this.sentence.text.slice(token.end).trimStart();
    return /^(?:数据|指标|内容)/.test(next) || (/^[均都]/.test(next) && (isOfProceedings || peersOf(run).length === value));
  }

  /** 1件被申请行政复议, 对3件申请予以公开: the subject comes after the number. */
  private readBehind(clause: readonly Token[], before: readonly Token[], at: number, next: number, quantity: Quantity): number | null {
    const behind = clause.slice(at + 1, next);
    const link = behind.findIndex((t) => t.cls === 'link');
    const run = link < 0 ? behind : behind.slice(0, link);
    const isCutShort = link < 0 && next < clause.length;
    // 126条信息予以公开 is no answer to a request.
    const isOfInformation = behind[0]?.text.endsWith('信息') === true;
    if (isCutShort || isOfInformation || !run.some(isSubject) || !run.every(isKnown)) return null;
    // 受理申请12件，12件申请全部办结: the number is that of the requests as much as of the answers.
    this.claim('count', [...before, ...run], quantity);
    return at + run.length;
  }

  /** 行政复议、行政诉讼分别为3件、2件 */
  private readInOrder(clause: readonly Token[], inOrder: number, numbers: readonly number[]): void {
    for (const token of clause) this.pass(token);
    const run = understood(clause.slice(0, inOrder));
    const between = clause.slice(inOrder).every((t) => t.cls === 'quantity' || joints.has(t.cls));
    const peers = run ? peersOf(run) : [];
    if (!between || peers.length !== numbers.length) return;
    numbers.forEach((at, n) => {
      const quantity = this.quantityOf(clause[at]);
      if (quantity) this.claim('count', peers[n] ?? [], quantity);
    });
  }

  /** 均已办结, 均获维持: nothing is left out. */
  private readEverything(rest: readonly Token[]): void {
    const { context } = this;
    const run = understood(rest);
    if (!run || context.partOf !== 'none') return;
    const isAll = run.some((t) => t.cls === 'all');
    if (run.some((t) => t.cls === 'result')) this.readResult(run, isAll);
    else if (
      isAll &&
      context.topic === 'requests' &&
      (context.last === 'whole' || context.last === 'none') &&
      run.some((t) => t.cls === 'row' && t.id === 'done')
    ) {
      if (!run.some((t) => t.cls === 'on-time' || (t.cls === 'row' && t.id !== 'done'))) this.claimAllDone(run);
    }
  }

  /** 均获维持; 行政复议1件，结果纠正: the one result of all that were counted before it. */
  private readResult(run: readonly Token[], isAll: boolean): void {
    const counted = this.claims.filter((c) => c.topic === 'proceedings' && c.kind === 'count');
    const [last] = counted.slice(-1);
    const isAlone = run.filter(isSubject).length === run.filter((t) => t.cls === 'proceeding').length + 1;
    if (!isAlone || this.context.proceedings.length === 0) return;
    if (isAll && run.some((t) => t.id === 'upheld')) this.add('all-upheld', this.subjectOf(run), run, null, (s) => notUpheldReadings(s));
    else if (last && last.value > 0 && !last.subject.includes('.') && (counted.length === 1 || !isAll)) {
      this.add('count', this.subjectOf(run), run, null, (s) => s.readings, run, last.value);
    }
  }

  private claimAllDone(run: readonly Token[]): void {
    if (this.context.topic === 'requests' && !this.claims.some((c) => c.kind === 'all-done'))
      this.add('all-done', this.subjectOf(run), run, null, () => [doneReading]);
  }

  /** One claim; one for each peer where the words say so (均为, 各) or where nothing happened of any. */
  private claimEach(kind: ClaimKind, run: readonly Token[], quantity: Quantity | null): void {
    const peers = peersOf(run);
    const isEach = kind === 'none' || run.some((t) => t.cls === 'all');
    // 收到并受理 is one thing, and so is 行政复议、行政诉讼败诉.
    const isOne = run.filter((t) => t.cls === 'row').length > 1 || (kind === 'none' && run.some((t) => t.cls === 'result'));
    if (isEach && peers.length > 1 && !isOne) for (const peer of peers) this.claim(kind, peer, quantity, run);
    else this.claim(kind, run, quantity);
  }

  private claim(kind: ClaimKind, run: readonly Token[], quantity: Quantity | null, scopeRun: readonly Token[] = run): void {
    const subject = this.subjectOf(run);
    if (
      kind === 'none' &&
      subject?.topic === 'requests' &&
      run.some((t) => ['handled', 'toDo', 'done', 'answered', 'stillOpen'].includes(t.id))
    )
      return;
    this.add(kind, subject, run, quantity, (s) => (kind === 'none' ? deniedReadings(s) : s.readings), scopeRun);
  }

  private subjectOf(run: readonly Token[]): Subject | null {
    return resolve(run, this.context, this.standards);
  }

  private add(
    kind: ClaimKind,
    subject: Subject | null,
    run: readonly Token[],
    quantity: Quantity | null,
    readings: (subject: Subject) => Claim['readings'],
    scopeRun: readonly Token[] = run,
    countedBefore = 0,
  ): void {
    if (!subject || (quantity && !isExact(quantity, subject))) return;
    const { context, sentence } = this;
    const scope = this.scopeOf(kind, subject, scopeRun);
    const words = [...run.filter((t) => isSubject(t) || t.cls === 'rate'), ...scopeRun.filter((t) => t.cls === 'negation')];
    const starts = words.map((t) => sentence.span.start + t.start);
    const ends = words.map((t) => sentence.span.start + t.end);
    if (quantity) {
      starts.push(quantity.span.start);
      ends.push(quantity.span.end);
    }
    const isShared = isNotHeld(run) && context.words.filter((t) => sharingNotHeld.includes(t.id)).length > 1;
    const value = quantity?.value ?? countedBefore;
    this.claims.push({
      kind,
      topic: subject.topic,
      sort: subject.sort,
      subject: subject.key,
      name: subject.name,
      table: subject.table,
      readings: isShared ? [] : readings(subject),
      value: value * (quantity && subject.units.includes('万元') ? (moneyUnits[quantity.unit] ?? 1) : 1),
      quantity,
      span: { start: Math.min(...starts), end: Math.max(...ends) },
      sentence,
      certainty: subject.isSure && kind !== 'all-done' ? 'sure' : 'unsure',
      scope,
    });
    if (!quantity) return;
    context.last = scope === 'channel' ? 'channel' : lastOf(subject);
    if (subject.sort !== 'applicant') context.outcome = subject.outcome;
    if (this.claims.length === 1 && scope === 'channel') context.beginsWithChannel = true;
  }

  /** 2023年，我镇共公开政府信息126条: nothing before it in the sentence narrows it down. */
  private isOfYear(run: readonly Token[]): boolean {
    return !this.hasUnknown && (this.hasYear || run.some((t) => /共|累计|合计|总/.test(t.text)));
  }

  private scopeOf(kind: ClaimKind, subject: Subject, run: readonly Token[]): ClaimScope {
    const { time, whose, partOf, beginsWithChannel, inBrackets } = this.context;
    if (whose !== 'whole') return whose;
    if (time !== 'whole') return time;
    if (run.some((t) => t.cls === 'channel')) {
      const isTogether =
        run.filter((t) => t.cls === 'channel').length > 1 && run.some((t) => t.cls === 'etc') && run.some((t) => /共|合计|总/.test(t.text));
      if (!isTogether || partOf !== 'none') return 'channel';
    }
    if (beginsWithChannel && kind === 'count') return 'part';
    if (subject.topic === 'information') return partOf === 'none' && !inBrackets && this.isOfYear(run) ? 'whole' : 'part';
    if (subject.topic !== 'requests' || kind !== 'count') return 'whole';
    if (subject.sort === 'whole' && (partOf !== 'none' || inBrackets) && !isNew(subject)) return 'part';
    if (partOf === 'channel') return 'part';
    if (subject.sort === 'outcome' && (partOf === 'applicant' || partOf === 'stock')) return 'part';
    return 'whole';
  }
}

/** 未收到 speaks of what came in, 无依申请公开件 of anything at all. */
const deniedReadings = ({ topic, key, readings }: Subject): Claim['readings'] =>
  topic === 'requests' ? readings.filter((r, index) => index === 0 || (key === 'requests' && r.cells.length === 1)) : readings;

const isNew = (subject: Subject): boolean => subject.key === 'new';
const lastOf = ({ sort }: Subject): Context['last'] => (sort === 'other' ? 'none' : sort);

function isExact(quantity: Quantity, subject: Subject): boolean {
  return quantity.value !== null && !quantity.approximate && subject.units.includes(quantity.unit);
}
