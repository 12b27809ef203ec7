import { FileSystemError, type Uri, workspace } from 'vscode';

/** The text of a file, wherever VS Code can reach it: on the disk, in a repository far away. Null where there is no such file. */
export async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && absent.includes(error.code)) return null;
    throw error;
  }
}

/** What a path that leads nowhere is answered with; `Unavailable` is that of a file system that is not there. */
const absent: readonly string[] = ['FileNotFound', 'FileNotADirectory', 'FileIsADirectory', 'Unavailable'];
