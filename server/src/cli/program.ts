import { Command, CommanderError, type Option } from 'commander';
import stringWidth from 'fast-string-width';
import { version } from '../../../package.json';
import type { ReportService } from '../service.ts';
import { type CheckOptions, check } from './check.ts';
import { type ConfigOptions, config } from './config.ts';
import { encodingChoices } from './encoding.ts';
import { type ExplainOptions, explain, explainFormats } from './explain.ts';
import { failLevels, jobCount, oneOf, outputFormat, ruleOption } from './options.ts';
import { complain, tolerateBrokenStreams, writeOutput } from './output.ts';
import { type ParseOptions, printParsed } from './parse.ts';
import { describeProblem, UsageError } from './problems.ts';
import { catalogueFormats } from './rules.ts';
import { usageProblem } from './usage.ts';

/** Runs the command line and returns the exit status. `program` is the file that other threads run. */
export async function runCommandLine(argv: readonly string[], service: ReportService, program: string): Promise<number> {
  tolerateBrokenStreams();
  let status = 0;
  const command = createCommand(service, program, (result) => {
    status = result;
  });
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    await complain(wrongCall(error));
    return 2;
  }
}

function wrongCall(error: unknown): string[] {
  const isHelp = error instanceof CommanderError && error.code === 'commander.help';
  if (isHelp) return [];
  const message = error instanceof CommanderError ? usageProblem(error) : describeProblem(error);
  const isUsage = error instanceof CommanderError || error instanceof UsageError;
  return [`错误：${message}`, ...(isUsage ? ['用 nianbao --help 查看用法。'] : [])];
}

type OnStatus = (status: number) => void;

function createCommand(service: ReportService, program: string, onStatus: OnStatus): Command {
  const command = new Command('nianbao')
    .description('校对政府信息公开工作年度报告。只在本机运行，不连网络。')
    .version(version, '-v, --version', '显示版本')
    .helpOption('-h, --help', '显示用法')
    .helpCommand('help [命令]', '显示某个命令的用法')
    .usage('<命令> [选项]')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: describeOption,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace('[options]', '[选项]'),
      displayWidth: (text) => stringWidth(text),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addCheck(command, service, program, onStatus);
  addParse(command, service, onStatus);
  addConfig(command, service, onStatus);
  addRules(command, service, onStatus);
  addExplain(command, service, onStatus);
  return command;
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

function describeOption(option: Option): string {
  return option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
    ? option.description
    : `${option.description}（默认 ${option.defaultValue}）`;
}

function addCheck(parent: Command, service: ReportService, program: string, onStatus: OnStatus): void {
  parent
    .command('check')
    .description('校对文件，列出问题')
    .usage('[选项] <文件|文件夹|通配符...>')
    .argument('<文件|文件夹|通配符...>', '要校对的文本；- 读标准输入；文件夹连同下级一并查找')
    .option('--format <格式>', 'stylish、json 或 sarif', outputFormat, 'stylish')
    .option('--output <文件>', '写入文件，不写到标准输出')
    .option('--config <文件>', '用这个配置文件，不用最近的 .nianbao.json')
    .option('--no-config', '不用配置文件')
    .option('--rule <编号=级别>', '改一条规则的级别：error、warning、information、hint、off；可以多次', ruleOption(service.ruleIds))
    .option('--previous <文件|文件夹>', '上一年的报告，供跨年核对（本版本还没有这项核对）')
    .option('--encoding <编码>', 'auto、utf-8、gb18030 或 utf-16le', oneOf('--encoding', encodingChoices), 'auto')
    .option('--fix', '自动修正有把握的问题，改写文件')
    .option('--fix-dry-run', '只显示自动修正会怎样改，不改写')
    .option('--fail-on <级别>', '达到这个级别的问题使退出状态为 1', oneOf('--fail-on', failLevels), 'error')
    .option('--jobs <个数>', '同时用几个线程（默认按文件多少决定）', jobCount)
    .option('--no-progress', '不显示进度')
    .option('--quiet', '只列问题，不显示小结和说明')
    .option('--no-color', '不用颜色')
    .option('--assume-report', '不论像不像，都当作年报校对')
    .action(async (names: string[], options: CheckOptions) => onStatus(await check(names, options, service, program)));
}

function addParse(parent: Command, service: ReportService, onStatus: OnStatus): void {
  parent
    .command('parse')
    .description('显示从一个文件中读出了什么：机关、年度、章节、表格')
    .usage('[选项] <文件>')
    .argument('<文件>', '要读的文本；- 读标准输入')
    .option('--format <格式>', 'json', oneOf('--format', ['json']), 'json')
    .option('--config <文件>', '用这个配置文件，不用最近的 .nianbao.json')
    .option('--no-config', '不用配置文件')
    .option('--encoding <编码>', 'auto、utf-8、gb18030 或 utf-16le', oneOf('--encoding', encodingChoices), 'auto')
    .option('--assume-report', '不论像不像，都当作年报')
    .action(async (name: string, options: ParseOptions) => onStatus(await printParsed(name, options, service)));
}

function addConfig(parent: Command, service: ReportService, onStatus: OnStatus): void {
  parent
    .command('config')
    .description('显示校对一个文件时每项配置的值，以及它是在哪里定的')
    .usage('[选项] <文件>')
    .argument('<文件>', '要校对的文本；- 为标准输入')
    .option('--format <格式>', 'stylish 或 json', oneOf('--format', ['stylish', 'json']), 'stylish')
    .option('--config <文件>', '用这个配置文件，不用最近的 .nianbao.json')
    .option('--no-config', '不用配置文件')
    .option('--rule <编号=级别>', '同 check 的 --rule', ruleOption(service.ruleIds))
    .action(async (name: string, options: ConfigOptions) => onStatus(await config(name, options, service)));
}

function addRules(parent: Command, service: ReportService, onStatus: OnStatus): void {
  parent
    .command('rules')
    .description('列出全部规则')
    .usage('[选项]')
    .option('--format <格式>', 'text、json 或 markdown', oneOf('--format', ['text', 'json', 'markdown']), 'text')
    .action(async ({ format }: { format: keyof typeof catalogueFormats }) => {
      await writeOutput(catalogueFormats[format](service.rules));
      onStatus(0);
    });
}

function addExplain(parent: Command, service: ReportService, onStatus: OnStatus): void {
  parent
    .command('explain')
    .description('说明一条规则：查什么、依据、例子、怎样关闭')
    .usage('[选项] <规则编号>')
    .argument('<规则编号>', '如 typo-dict；全部编号用 nianbao rules 列出')
    .option('--format <格式>', 'text、json 或 markdown', oneOf('--format', explainFormats), 'text')
    .option('--no-color', '不用颜色')
    .action(async (id: string, options: ExplainOptions) => {
      await explain(id, options, service);
      onStatus(0);
    });
}
