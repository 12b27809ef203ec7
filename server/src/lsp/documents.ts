import type { TextDocument } from 'vscode-languageserver-textdocument';
import { createLineIndex } from '../features/positions.ts';
import type { Reading } from '../features/reading.ts';
import type { Configuration } from '../lint/configuration.ts';
import type { LintOptions } from '../lint/lint.ts';
import type { Facts } from '../report/types.ts';
import type { Edit } from '../rules/rule.ts';
import type { ReportService } from '../service.ts';
import type { DocumentFacts } from './protocol.ts';

/** The language whose documents are reports because the user says so. */
const languageId = 'nianbao';

/** A reading as it is kept, with all that it depends on. */
interface Entry {
  readonly reading: OpenReading;
  readonly languageId: string;
  readonly configuration: Configuration;
  readonly said: DocumentFacts | null;
}

export interface OpenReading extends Reading {
  /** Names this reading in the protocol; differs from those of other server processes. */
  readonly id: string;
}

/** The open documents as they are read; each version is read once. */
export interface Documents {
  /** The document as it stands now. */
  read(document: TextDocument, configuration: Configuration): OpenReading;
  /** The edits that apply every safe fix to a document that was read. */
  fixAll(reading: Reading): readonly Edit[];
  /** What the user says about a document; kept while the server runs, also while the document is closed. */
  setFacts(uri: string, facts: DocumentFacts | null): void;
  /** The document was closed. */
  forget(uri: string): void;
}

/** `onRead` is told of every reading that is new; `onRuleError` of a rule that threw. */
export function createDocuments(
  service: ReportService,
  onRead: (reading: OpenReading) => void,
  onRuleError: (rule: string, error: unknown) => void,
): Documents {
  const entries = new Map<string, Entry>();
  const saidFacts = new Map<string, DocumentFacts | null>();
  const processName = Date.now().toString(36);
  let count = 0;

  const lintOptions = ({ rules }: Configuration): LintOptions => ({ ...(rules ? { rules } : {}), onRuleError });

  function factsOf(entry: Omit<Entry, 'reading'>, text: string): Facts {
    const { rules: _, ...configured } = entry.configuration;
    // A blank page is the beginning of a report, not a report without sections.
    const assumeReport = entry.languageId === languageId && /\S/.test(text);
    return { ...configured, ...entry.said, ...(assumeReport ? { assumeReport } : {}) };
  }

  return {
    read(document, configuration) {
      const { uri } = document;
      const text = document.getText();
      const basis = { languageId: document.languageId, configuration, said: saidFacts.get(uri) ?? null };
      const known = entries.get(uri);
      if (known && isSameBasis(known, basis) && known.reading.version === document.version && known.reading.report.text === text) {
        return known.reading;
      }
      const report = service.parse(text, factsOf(basis, text));
      const findings = service.check(report, lintOptions(configuration));
      const reading = { id: `${processName}-${++count}`, uri, version: document.version, report, findings, index: createLineIndex(text) };
      entries.set(uri, { ...basis, reading });
      onRead(reading);
      return reading;
    },
    fixAll({ uri, report }) {
      const entry = entries.get(uri);
      if (!entry) return [];
      return service.fix(report.text, factsOf(entry, report.text), lintOptions(entry.configuration)).edits;
    },
    setFacts: (uri, facts) => void (facts ? saidFacts.set(uri, facts) : saidFacts.delete(uri)),
    forget: (uri) => void entries.delete(uri),
  };
}

function isSameBasis(a: Omit<Entry, 'reading'>, b: Omit<Entry, 'reading'>): boolean {
  return a.languageId === b.languageId && a.configuration === b.configuration && a.said === b.said;
}
