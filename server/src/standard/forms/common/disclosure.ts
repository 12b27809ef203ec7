import type { ColumnStandard, Label } from '../../types.ts';
import type { BlockRow } from './block-table.ts';
import { article, stated } from './meanings.ts';

/** The rows of table 2 that several forms have, and what a form composes its own from. */

/** A column of counts whose head is its name. */
export const countColumn = (key: string, text: string, more: Partial<ColumnStandard> = {}): ColumnStandard => ({
  key,
  name: text,
  holds: 'count',
  label: { text },
  ...more,
});

/** Numbers of the items of 《条例》第二十条 that have a block. */
export const items = {
  documents: '第二十条第（一）项',
  licences: '第二十条第（五）项',
  sanctions: '第二十条第（六）项',
  fees: '第二十条第（八）项',
  procurement: '第二十条第（九）项',
} as const;

const rulemaking = stated(
  '规章只由国务院部门，省、自治区、直辖市人民政府，设区的市、自治州人民政府制定；其他机关没有规章可填。',
  '《立法法》（2015 年文本）第八十、八十二条',
);
const documents = stated('行政法规、规章和规范性文件属于应当主动公开的信息。', `${article('二十')}第（一）项`);
const services = stated('行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果，应当主动公开。', `${article('二十')}第（五）项`);
const penalties = stated(
  '行政处罚、行政强制的依据、条件、程序以及有一定社会影响的处罚决定，应当主动公开。',
  `${article('二十')}第（六）项`,
);

export const rows = {
  regulations: { key: 'regulations', label: { text: '规章' }, initials: ['gz'], meanings: [documents, rulemaking] },
  /** The forms call it by two names, and drafts of either by both. */
  normativeDocs: (label: Label): BlockRow => ({ key: 'normativeDocs', label, initials: ['xzgfxwj', 'gfxwj'], meanings: [documents] }),
  licensing: { key: 'licensing', label: { text: '行政许可' }, initials: ['xzxk'], meanings: [services] },
  otherServices: { key: 'otherServices', label: { text: '其他对外管理服务事项' }, initials: ['qtdwglfwsx'], meanings: [services] },
  penalties: { key: 'penalties', label: { text: '行政处罚' }, initials: ['xzcf'], meanings: [penalties] },
  coercion: { key: 'coercion', label: { text: '行政强制' }, initials: ['xzqz'], meanings: [penalties] },
  fees: {
    key: 'fees',
    label: { text: '行政事业性收费' },
    initials: ['xzsyxsf'],
    meanings: [stated('行政事业性收费项目及其依据、标准，应当主动公开。', `${article('二十')}第（八）项`)],
  },
  procurement: {
    key: 'procurement',
    label: { text: '政府集中采购' },
    initials: ['zfjzcg'],
    meanings: [stated('政府集中采购项目的目录、标准及实施情况，应当主动公开。', `${article('二十')}第（九）项`)],
  },
} satisfies Readonly<Record<string, BlockRow | ((label: Label) => BlockRow)>>;
