import type { Report } from '../report/types.ts';
import { forms } from '../standard/forms.ts';
import type { FormId, FormStandard } from '../standard/types.ts';
import type { Edit, Span } from '../text/span.ts';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Families in the order of the catalogue. */
export type Family =
  | 'structure'
  | 'tables'
  | 'narrative'
  | 'cross-year'
  | 'dates'
  | 'organ'
  | 'legal'
  | 'wording'
  | 'punctuation'
  | 'residue'
  | 'privacy'
  | 'contact';

export interface Fix {
  /** What happens, for the light-bulb menu: 改为“2020年1月1日”. */
  readonly title: string;
  /** True where it has one possible meaning and may be applied without asking. At most one fix of a finding is safe. */
  readonly safe: boolean;
  /** In order, not overlapping. */
  readonly edits: readonly Edit[];
}

export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** What a rule says about a place. */
export interface RuleFinding {
  readonly span: Span;
  /** Begins with a short clause that stands alone, then the figures: 总计少 1：11 + 8 = 19，表中填 18. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

export interface BadExample {
  /** A draft, or a piece of one, with each expected range between ⟦ and ⟧. */
  readonly text: string;
  /** The same after the first fix of each finding was applied, without marks; left out where there is none, or it puts in too much to show. */
  readonly fixed?: string;
  /** The severity of its findings where it is not the rule's own. */
  readonly severity?: Severity;
}

export interface Rule {
  /** As in the catalogue; permanent. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  readonly severity: Severity;
  /** Built, but only run where the configuration asks for it. */
  readonly off?: true;
  /** Only for reports in forms of which this is true; left out: for all, also where the form is not known. */
  readonly forms?: (form: FormStandard) => boolean;
  /** Why it is wrong, in words that an author accepts, and how to mend it; one short paragraph. */
  readonly description: string;
  /** Law, notice, standard or practice that it rests on. */
  readonly basis: string;
  /** The version that brought it. */
  readonly since: string;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
  check(report: Report): Iterable<RuleFinding>;
}

/** The forms that a rule is for; null for all. */
export function formsOf({ forms: isFor }: Partial<Pick<Rule, 'forms'>>): readonly FormId[] | null {
  return isFor ? forms.filter(isFor).map(({ id }) => id) : null;
}

/** Gives a rule its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
