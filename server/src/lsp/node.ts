import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { endInSpiteOfReads } from '../host/regular-file.ts';
import { createReportService } from '../service.ts';
import { connectionOptions } from './connection-options.ts';
import { nodeFiles } from './node-files.ts';
import { startServer } from './server.ts';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

if (process.argv.slice(2).some((argument) => transports.includes(argument.split('=')[0] ?? ''))) {
  endInSpiteOfReads();
  startServer(createConnection(ProposedFeatures.all, connectionOptions), createReportService(), nodeFiles);
} else {
  process.stderr.write('用法：server.js --stdio | --node-ipc | --socket=端口\n');
  process.exitCode = 2;
}
