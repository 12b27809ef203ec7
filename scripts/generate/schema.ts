import { ruleLevels } from '../../server/src/lint/configuration-readers.ts';
import { reasonPlaceholder } from '../../server/src/lint/ignore.ts';
import { formIds } from '../../server/src/standard/forms.ts';
import { levelNames, ruleLevelDefaults } from './rule-levels.ts';

const text = (description: string) => ({ type: 'string', pattern: '\\S', description });

const files = {
  description: '对哪些文件适用：文件、文件夹或通配符，相对于本文件所在的文件夹，如 "镇街/*.txt"。',
  anyOf: [text('一个文件、文件夹或通配符'), { type: 'array', items: text('文件、文件夹或通配符') }],
};

const rules = {
  type: 'object',
  description: '各条规则的级别：error 错误、warning 警告、information 信息、hint 提示、off 关闭。没有写出的规则用默认级别。',
  properties: Object.fromEntries(Object.entries(ruleLevelDefaults()).map(([id, rule]) => [id, { $ref: '#/definitions/level', ...rule }])),
  additionalProperties: false,
};

const level = { type: 'string', enum: ruleLevels, enumDescriptions: ruleLevels.map((name) => levelNames[name]) };

/** The rules are many: they stand in the file once. */
const rulesRef = { $ref: '#/definitions/rules' };

const facts = {
  organ: text('发布年报的机关全称，如“某某镇人民政府”；不写则从文中判断。'),
  year: { type: 'integer', minimum: 1900, maximum: 2999, description: '报告年度，如 2023；不写则从文中判断。' },
  form: { enum: formIds, description: '报告用的格式版本；不写则按表头判断。' },
  previous: text('上一年的报告：文件或文件夹，相对于本文件所在的文件夹。'),
};

/** The organisation's own words. */
export const wordListSchema = {
  type: 'object',
  description: '本单位的用词表：错误写法 → 正确写法；不用的词 → { "reason": "原因" }。',
  additionalProperties: {
    anyOf: [
      text('正确写法'),
      {
        type: 'object',
        properties: { right: text('正确写法'), reason: text('不用这个词的原因') },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  },
};

const ignores = {
  type: 'array',
  description: '逐条忽略的问题，各有理由。编辑器里用快速修复“忽略此处”添加最方便。',
  items: {
    type: 'object',
    required: ['rule', 'text', 'reason'],
    properties: {
      rule: { enum: Object.keys(ruleLevelDefaults()), description: '规则编号' },
      text: { type: 'string', description: '问题所指的原文；空白不计，太长的中间可用“…”略去。' },
      near: text('前后文，原文的位置写“…”，用来与别处同样的文字区分；不写则各处都忽略。'),
      files,
      reason: text('忽略的理由，供他人复核。'),
    },
    additionalProperties: false,
    defaultSnippets: [{ label: '忽略一处问题', body: { rule: '$1', text: '$2', reason: `\${3:${reasonPlaceholder}}` } }],
  },
};

const overrides = {
  type: 'array',
  description: '只对部分文件适用的配置；后面的优先。',
  items: { type: 'object', required: ['files'], properties: { files, rules: rulesRef, ...facts }, additionalProperties: false },
};

/** The JSON schema of a configuration file: editors complete and check `.nianbao.json` by it. */
export function configurationSchema(): Record<string, string> {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '年报校对配置 .nianbao.json',
    description: '对所在文件夹及下级文件夹里的草稿适用；离草稿最近的一个起作用。可以有注释。',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      rules: rulesRef,
      ...facts,
      subordinates: { type: 'array', items: text('机关名称'), description: '下属机关的名称：它们出现在本报告里不算写错了单位。' },
      words: wordListSchema,
      ignores,
      overrides,
    },
    additionalProperties: false,
    definitions: { rules, level },
    allowTrailingCommas: true,
    allowComments: true,
  };
  return { 'schema/nianbao.schema.json': `${JSON.stringify(schema, null, 2)}\n` };
}
