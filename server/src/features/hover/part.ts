import type { Report } from '../../report/types.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import type { DraftSnapshot } from '../draft-snapshot.ts';
import type { HoverMarkup } from './markup.ts';

/** What a rule, or another code that findings have, tells about itself; `examples` only where it has some. */
export type RuleSubject = Pick<Rule, 'id' | 'title' | 'description' | 'basis'> & Partial<Pick<Rule, 'examples' | 'off'>>;

/** What a hover is made from besides the draft. */
export interface HoverContext {
  readonly markup: HoverMarkup;
  /** Last year's report; null where it is not known. */
  readonly previous: Report | null;
  readonly ruleOf: (id: string) => RuleSubject | undefined;
  /** The address of the page that explains a rule. */
  readonly rulePage: (id: string) => string;
}

/** What is said about one thing in the draft. */
export interface HoverPart {
  /** The thing itself, around the offset. */
  readonly span: Span;
  /** Written in the context's markup. */
  readonly content: string;
}

/** Says what there is to say about whatever stands at an offset; null where it is none of its business. */
export type HoverReader = (reading: DraftSnapshot, offset: number, context: HoverContext) => HoverPart | null;

/** Whether the character at the offset belongs to the span. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
