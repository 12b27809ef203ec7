import type { Connection } from 'vscode-languageserver';
import type { Report } from '../report/types.ts';
import type { ReportService } from '../service.ts';
import type { Configurations } from './configurations.ts';
import type { FileReader } from './files.ts';
import type { ReadDraft } from './read-drafts.ts';
import type { RequestHost } from './requests/group.ts';
import { errorText } from './safe-run.ts';
import { fileNameOf, uriKey } from './uris.ts';

/** Files that hold a report as text. */
const textFile = /\.(?:nianbao|txt|md|markdown|html?)$/i;
/** Nobody waits longer than this for a file; it is there the next time. */
const readTimeoutMs = 100;
/** Milliseconds after which a file is looked at anew. */
const maxAgeMs = 2000;

interface Entry {
  report: Report | null;
  lookedAt: number;
  looking: Promise<void>;
}

interface Sources {
  readonly connection: Connection;
  readonly service: ReportService;
  readonly files: FileReader;
  readonly configurations: Configurations;
  /** A document as it is open in the editor. */
  readonly read: ReadDraft;
}

/** Last year's reports: as they are open in the editor, else as they are saved. A folder is not looked into. */
export function createPreviousReports({ connection, service, files, configurations, read }: Sources): RequestHost['previous'] {
  const known = new Map<string, Entry>();

  const look = async (uri: string, entry: Entry) => {
    try {
      const text = await files.readText(uri);
      if (text === undefined) entry.report = null;
      else if (text !== entry.report?.text) entry.report = service.parse(text, { assumeReport: true });
    } catch (error) {
      connection.console.warn(`未能读取上年报告 ${uri}：${errorText(error)}`);
      entry.report = null;
    }
  };
  const saved = async (uri: string): Promise<Report | null> => {
    const key = uriKey(uri);
    const entry = known.get(key) ?? { report: null, lookedAt: 0, looking: Promise.resolve() };
    known.set(key, entry);
    if (Date.now() - entry.lookedAt > maxAgeMs) {
      entry.lookedAt = Date.now();
      entry.looking = look(uri, entry);
    }
    await Promise.race([entry.looking, new Promise((resolve) => setTimeout(resolve, readTimeoutMs))]);
    return entry.report;
  };

  return async (uri) => {
    const previous = await configurations.previousUri(uri);
    if (previous === undefined || !textFile.test(fileNameOf(previous))) return null;
    const open = await read(previous);
    return open ? open.report : saved(previous);
  };
}
