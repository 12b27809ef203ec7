import type { Report } from '../report/types.ts';
import { type DocumentNumber, stateCode } from './citations.ts';

/** Words of the sentence before an organ's code without a mark between them. */
const leadingWords = /^.*(?:根据|按照|依据|遵照|落实|执行|转发|通知|和|及|与|的)/;

/** A document number as messages quote it: with the organ's code as far as it is recognised, in one line. */
export function writtenAs({ text }: Report, number: DocumentNumber): string {
  const code = stateCode(number) || number.before.replace(leadingWords, '');
  return `${code.length < 10 ? code : ''}${text.slice(number.span.start, number.span.end).replace(/\s+/g, ' ')}`;
}

export const isHexagonal = ({ open, close }: DocumentNumber): boolean => open === '〔' && close === '〕';

/** Brackets of one wrong kind around the year: [2021], （2021）, ﹝2021﹞. */
export function hasOtherBrackets({ open, close }: DocumentNumber): boolean {
  return open !== '' && close !== '' && !/[〔〕]/.test(open + close);
}

/** Where one bracket, or both, are missing. */
export const hasLostBracket = ({ open, close }: DocumentNumber): boolean => open === '' || close === '';

/** A number as it is written, however long, without the zeros that fill it up. */
export const withoutLeadingZeros = (digits: string): string => digits.replace(/^[0０]+(?=.)/, '');
