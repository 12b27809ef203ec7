/** How the server reads files that are not open: each host has its own way. */
export interface FileReader {
  /** The text of a file; undefined where there is no such file, or this host cannot reach it. Rejects where it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
  /** Whether files of this kind of address can be read at all. */
  reaches(uri: string): boolean;
}
