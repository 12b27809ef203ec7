import type { Connection } from 'vscode-languageserver';
import { isYear } from '../lint/configuration.ts';
import { type FactsParams, factsNotification } from './protocol.ts';

/** Takes what the user says about documents; what makes no sense is logged. */
export function registerFacts(connection: Connection, onFacts: (params: FactsParams) => void): void {
  connection.onNotification(factsNotification, (message: unknown) => {
    const params = readFacts(message);
    if (params) onFacts(params);
    else connection.console.warn(`${factsNotification} 的内容有误，未予采用：${JSON.stringify(message)}`);
  });
}

/** The message as it should be; undefined where it is not. */
function readFacts(message: unknown): FactsParams | undefined {
  const { uri, facts } = (message ?? {}) as { uri?: unknown; facts?: unknown };
  if (typeof uri !== 'string') return undefined;
  if (facts === null) return { uri, facts };
  if (typeof facts !== 'object') return undefined;
  const { organ, year } = facts as { organ?: unknown; year?: unknown };
  if (organ !== undefined && (typeof organ !== 'string' || organ.trim() === '')) return undefined;
  if (year !== undefined && !isYear(year)) return undefined;
  return { uri, facts: { ...(organ === undefined ? {} : { organ: organ.trim() }), ...(year === undefined ? {} : { year }) } };
}
