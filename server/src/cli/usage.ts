import type { CommanderError } from 'commander';

/** What commander's errors are in Chinese; the argument is the name that the error is about. */
const messages: Readonly<Record<string, (name: string) => string>> = {
  'commander.missingArgument': (name) => `缺少参数 <${name}>。`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 后面缺少内容。`,
  'commander.unknownOption': (name) => `没有选项 ${name}。`,
  'commander.unknownCommand': (name) => `没有命令“${name}”，现有 check、parse、config、rules、explain。`,
  'commander.excessArguments': () => '参数太多。',
  'commander.conflictingOption': (name) => `选项 ${name} 与别的选项不能同时用。`,
};

/** A wrong call in words for the user. */
export function usageProblem({ code, message }: CommanderError): string {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  return messages[code]?.(name) ?? message;
}
