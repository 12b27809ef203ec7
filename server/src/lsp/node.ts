import { LSPErrorCodes, type Message, type ResponseMessage } from 'vscode-languageserver';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createReportService } from '../service.ts';
import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** Answers a request that was cancelled before its turn came, so that it is never worked on. */
function cancelUndispatched(message: Message): ResponseMessage {
  const id = 'id' in message ? (message.id as string | number) : null;
  return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: '请求已取消' } };
}

if (process.argv.slice(2).some((argument) => transports.includes(argument.split('=')[0] ?? ''))) {
  // One message at a time: the text never changes under a request.
  const connection = createConnection(ProposedFeatures.all, { connectionStrategy: { cancelUndispatched }, maxParallelism: 1 });
  startServer(connection, createReportService(), nodeFiles);
} else {
  process.stderr.write('用法：server.js --stdio | --node-ipc | --socket=端口\n');
  process.exitCode = 2;
}
