import type { Verdict } from './judge.ts';
import type { Mutant, Mutation, Subject } from './mutation.ts';

/** A mutant that was not noticed as it should have been. */
interface Miss {
  readonly subject: Subject;
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** What became of the mutants of one mutation. */
export class Tally {
  mutants = 0;
  reported = 0;
  collateral = 0;
  /** Findings that the changes brought, wherever they stand. */
  brought = 0;
  readonly misses: Miss[] = [];
  readonly mutation: Pick<Mutation, 'name'>;

  constructor(mutation: Pick<Mutation, 'name'>) {
    this.mutation = mutation;
  }

  static sum(tallies: readonly Tally[]): Tally {
    const total = new Tally({ name: '合计' });
    for (const { mutants, reported, collateral, brought } of tallies) {
      total.mutants += mutants;
      total.reported += reported;
      total.collateral += collateral;
      total.brought += brought;
    }
    return total;
  }

  add(subject: Subject, mutant: Mutant, verdict: Verdict): void {
    this.mutants++;
    if (verdict.isReported) this.reported++;
    this.collateral += verdict.collateral.length;
    this.brought += verdict.brought.length;
    if (!verdict.isReported || verdict.collateral.length > 0) this.misses.push({ subject, mutant, verdict });
  }

  get share(): number {
    return this.mutants === 0 ? 1 : this.reported / this.mutants;
  }

  get collateralRate(): number {
    return this.mutants === 0 ? 0 : this.collateral / this.mutants;
  }

  row(): string[] {
    const findings = this.mutants === 0 ? 0 : this.brought / this.mutants;
    return [
      this.mutation.name,
      String(this.mutants),
      `${(100 * this.share).toFixed(1)}%`,
      this.collateralRate.toFixed(3),
      findings.toFixed(2),
    ];
  }
}

/** Shows the mutants that went unnoticed, or that brought findings elsewhere: what was changed, and what was said. */
export function printMisses(tallies: readonly Tally[]): void {
  for (const { mutation, misses } of tallies) {
    for (const { subject, mutant, verdict } of misses) {
      console.log(`\n${mutation.name}｜${subject.name}｜${verdict.isReported ? '别处多报' : '没有发现'}`);
      for (const { span, newText } of mutant.edits.slice(0, 3)) {
        const context = subject.text.slice(Math.max(0, span.start - 20), span.end + 20).replaceAll('\n', '⏎');
        console.log(`  “${shortened(subject.text.slice(span.start, span.end))}”→“${shortened(newText)}”  …${shortened(context)}…`);
      }
      for (const finding of verdict.brought) {
        const sign = verdict.collateral.includes(finding) ? '多报' : '    ';
        const words = shortened(verdict.text.slice(finding.span.start, finding.span.end));
        console.log(`  ${sign} ${finding.severity} ${finding.rule} “${words}” ${shortened(finding.message, 120)}`);
      }
    }
  }
}

function shortened(text: string, longest = 60): string {
  const line = text.replaceAll('\n', '⏎');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
