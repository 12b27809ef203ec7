import type { DocumentNumberStandard } from './types.ts';

/** 国办公开办函〔2021〕30号. */
export function writtenNumber({ code, year, order }: DocumentNumberStandard): string {
  return `${code}〔${year}〕${order}号`;
}
