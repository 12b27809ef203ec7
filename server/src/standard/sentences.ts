import { cellKeysOf } from './cell-key.ts';
import { phrases } from './phrases.ts';
import type { CellKey, FormStandard, SectionNumber, TableId } from './types.ts';

/** Sentences that reports have in their sections, with the figures of the tables that they state. */

/** A figure of a table: the sum of the cells of some columns in some rows; a row with lines below it stands for their sum. */
export interface Figure {
  readonly table: TableId;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** One of the parts that a sentence lists; those that are 0 are left out. */
interface SentencePart {
  /** Stands before the number: 予以公开. */
  readonly name: string;
  readonly figure: Figure;
}

export interface SentenceStandard {
  readonly id: string;
  /** What it says, in a few words. */
  readonly title: string;
  /** The sections it belongs to; 0 for the lines above the first one. */
  readonly sections: readonly (SectionNumber | 0)[];
  /** Only where the form asks for a statement on fees. Whether the form has the figures is seen from its tables. */
  readonly isFeeStatement?: true;
  /** The phrase; `{#name}` is a figure, `{parts}` the list of the parts. See `phrases.ts` for the other blanks. */
  readonly template: string;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly parts?: {
    readonly of: readonly SentencePart[];
    /** The figure that the parts add up to. */
    readonly total: string;
    readonly unit: string;
  };
  /** Names of figures: the sentence is true only where all of these are 0. */
  readonly zero?: readonly string[];
  /** Names of figures: it has something to say only where not all of these are 0. */
  readonly some?: readonly string[];
  /** A draft that has these words in the section says it already. */
  readonly unless?: RegExp;
  /** When it is written, and what it rests on. */
  readonly note: string;
  /** The initials of the reading of its title. */
  readonly initials: string;
}

/** Whether a cell is one of those that a figure adds up. */
export function isInFigure(key: CellKey, { rows, columns }: Figure): boolean {
  return rows.some((row) => key.startsWith(`${row}.`)) && columns.some((column) => key.endsWith(`.${column}`));
}

/** Whether the tables and sections of a form have what a sentence speaks of. */
export function isSentenceOf({ asksForFeeStatement, tables }: FormStandard, { isFeeStatement, figures }: SentenceStandard): boolean {
  if (isFeeStatement && !asksForFeeStatement) return false;
  return Object.values(figures).every((figure) => cellKeysOf(tables[figure.table]).some((key) => isInFigure(key, figure)));
}

const requests = (row: string, ...columns: readonly string[]): Figure => ({
  table: 'applications',
  rows: [row],
  columns: columns.length > 0 ? columns : ['total'],
});
const proceedings = (rows: readonly string[], column = 'total'): Figure => ({ table: 'proceedings', rows, columns: [column] });
const disclosure = (row: string, column: string): Figure => ({ table: 'disclosure', rows: [row], columns: [column] });

const reviews = ['review'];
const suits = ['suitDirect', 'suitAfterReview'];
const results = [
  ['结果维持', 'upheld'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'otherResult'],
  ['尚未审结', 'pending'],
] as const;
const resultsOf = (rows: readonly string[]): SentencePart[] =>
  results.map(([name, column]) => ({ name, figure: proceedings(rows, column) }));

const outcomes = [
  ['予以公开', 'granted'],
  ['部分公开', 'partial'],
  ['不予公开', 'refused'],
  ['无法提供', 'unavailable'],
  ['不予处理', 'unprocessed'],
  ['其他处理', 'otherHandling'],
] as const;

const organisations = ['business', 'research', 'nonprofit', 'legalService', 'other'];
const applicants: readonly SentencePart[] = [
  { name: '自然人', figure: requests('received', 'natural') },
  { name: '法人或其他组织', figure: requests('received', ...organisations) },
];

const stocks = {
  received: requests('received'),
  carriedIn: requests('carriedIn'),
  processed: requests('processed'),
  carriedOut: requests('carriedOut'),
};

const about = {
  requests: '与表三一致。总体情况的“依申请公开”部分通常写这一句（通行做法）。',
  proceedings: '与表四一致。《政府信息公开条例》第五十条要求报告复议、诉讼情况。',
  disclosure: '与表二一致（通行做法）。',
  fee: '第六部分通常说明收取信息处理费的情况，没有收取也写一句（通行做法）。依据：国办函〔2020〕109号。',
  preamble: '引言通常写明编制依据、统计期限和联系方式（通行做法）。',
} as const;

/** In the order in which a report has them. */
export const sentences: readonly SentenceStandard[] = [
  {
    id: 'period',
    title: '统计期限的说明',
    sections: [0],
    template: phrases.period,
    figures: {},
    unless: /统计期限|统计时限/,
    note: about.preamble,
    initials: 'tjqx',
  },
  {
    id: 'contact',
    title: '联系方式的说明',
    sections: [0],
    template: phrases.contact,
    figures: {},
    unless: /请[与向].{2,40}联系/,
    note: about.preamble,
    initials: 'lxfs',
  },
  {
    id: 'documents',
    title: '行政规范性文件的制发、废止和现行有效件数',
    sections: [1, 2],
    template: '{year}年，{self}制发行政规范性文件{#made}件，废止{#repealed}件，现行有效{#inForce}件。',
    figures: {
      made: disclosure('normativeDocs', 'made'),
      repealed: disclosure('normativeDocs', 'repealed'),
      inForce: disclosure('normativeDocs', 'inForce'),
    },
    note: about.disclosure,
    initials: 'xzgfxwj',
  },
  {
    id: 'documents-2019',
    title: '规范性文件的制作和公开数量',
    sections: [1, 2],
    template: '{year}年，{self}新制作规范性文件{#made}件，新公开{#disclosed}件，对外公开总数量{#totalDisclosed}件。',
    figures: {
      made: disclosure('normativeDocs', 'made'),
      disclosed: disclosure('normativeDocs', 'disclosed'),
      totalDisclosed: disclosure('normativeDocs', 'totalDisclosed'),
    },
    note: about.disclosure,
    initials: 'gfxwj',
  },
  {
    id: 'decisions',
    title: '行政许可、行政处罚、行政强制处理决定的数量',
    sections: [1, 2],
    template: '{year}年，{self}作出行政许可处理决定{#licensing}件，行政处罚处理决定{#penalties}件，行政强制处理决定{#coercion}件。',
    figures: {
      licensing: disclosure('licensing', 'decisions'),
      penalties: disclosure('penalties', 'decisions'),
      coercion: disclosure('coercion', 'decisions'),
    },
    note: about.disclosure,
    initials: 'xzxkxzcf',
  },
  {
    id: 'charges',
    title: '行政事业性收费的金额',
    sections: [1, 2],
    template: '{year}年，{self}行政事业性收费金额{#fees}万元。',
    figures: { fees: disclosure('fees', 'amount') },
    some: ['fees'],
    note: about.disclosure,
    initials: 'xzsyxsf',
  },
  {
    id: 'no-requests',
    title: '没有收到申请',
    sections: [1, 3],
    template: phrases.noRequests,
    figures: stocks,
    zero: ['received', 'carriedIn'],
    note: about.requests,
    initials: 'wsdsq',
  },
  {
    id: 'requests',
    title: '新收、结转和办结的申请件数',
    sections: [1, 3],
    template: phrases.requests,
    figures: stocks,
    some: ['received', 'carriedIn'],
    note: about.requests,
    initials: 'xssq',
  },
  {
    id: 'outcomes',
    title: '申请的办理结果',
    sections: [1, 3],
    template: '{year}年，{self}共办结政府信息公开申请{#processed}件，其中{parts}。',
    figures: { processed: stocks.processed },
    parts: { of: outcomes.map(([name, row]) => ({ name, figure: requests(row) })), total: 'processed', unit: '件' },
    some: ['processed'],
    note: about.requests,
    initials: 'bljg',
  },
  {
    id: 'applicants',
    title: '申请人的类别',
    sections: [1, 3],
    template: '{year}年，{self}新收政府信息公开申请{#received}件，其中{parts}。',
    figures: { received: stocks.received },
    parts: { of: applicants, total: 'received', unit: '件' },
    some: ['received'],
    note: about.requests,
    initials: 'sqrlb',
  },
  {
    id: 'no-proceedings',
    title: '没有复议、诉讼',
    sections: [1, 4],
    template: phrases.noProceedings,
    figures: { reviews: proceedings(reviews), suits: proceedings(suits) },
    zero: ['reviews', 'suits'],
    note: about.proceedings,
    initials: 'wfsfyss',
  },
  {
    id: 'proceedings',
    title: '复议、诉讼的件数',
    sections: [1, 4],
    template: phrases.proceedings,
    figures: { reviews: proceedings(reviews), suits: proceedings(suits) },
    some: ['reviews', 'suits'],
    note: about.proceedings,
    initials: 'fyss',
  },
  {
    id: 'review-results',
    title: '行政复议的结果',
    sections: [1, 4],
    template: '{year}年，{self}因政府信息公开被申请行政复议{#reviews}件，其中{parts}。',
    figures: { reviews: proceedings(reviews) },
    parts: { of: resultsOf(reviews), total: 'reviews', unit: '件' },
    some: ['reviews'],
    note: about.proceedings,
    initials: 'fyjg',
  },
  {
    id: 'suit-results',
    title: '行政诉讼的结果',
    sections: [1, 4],
    template: '{year}年，{self}因政府信息公开被提起行政诉讼{#suits}件，其中{parts}。',
    figures: { suits: proceedings(suits) },
    parts: { of: resultsOf(suits), total: 'suits', unit: '件' },
    some: ['suits'],
    note: about.proceedings,
    initials: 'ssjg',
  },
  {
    id: 'no-fee',
    title: '没有收取信息处理费',
    sections: [6],
    isFeeStatement: true,
    template: phrases.noFee,
    figures: {},
    unless: /处理费/,
    note: about.fee,
    initials: 'wsqxxclf',
  },
  {
    id: 'fee',
    title: '收取的信息处理费',
    sections: [6],
    isFeeStatement: true,
    template: phrases.fee,
    figures: {},
    unless: /处理费/,
    note: about.fee,
    initials: 'sqxxclf',
  },
  {
    id: 'nothing-else',
    title: '没有其他事项',
    sections: [6],
    template: phrases.nothingElse,
    figures: {},
    unless: /(?:没有|无)其[他它]|^\s*(?:[（(]一[）)]|一是)/m,
    note: '第六部分没有其他内容时写（通行做法）。',
    initials: 'myqtsx',
  },
];
