import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftSnapshot } from '../features/draft-snapshot.ts';
import type { IgnoreEntry } from '../lint/configuration.ts';
import type { Finding, LintOptions } from '../lint/lint.ts';
import { misreadFinding } from '../lint/misread.ts';
import { type DocumentConfiguration, factsOf, lintOptions } from '../lint/resolve.ts';
import { createReportIndex } from '../output/positions.ts';
import type { Facts, Report } from '../report/types.ts';
import type { ReportService } from '../service.ts';
import type { Edit } from '../text/span.ts';
import type { DocumentFacts } from './protocol.ts';
import { fileNameOf } from './uris.ts';

/** The language whose documents are reports because the user says so. */
const languageId = 'nianbao';

/** From so many characters on, blanks not counted, a document of our language is a report whatever it looks like. */
const begunLength = 200;

/** The last snapshot of a document, with all that it depends on. */
interface Entry {
  readonly reading: OpenSnapshot;
  readonly languageId: string;
  readonly configuration: DocumentConfiguration;
  readonly said: DocumentFacts | null;
  /** False: the user has switched checking off. */
  readonly checked: boolean;
}

/** The snapshot of an open document, with what the protocol says of it. */
export interface OpenSnapshot extends DraftSnapshot {
  /** Names this snapshot in the protocol; differs from those of other server processes. */
  readonly id: string;
  /** A report, or a document of our language that is going to be one. */
  readonly isDraft: boolean;
  /** Entries that could have taken away a finding of this document, and did not. */
  readonly idleIgnores: readonly IgnoreEntry[];
}

/** The open documents as they are read; each version is read once. */
export interface Documents {
  /** The document as it stands now; without findings where it is not `checked`. */
  read(document: TextDocument, configuration: DocumentConfiguration, checked: boolean): OpenSnapshot;
  /** The edits that apply every safe fix to a document that was read, in offsets of the document. */
  fixAll(reading: DraftSnapshot): readonly Edit[];
  /** What the user says about a document; kept while the server runs, also while the document is closed. */
  setFacts(uri: string, facts: DocumentFacts | null): void;
  /** The document was closed. */
  forget(uri: string): void;
}

/** `onRuleError` is told of a rule that threw. */
export function createDocuments(service: ReportService, onRuleError: (rule: string, error: unknown) => void): Documents {
  const entries = new Map<string, Entry>();
  const saidFacts = new Map<string, DocumentFacts | null>();
  const processName = Date.now().toString(36);
  let count = 0;

  function readingFacts(entry: Omit<Entry, 'reading'>, text: string): Facts {
    const assumeReport = entry.languageId === languageId && hasBegun(service, text);
    return { ...factsOf(entry.configuration), ...entry.said, ...(assumeReport ? { assumeReport } : {}) };
  }

  return {
    read(document, configuration, checked) {
      const { uri } = document;
      const text = document.getText();
      const basis = { languageId: document.languageId, configuration, said: saidFacts.get(uri) ?? null, checked };
      const known = entries.get(uri);
      if (known && isSameBasis(known, basis) && known.reading.version === document.version && known.reading.report.source.text === text) {
        return known.reading;
      }
      const report = service.parse(text, readingFacts(basis, text));
      const idleIgnores: IgnoreEntry[] = [];
      const onIgnore: LintOptions['onIgnore'] = (entry, found) => void (found === 0 && idleIgnores.push(entry));
      const check = () => service.check(report, { ...lintOptions(configuration), onRuleError, onIgnore });
      const findings = !checked ? [] : (whatIsGarbled(document, report) ?? check());
      const id = `${processName}-${++count}`;
      const isDraft = report.isReport || document.languageId === languageId;
      const reading = { id, uri, version: document.version, report, isDraft, findings, index: createReportIndex(report), idleIgnores };
      entries.set(uri, { ...basis, reading });
      return reading;
    },
    fixAll({ uri, report, findings }) {
      const entry = entries.get(uri);
      if (!entry?.checked) return [];
      const options = { ...lintOptions(entry.configuration), onRuleError };
      const { text } = report.source;
      return service.fix(text, readingFacts(entry, text), options, { report, findings }).edits;
    },
    setFacts: (uri, facts) => void (facts ? saidFacts.set(uri, facts) : saidFacts.delete(uri)),
    forget: (uri) => void entries.delete(uri),
  };
}

/** What a report's file may be called. */
const reportName = /信息公开[^信]*报告|年报/;

/** All there is to say of a report that was read in a wrong encoding; null of any other document. */
function whatIsGarbled({ uri, languageId: language }: TextDocument, report: Report): Finding[] | null {
  if (!report.isReport && language !== languageId && !reportName.test(fileNameOf(uri))) return null;
  const finding = misreadFinding(report);
  return finding && [finding];
}

function isSameBasis(a: Omit<Entry, 'reading'>, b: Omit<Entry, 'reading'>): boolean {
  return a.languageId === b.languageId && a.configuration === b.configuration && a.said === b.said && a.checked === b.checked;
}

/** Whether there is enough of a report to be checked: a title, a section or a table. The first words of one lack all the rest. */
function hasBegun(service: ReportService, text: string): boolean {
  if (text.length >= begunLength && text.replace(/\s/g, '').length >= begunLength) return true;
  const { title, sections, tables } = service.parse(text);
  return title !== null || sections.length > 0 || Object.values(tables).some((table) => table !== null);
}
