import { type BrokenIdentity, brokenIdentities, equationNames } from '../tables/check/broken-identities.ts';
import { whyNoCount } from '../tables/check/counts.ts';
import type { CellChange } from '../tables/check/repairs.ts';
import type { Cell, Table } from '../tables/model.ts';
import { collect } from '../text/collect.ts';
import type { CellFormula, Claim } from './claim-types.ts';
import { type ClaimingDraft, claimsOf } from './draft-prose.ts';

/** A formula with the figures of the draft. */
export interface ReadFigure {
  readonly formula: CellFormula;
  readonly cells: readonly Cell[];
  readonly value: number;
}

/** A claim that none of its formulas bears out. */
export interface Contradiction {
  readonly claim: Claim;
  readonly table: Table;
  /** The likeliest first; at least one. */
  readonly figures: readonly [ReadFigure, ...ReadFigure[]];
  /** The table has nothing but zeros where the claim has a number. */
  readonly isZeroTable: boolean;
}

/**
 * The claims about a table that cannot be right, in order. Cells that are empty or cannot be read leave a claim alone.
 * A table of nothing but zeros is one slip, however many numbers the prose has for it: those are not here.
 */
export function contradictions(draft: ClaimingDraft, concerns: (claim: Claim) => boolean): Contradiction[] {
  return contradictionsOf(draft, concerns).filter(({ isZeroTable }) => !isZeroTable);
}

/** The first number of each topic that stands against a table of nothing but zeros. */
export function contradictionsOfZeros(draft: ClaimingDraft): Contradiction[] {
  const topics = new Set<string>();
  return contradictionsOf(draft, ({ kind, value }) => kind === 'count' && value > 0).filter(({ claim, isZeroTable }) => {
    const isFirst = isZeroTable && !topics.has(claim.topic);
    if (isFirst) topics.add(claim.topic);
    return isFirst;
  });
}

function contradictionsOf(draft: ClaimingDraft, concerns: (claim: Claim) => boolean): Contradiction[] {
  const all = collect(claimsOf(draft).filter(concerns), (claim) => contradiction(draft, claim) ?? []);
  return all.filter((one, index) => !isEcho(one, all[index - 1]));
}

/** Whether the same words say a second thing that stands against the same figure: 未收到和处理政府信息公开申请. */
function isEcho({ claim, figures }: Contradiction, before: Contradiction | undefined): boolean {
  if (!before || claim.span.start >= before.claim.span.end || claim.value !== before.claim.value) return false;
  return figures[0].cells[0] === before.figures[0].cells[0];
}

/** What stands against a claim; null where one of its formulas bears it out, or where it cannot be judged. */
export function contradiction(draft: ClaimingDraft, claim: Claim): Contradiction | null {
  const table = claim.table && draft.tables[claim.table];
  if (!table || claim.scope !== 'whole') return null;
  const read = claim.formulas.map((formula) => figureOf(table, formula));
  const figures = read.filter((figure) => figure !== null);
  const [first, ...rest] = figures;
  if (!first || figures.length < read.length || figures.some((figure) => fits(claim, figure.value, figure))) return null;
  const broken = table.id === 'disclosure' ? [] : brokenIdentities(table, equationNames);
  if (broken.length > 0 && figures.some((figure) => valuesIfRepaired(figure, broken).some((value) => fits(claim, value, figure))))
    return null;
  return { claim, table, figures: [first, ...rest], isZeroTable: claim.value > 0 && isZero(table) };
}

/**
 * The formula by which a claim is compared with its table: the one that bears it out, else the likeliest.
 * Null for claims that are compared with nothing: about a part, another year, other organs, or a table that is not there.
 */
export function comparedFormula(draft: ClaimingDraft, claim: Claim): { readonly table: Table; readonly formula: CellFormula } | null {
  const table = claim.table && draft.tables[claim.table];
  if (!table || claim.scope !== 'whole') return null;
  const formula = supportingFormula(draft, claim)?.formula ?? claim.formulas[0];
  return formula ? { table, formula } : null;
}

/** The formula of a claim that the draft bears out, the likeliest first; null where none does. */
export function supportingFormula(draft: ClaimingDraft, claim: Claim): ReadFigure | null {
  const table = claim.table && draft.tables[claim.table];
  if (!table) return null;
  const figures = collect(claim.formulas, (formula) => figureOf(table, formula) ?? []);
  return figures.find((figure) => fits(claim, figure.value, figure)) ?? null;
}

/** Null where a cell is missing, empty, no number or no possible count. */
function figureOf(table: Table, formula: CellFormula): ReadFigure | null {
  const cells = formula.cells.map((key) => table.cells.get(key));
  const less = formula.less.map((key) => table.cells.get(key));
  if (cells.length === 0 || ![...cells, ...less].every(isComparable)) return null;
  const sum = (list: readonly (Cell | undefined)[]) => list.reduce((total, cell) => total + (cell?.value ?? 0), 0);
  return { formula, cells: cells.filter((cell) => cell !== undefined), value: sum(cells) - sum(less) };
}

const isComparable = (cell: Cell | undefined): boolean => cell !== undefined && cell.value !== null && whyNoCount(cell) === null;

/** Equal; amounts of money (万元 in the cell) as far as either is rounded. */
function fits(claim: Claim, value: number, { cells }: ReadFigure): boolean {
  if (claim.subject !== 'fees.amount') return claim.value === value;
  const inTable = 10_000 / 10 ** decimals(cells[0]?.raw ?? '');
  const inProse = claim.quantity?.unit === '万元' ? 10_000 / 10 ** decimals(claim.quantity.sentence.text) : 1;
  return Math.abs(claim.value - value * 10_000) <= Math.max(inTable, inProse) / 2 + 0.001;
}

const decimals = (raw: string): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;

/**
 * What a figure would be in a table put right: with a cell mended that brings its equations into balance,
 * or, where no single cell does, with either side of an equation taken for right.
 */
function valuesIfRepaired({ cells, value }: ReadFigure, broken: readonly BrokenIdentity[]): number[] {
  return collect(broken, (fault) => {
    const changes = fault.repairs.length > 0 ? collect(fault.repairs, (repair) => repair.changes) : eitherSide(fault);
    return changes.filter(({ cell }) => cells.includes(cell)).map((change) => value + change.value - (change.cell.value ?? 0));
  });
}

function eitherSide({ left, right, leftSum, rightSum }: BrokenIdentity): CellChange[] {
  return [
    ...left.map((cell) => ({ cell, value: (cell.value ?? 0) + rightSum - leftSum })),
    ...right.map((cell) => ({ cell, value: (cell.value ?? 0) + leftSum - rightSum })),
  ];
}

/** Nothing but zeros, and at least one of them filled in. */
function isZero(table: Table): boolean {
  const values = [...table.cells.values()].map((cell) => cell.value);
  return values.includes(0) && values.every((value) => value === 0 || value === null);
}
