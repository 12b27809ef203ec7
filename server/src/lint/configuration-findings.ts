import { collect } from '../text/collect.ts';
import type { IgnoreEntry } from './configuration.ts';
import type { ConfigurationFile } from './configuration-file.ts';
import { removeIgnore } from './edit-configuration.ts';
import type { Finding } from './lint.ts';
import { unusedIgnoreInfo } from './own-rules.ts';

/** The code of what is wrong with a configuration file itself. */
export const configurationCode = 'configuration';

/** What there is to say about a configuration file, by place: what is wrong with it, and the entries of `unused`, which match nothing any more. */
export function configurationFindings(file: ConfigurationFile, unused: readonly IgnoreEntry[]): Finding[] {
  const wrong = file.problems.map((problem) => ({ rule: configurationCode, ...problem, related: [], fixes: [] }));
  return [...wrong, ...unusedIgnores(file, unused)].sort((a, b) => a.span.start - b.span.start);
}

function unusedIgnores(file: ConfigurationFile, unused: readonly IgnoreEntry[]): Finding[] {
  const { id: rule, severity } = unusedIgnoreInfo;
  const level = file.configuration.rules?.[rule] ?? severity;
  if (level === 'off') return [];
  return collect(unused, (entry) => {
    const where = entry.files ? `“${entry.files.join('、')}”` : '所校对的文件';
    const removal = removeIgnore(file, entry.index);
    return {
      rule,
      severity: level,
      message: `这条忽略已不起作用：${where}里没有对应的 ${entry.rule} 问题，可以删去`,
      span: file.spanOf(['ignores', entry.index]),
      related: [],
      fixes: removal ? [{ title: '删去这条忽略', safe: false, edits: removal.edits }] : [],
    };
  });
}
