import type { ColumnStandard, Identity, Label, RowStandard, TableStandard } from './types.ts';

/** Table 2, 主动公开政府信息情况: blocks after the items of 《条例》第二十条, each with its own column heads. */

interface Block {
  /** 第二十条第（一）项 */
  readonly item: string;
  readonly columns: readonly ColumnStandard[];
  readonly rows: readonly { readonly key: string; readonly label: Label }[];
}

const count = (key: string, text: string, more: Partial<Label> = {}): ColumnStandard => ({
  key,
  name: text,
  holds: 'count',
  label: { text, ...more },
});

const previousItems = count('previousItems', '上一年项目数量');
const change: ColumnStandard = {
  key: 'change',
  name: '本年增/减',
  holds: 'change',
  label: { text: '本年增/减', variants: ['本年增/减数', '本年增减数量'] },
};
const decisions2019 = count('decisions', '处理决定数量');
const decisions2021 = count('decisions', '本年处理决定数量');

const blocks2019: readonly Block[] = [
  {
    item: '第二十条第（一）项',
    columns: [count('made', '本年新制作数量'), count('disclosed', '本年新公开数量'), count('totalDisclosed', '对外公开总数量')],
    rows: [
      { key: 'regulations', label: { text: '规章' } },
      { key: 'normativeDocs', label: { text: '规范性文件', variants: ['行政规范性文件'] } },
    ],
  },
  {
    item: '第二十条第（五）项',
    columns: [previousItems, change, decisions2019],
    rows: [
      { key: 'licensing', label: { text: '行政许可' } },
      { key: 'otherServices', label: { text: '其他对外管理服务事项' } },
    ],
  },
  {
    item: '第二十条第（六）项',
    columns: [previousItems, change, decisions2019],
    rows: [
      { key: 'penalties', label: { text: '行政处罚' } },
      { key: 'coercion', label: { text: '行政强制' } },
    ],
  },
  {
    item: '第二十条第（八）项',
    columns: [previousItems, change],
    rows: [{ key: 'fees', label: { text: '行政事业性收费' } }],
  },
  {
    item: '第二十条第（九）项',
    columns: [
      count('items', '采购项目数量'),
      {
        key: 'amount',
        name: '采购总金额',
        holds: 'amount',
        label: {
          text: '采购总金额',
          accepted: ['采购总金额（元）', '采购总金额（万元）', '采购总金额（单位：万元）', '采购总金额（单位：元）'],
        },
      },
    ],
    rows: [{ key: 'procurement', label: { text: '政府集中采购' } }],
  },
];

const blocks2021: readonly Block[] = [
  {
    item: '第二十条第（一）项',
    columns: [count('made', '本年制发件数'), count('repealed', '本年废止件数'), count('inForce', '现行有效件数')],
    rows: [
      { key: 'regulations', label: { text: '规章' } },
      { key: 'normativeDocs', label: { text: '行政规范性文件', variants: ['规范性文件'] } },
    ],
  },
  {
    item: '第二十条第（五）项',
    columns: [decisions2021],
    rows: [{ key: 'licensing', label: { text: '行政许可' } }],
  },
  {
    item: '第二十条第（六）项',
    columns: [decisions2021],
    rows: [
      { key: 'penalties', label: { text: '行政处罚' } },
      { key: 'coercion', label: { text: '行政强制' } },
    ],
  },
  {
    item: '第二十条第（八）项',
    columns: [
      {
        key: 'amount',
        name: '本年收费金额',
        holds: 'amount',
        label: { text: '本年收费金额（单位：万元）', accepted: ['本年收费金额', '本年收费金额（万元）'] },
      },
    ],
    rows: [{ key: 'fees', label: { text: '行政事业性收费' } }],
  },
];

function rowsOf(blocks: readonly Block[]): RowStandard[] {
  return blocks.flatMap((block) =>
    block.rows.map((row, index) => ({
      key: row.key,
      name: row.label.text,
      label: row.label,
      lead: index === 0 ? [{ text: block.item, variants: [block.item.replace('第（', '（')] }, { text: '信息内容' }] : [],
      hasHeader: index === 0,
      columns: block.columns,
      essential: false,
    })),
  );
}

const atLeast = (code: string, row: string, rowName: string, more: string, less: string, name: string): Identity => ({
  code,
  left: [`${row}.${more}`],
  relation: '>=',
  right: [`${row}.${less}`],
  name: `“${rowName}”行：${name}`,
});

const documentRows = [
  ['regulations', '规章'],
  ['normativeDocs', '规范性文件'],
] as const;

const itemRows = [
  ['licensing', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalties', '行政处罚'],
  ['coercion', '行政强制'],
  ['fees', '行政事业性收费'],
] as const;

const identities2019: readonly Identity[] = [
  ...documentRows.map(([key, name]) => atLeast('I1', key, name, 'totalDisclosed', 'disclosed', '对外公开总数量不少于本年新公开数量')),
  ...itemRows.map(
    ([key, name]): Identity => ({
      code: 'I2',
      left: [`${key}.previousItems`, `${key}.change`],
      relation: '>=',
      right: [],
      name: `“${name}”行：上一年项目数量加本年增/减不小于 0`,
    }),
  ),
  {
    code: 'I3',
    left: ['procurement.items'],
    relation: 'zero-together',
    right: ['procurement.amount'],
    name: '“政府集中采购”行：采购项目数量与采购总金额同为 0 或同不为 0',
  },
];

const identities2021: readonly Identity[] = documentRows.map(([key, name]) =>
  atLeast('I4', key, key === 'regulations' ? name : `行政${name}`, 'inForce', 'made', '现行有效件数不少于本年制发件数'),
);

export const disclosure2019: TableStandard = {
  id: 'disclosure',
  section: 2,
  name: '表二',
  rows: rowsOf(blocks2019),
  identities: identities2019,
};

export const disclosure2021: TableStandard = {
  id: 'disclosure',
  section: 2,
  name: '表二',
  rows: rowsOf(blocks2021),
  identities: identities2021,
};
