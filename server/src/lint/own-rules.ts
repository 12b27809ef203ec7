import type { Rule } from '../rules/rule.ts';

/** What a code is that findings carry without being a rule of the catalogue. */
export type RuleInfo = Pick<Rule, 'id' | 'title' | 'severity' | 'description' | 'basis' | 'since'>;

/** Findings that come of the user's own word list. */
export const wordsInfo: RuleInfo = {
  id: 'words',
  title: '本单位用词表',
  severity: 'warning',
  description: '文中出现了本单位用词表（配置中的 words）列出的不用的词。写明了正确写法的可以一键改正；只写了原因的由作者斟酌。',
  basis: '本单位自己的用词表',
  since: '0.2.0',
};

/** Entries of the list of ignored findings that match nothing any more. */
export const unusedIgnoreInfo: RuleInfo = {
  id: 'unused-ignore',
  title: '忽略项已不起作用',
  severity: 'information',
  description: '.nianbao.json 中的这条忽略在它所指的文件里已经找不到对应的问题：原文可能已经改好或改动过。可以删去这一条。',
  basis: '忽略的问题应当逐条有着落，多余的忽略会掩盖以后的错误（通行做法）',
  since: '0.2.0',
};

/** Codes that are reported, and can be set, beside the rules of the catalogue. */
export const ownRules: readonly RuleInfo[] = [wordsInfo, unusedIgnoreInfo];
