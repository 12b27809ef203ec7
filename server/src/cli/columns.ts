import stringWidth from 'fast-string-width';

/** Rows with their cells one below the other, a line each; the last cell of a row is as long as it likes. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length - 1));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(0, ...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows.map((row) => `${row.map((cell, column) => padTo(cell, widths[column] ?? 0)).join('  ')}\n`).join('');
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
