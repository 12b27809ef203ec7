import stringWidth from 'fast-string-width';

/** Prints a heading with an empty line above. */
export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Prints rows in columns: the first one to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const padding = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
      return column === 0 ? cell + padding : padding + cell;
    });
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

/** 1.23 */
export function ms(value: number): string {
  return value.toFixed(2);
}

/** 12.3 KB */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Prints what is to be reached, and whether it is. */
export function target(text: string, isReached: boolean): void {
  console.log(`  ${isReached ? '达到' : '未达到'}  ${text}`);
}
