/** An address of any kind; a single letter before the colon is a drive of Windows. */
const address = /^\s*[a-z][a-z\d+.-]+:/i;

/** Two strokes, of either kind, lead to another machine on Windows, or to a device. */
const otherMachine = /^\s*[\\/]{2}/;

/** Whether a path as a person writes it is one of this machine, on every system: to look at any other would ask the network. */
export function isLocalPath(path: string): boolean {
  return !address.test(path) && !otherMachine.test(path) && !path.includes('\0');
}
