import type { Equation, EquationName, Identity } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { once } from '../../text/once.ts';
import type { Cell, Table } from '../model.ts';
import { broken, type Evaluation } from './balance.ts';
import { type Repair, repairContext, repairsOf } from './repairs.ts';

/** A broken equation that is to be reported. */
export interface BrokenIdentity extends Evaluation<Equation> {
  /** The repairs that fix it and the most others; several where more than one is possible. */
  readonly repairs: readonly Repair[];
  /** The other broken equations that are mended with it; they are not reported themselves. */
  readonly also: readonly Evaluation<Equation>[];
}

/** The equations of the forms, in the order in which they speak for a cell that is in several of them: the row, the results, the balance. */
export const equationNames: readonly EquationName[] = ['row-total', 'result-total', 'balance', 'proceedings-total'];

/**
 * The broken equations of some kinds. Where one repair mends several (a row and a column that are off by the same amount),
 * only the first of them by `equationNames` is there. This depends on nothing but the table: rules know no configuration, so that
 * an author who switches off the rule that reports a cell gets no finding for it from the others.
 */
export function brokenIdentities(table: Table, names: readonly EquationName[]): BrokenIdentity[] {
  return allBroken(table).filter(({ identity }) => names.includes(identity.name));
}

/** The cell to look at first: the one that would mend the equation, if there is just one, else its sum. */
export function cellToRepair({ repairs, right }: BrokenIdentity): Cell | undefined {
  const [only, ...others] = repairs;
  return only && others.length === 0 ? only.changes[0]?.cell : right[0];
}

/** Each of the rules for these equations asks for them. */
const allBroken = once((table: Table): BrokenIdentity[] => {
  const equations = table.standard.identities.filter((identity) => identity.relation === '=');
  const evaluations = collect(equationNames, (name) =>
    broken(
      table,
      equations.filter((equation) => equation.name === name),
    ),
  );
  if (evaluations.length === 0) return [];
  const bench = repairContext(table, evaluations);
  const explained = new Set<Identity>();
  return collect(evaluations, (evaluation): BrokenIdentity[] => {
    if (explained.has(evaluation.identity)) return [];
    const repairs = mostMending(repairsOf(bench, evaluation));
    const taken = repairs.find(({ fixes }) => !fixes.some((identity) => explained.has(identity)));
    const also = evaluations.filter((e) => e !== evaluation && taken?.fixes.includes(e.identity));
    for (const { identity } of also) explained.add(identity);
    explained.add(evaluation.identity);
    return [{ ...evaluation, repairs, also }];
  });
});

function mostMending(repairs: readonly Repair[]): Repair[] {
  const most = Math.max(...repairs.map((r) => r.fixes.length));
  return repairs.filter((r) => r.fixes.length === most);
}
