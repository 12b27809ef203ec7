import yoctoSpinner from 'yocto-spinner';

/** Does something that takes a while, showing that it goes on and how long it took. */
export async function withProgress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now();
  const spinner = yoctoSpinner({ text: title });
  if (process.stdout.isTTY) spinner.start();
  else console.log(`▸ ${title}`);
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} 秒`;
  try {
    const result = await work();
    if (process.stdout.isTTY) spinner.success(`${title}（${seconds()}）`);
    return result;
  } catch (error) {
    if (process.stdout.isTTY) spinner.error(`${title}（${seconds()}）`);
    throw error;
  }
}

/** Tells what went wrong, in Chinese and in English, with the details that the cause gives. */
export function printError(chinese: string, english: string, cause?: unknown): void {
  console.error(`错误：${chinese}`);
  console.error(`Error: ${english}`);
  if (cause !== undefined) console.error(cause instanceof Error ? cause.message : String(cause));
}
