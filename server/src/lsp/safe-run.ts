import { type CancellationToken, LSPErrorCodes, RAL, type RemoteConsole, ResponseError } from 'vscode-languageserver';

/** Lets waiting messages in, among them the one that cancels the request at hand. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => void RAL().timer.setImmediate(resolve));
}

/**
 * The boundary to the client: answers a request after waiting messages were read.
 * A cancelled request gets the error that the protocol has for it; an exception is logged and the answer is `fallback`.
 */
export async function runRequest<T>(
  log: RemoteConsole,
  token: CancellationToken,
  fallback: T,
  run: () => T | Promise<T>,
): Promise<T | ResponseError<never>> {
  await nextTurn();
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await run();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    log.error(errorText(error));
    return fallback;
  }
}

/** Runs what nobody waits for; an exception is logged. */
export async function runSafely(log: RemoteConsole, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(errorText(error));
  }
}

/** An exception with its stack where it has one. */
export function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, '请求已取消');
}

/** The error for what was asked about a text that has moved on. */
export function contentModified(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, '文稿已经改动，请重新选择。');
}
