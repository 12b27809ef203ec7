import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, rename } from '../../features/rename.ts';
import type { RequestGroup } from './group.ts';

/** Renaming the organ and the report year. */
export const renaming: RequestGroup = {
  capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  register({ connection, client, respond }) {
    const options = { versionedEdits: client.versionedEdits, annotations: client.annotatesRename };
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      respond<ReturnType<typeof prepareRename>>(uri, token, null, (reading) => prepareRename(reading, position)),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      respond<WorkspaceEdit | ResponseError<never>>(uri, token, refusal('这份文稿不是政府信息公开年报，不能重命名。'), (reading) => {
        const answer = rename(reading, position, newName, options);
        return 'problem' in answer ? refusal(answer.problem) : answer.edit;
      }),
    );
  },
};

/** An error that the editor shows to the user. */
const refusal = (problem: string) => new ResponseError<never>(LSPErrorCodes.RequestFailed, problem);
