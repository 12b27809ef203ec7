import { type ConnectionOptions, LSPErrorCodes, type Message, type ResponseMessage } from 'vscode-languageserver';

/** Answers a request that was cancelled before its turn came, so that it is never worked on. */
function cancelUndispatched(message: Message): ResponseMessage {
  const id = 'id' in message ? (message.id as string | number) : null;
  return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: '请求已取消' } };
}

/** One message at a time: the text never changes under a request. */
export const connectionOptions: ConnectionOptions = { connectionStrategy: { cancelUndispatched }, maxParallelism: 1 };
