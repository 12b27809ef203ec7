/** Reports are longer than this, and no longer than that. */
const shortest = 100;
const longest = 1_000_000;

/** Whether a text may be a report: a cheap test that never rejects a report. */
export function mayBeReport(text: string): boolean {
  if (text.length < shortest || text.length > longest) return false;
  return text.includes('信息公开') && (text.includes('报告') || text.includes('年报') || text.includes('总体情况'));
}
