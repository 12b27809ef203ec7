import type { Connection } from 'vscode-languageserver';
import type { FileReader } from './files.ts';
import { readFileRequest } from './protocol.ts';

/** Files as the client reads them, where it can be asked: `own` is asked first. */
export function clientFiles(connection: Connection, startOptions: unknown, own?: FileReader): FileReader {
  const asksClient = (startOptions as { readsFiles?: unknown } | null | undefined)?.readsFiles === true;
  return {
    async readText(uri) {
      if (own?.reaches(uri)) return own.readText(uri);
      if (!asksClient) return undefined;
      const text = await connection.sendRequest<string | null>(readFileRequest, { uri });
      return text?.replace(/^\uFEFF/, '') ?? undefined;
    },
    reaches: () => true,
  };
}
