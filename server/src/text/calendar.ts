/** How many days a month has; a leap year's where no year is given. 0 for a month that no calendar has. */
export function daysInMonth(month: number, year: number | null): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this day. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(month, year);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
