import type { Range, TextEdit } from 'vscode-languageserver-types';

export { reopenCommand } from '../features/reopen-command.ts';
export { rulePageCommand, showRuleCommand } from '../features/rule-pages.ts';

import type { TextEncoding } from '../report/misread.ts';
import type { Severity } from '../rules/rule.ts';
import type { FormId, OrganKind } from '../standard/types.ts';

export { textEncodingNames } from '../lint/misread.ts';
export { firstYear, organProblem, yearProblem } from '../lint/stated-facts.ts';
export { mayBeReport } from '../report/may-be-report.ts';
export { firstFormYear } from '../standard/forms.ts';
export { organKinds } from '../standard/organs.ts';

/** Messages of our own between the two halves of the extension. Any client may leave them out. */

/** Server to client, after each check of a document. */
export const reportNotification = 'nianbao/report';

export interface ReportParams {
  readonly uri: string;
  /** False: not such a report, nothing was checked. */
  readonly isReport: boolean;
  readonly organ: { readonly name: string; readonly kind: OrganKind; readonly kindName: string } | null;
  readonly year: number | null;
  readonly form: FormId | null;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The encoding that the document has, where it was read in a wrong one. */
  readonly misreadFrom: TextEncoding | null;
}

/** Server to client: the text of a file, or null where there is none; for hosts and files that the server cannot reach itself. */
export const readFileRequest = 'nianbao/readFile';

/** Server to client: the last words of a web worker that ends because of an error; nobody else tells the client. */
export const crashedNotification = 'nianbao/crashed';

/** Client to server: what the user says about a document; null takes it back. */
export const factsNotification = 'nianbao/facts';

export interface FactsParams {
  readonly uri: string;
  readonly facts: DocumentFacts | null;
}

/** What a user may say about a document; it wins over what is read from the text. */
export interface DocumentFacts {
  readonly organ?: string;
  readonly year?: number;
}

/** Client to server: an open report as it will be published. Null where the document is none. */
export const previewRequest = 'nianbao/preview';

export interface PreviewParams {
  readonly uri: string;
}

export interface PreviewAnswer {
  /** Of the text that is shown, as the editor counts. */
  readonly version: number;
  /** The report's title; empty where it has none. */
  readonly title: string;
  /** Elements to put into a page; see `features/preview.ts`. */
  readonly html: string;
}

/** Client to server: every rule, and every other code that findings have, in the order of the catalogue. */
export const rulesRequest = 'nianbao/rules';

export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  /** Name of the family, and of the severity that it has by itself. */
  readonly family: string;
  readonly severity: string;
}

/** Client to server: the page that explains a rule; null where there is no such rule. */
export const rulePageRequest = 'nianbao/rulePage';

export interface RulePageParams {
  readonly rule: string;
}

export interface RulePage {
  readonly title: string;
  readonly markdown: string;
}

/** Client to server: what becomes of cells that were copied elsewhere; null where they are to be pasted as ever. */
export const pasteTableRequest = 'nianbao/pasteTable';

export interface PasteTableParams {
  readonly uri: string;
  /** The selection that the paste replaces. */
  readonly range: Range;
  /** The clipboard as HTML and as plain text, as far as it has them. */
  readonly html?: string;
  readonly text?: string;
}

export interface PasteTableAnswer {
  /** Of the text that the edits are for, as the editor counts. */
  readonly version: number;
  readonly title: string;
  /** Goes where the selection is. */
  readonly insertText: string;
  /** What changes elsewhere. */
  readonly edits: readonly TextEdit[];
}

/** Client to server: whether a text is such a report; for documents that are not sent to the server. Answered with true or false. */
export const recogniseRequest = 'nianbao/recognise';

export interface RecogniseParams {
  readonly text: string;
}

/** Client to server: a whole report to begin with; answered with a `BegunAnswer`. */
export const newReportRequest = 'nianbao/newReport';

export interface NewReportParams {
  readonly organ: string;
  readonly year: number;
  /** Where the name does not show it. */
  readonly kind?: OrganKind;
}

/** Client to server: this year's report begun from last year's, which is given or open; answered with a `BegunAnswer`. */
export const reportFromPreviousRequest = 'nianbao/reportFromPrevious';

export type ReportFromPreviousParams = ({ readonly text: string } | { readonly uri: string }) & {
  /** Which year's report it is; only where it does not say so itself. */
  readonly year?: number;
};

/** A report to write on; or why there is none, in words for the user, and whether it is only for want of the year. */
export type BegunAnswer = BegunReport | { readonly problem: string; readonly lacksYear?: boolean };

export interface BegunReport {
  readonly text: string;
  readonly organ: string | null;
  readonly kind: OrganKind;
  readonly year: number;
}
