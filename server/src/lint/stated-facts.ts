/** What a user may say about a report: checked the same wherever it is asked for. */

const longestName = 60;
/** The regulations took effect in 2008; there is no report of an earlier year. */
export const firstYear = 2008;
const lastYear = 2099;

/** Why an input is no name of an organ; undefined when it is one, or empty. */
export function organProblem(input: string): string | undefined {
  if (input.trim().length > longestName) return `机关名称不超过 ${longestName} 个字。`;
  return /[\r\n\t]/.test(input) ? '机关名称不能换行。' : undefined;
}

/** Why an input is no report year; undefined when it is one, or empty. */
export function yearProblem(input: string): string | undefined {
  if (input.trim() === '') return undefined;
  const year = Number(input);
  const fits = Number.isInteger(year) && year >= firstYear && year <= lastYear;
  return fits ? undefined : `请填 ${firstYear} 到 ${lastYear} 之间的四位年份，如 2023。`;
}
