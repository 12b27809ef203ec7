import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createReportService } from '../../server/src/service.ts';
import { forgetTexts } from '../../server/src/text/memo.ts';
import { largestPackage } from '../lib/package.ts';
import { run } from '../lib/process.ts';
import { loadAutoCorrect } from './autocorrect.ts';
import { draftOf } from './drafts.ts';
import { growthByPart } from './growth.ts';
import { median, quantile, type Times, time, timeInTurns } from './measure.ts';
import { heading, kilobytes, ms, table, target } from './print.ts';
import { checkTimes } from './rules.ts';
import { initializeTimes, keystrokeTimes, nodeTimes, requestTimes, type Typing } from './server.ts';

const root = process.cwd();
const service = createReportService();
const sizes = [20_000, 80_000] as const;
const drafts = sizes.map((size) => ({ name: `${size / 1000} 千字`, text: draftOf(size) }));
const typings: readonly Typing[] = [
  { name: '在正文敲一个字', behind: '健全信息发布审核机制。', typed: '政' },
  { name: '在表三敲一个数字', behind: '一、本年新收政府信息公开申请数量 | ', typed: '1' },
];

const options = { warmUp: 30, runs: 150 };
/** Four times the text, n^1.3. */
const mostGrowth = 6;
/** A draft of four times the length. */
const mostDraftGrowth = 4.4;
/** All rules, beside the time that AutoCorrect takes. */
const mostOfYardstick = 0.6;

/** As the command line does: nothing is remembered of an earlier reading. */
function lint(text: string): void {
  forgetTexts();
  service.check(service.parse(text));
}

await printLintTimes();
printRuleTimes();
printGrowth();
await printYardstick();
await buildForProduction();
await printServerTimes();
await printSizes();

async function printLintTimes(): Promise<void> {
  heading('校对用时（毫秒，热身后）');
  const samples = await readSamples();
  const rows = [...samples, ...drafts].map(({ name, text }) => {
    const times = time(() => lint(text), options);
    const parsing = time(() => void service.parse(text), options);
    const found = service.check(service.parse(text)).length;
    return [name, String(text.length), String(found), ms(median(times)), ms(quantile(times, 0.99)), ms(median(parsing))];
  });
  table([['文件', '字符', '问题', '中位数', 'p99', '其中解析'], ...rows]);
}

async function readSamples(): Promise<{ name: string; text: string }[]> {
  const folder = join(root, 'samples');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(nianbao|txt|md)$/.test(name) && name !== 'README.md');
  return Promise.all(names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

function printRuleTimes(): void {
  heading('一次校对的各部分用时（毫秒，中位数；括号内是各条规则共用的阅读）');
  const [small, large] = drafts.map(({ text }) => checkTimes(service, text, options));
  if (!small || !large) return;
  const largeTimes = new Map([...large.readings, ...large.rules].map(({ name, time }) => [name, time]));
  const byTime = [...small.rules].sort((a, b) => b.time - a.time);
  const rows = [...small.readings, ...byTime].map(({ name, time }) => {
    const other = largeTimes.get(name) ?? Number.NaN;
    return [name, time.toFixed(3), other.toFixed(3), `${(other / time).toFixed(1)} 倍`, `${((100 * time) / small.total).toFixed(1)}%`];
  });
  table([
    ['', ...drafts.map(({ name }) => name), '增长', '占比'],
    ...rows,
    ['合计', small.total.toFixed(3), large.total.toFixed(3), '', ''],
  ]);
  for (const [i, { rules, total }] of [small, large].entries()) {
    const slowest = Math.max(...rules.map(({ time }) => time));
    target(`${drafts[i]?.name}：没有一条规则用去五分之一（最多 ${((100 * slowest) / total).toFixed(0)}%）`, slowest < total / 5);
  }
}

function printGrowth(): void {
  heading('各部分在刁难的长行上的增长（行长四倍时用时的倍数，取最坏的一行）');
  const growths = growthByPart(service);
  const rows = growths.map(({ name, piece, ratio, time }) => [name, JSON.stringify(piece), `${ratio.toFixed(1)} 倍`, ms(time)]);
  table([['', '重复的内容', '增长', '毫秒'], ...rows]);
  const worst = growths[0]?.ratio ?? 0;
  target(`没有一部分增长到 ${mostGrowth} 倍以上（最多 ${worst.toFixed(1)} 倍）`, worst <= mostGrowth);
}

async function printYardstick(): Promise<void> {
  heading('与 AutoCorrect 原生版相比（毫秒，轮流运行，同一文本）');
  const theirs = await loadAutoCorrect();
  if (typeof theirs === 'string') return console.log(`  ${theirs}`);
  const compared = drafts.map(({ name, text }) => {
    const [ours, other] = timeInTurns([() => lint(text), () => theirs(text)], options).map(median);
    return { name, ours: ours ?? Number.NaN, theirs: other ?? Number.NaN };
  });
  table([
    ['', '全部规则', 'AutoCorrect', '比值'],
    ...compared.map((row) => [row.name, ms(row.ours), ms(row.theirs), (row.ours / row.theirs).toFixed(2)]),
  ]);
  for (const row of compared) {
    target(`${row.name}：全部规则不超过 AutoCorrect 的 ${mostOfYardstick} 倍`, row.ours <= mostOfYardstick * row.theirs);
  }
  const [small, large] = compared;
  if (small && large) {
    const growth = large.ours / small.ours;
    target(`用时随长度成比例：字数为 4 倍，用时为 ${growth.toFixed(1)} 倍`, growth <= mostDraftGrowth);
  }
}

async function buildForProduction(): Promise<void> {
  const { code, output } = await run(process.execPath, ['esbuild.mjs', '--production']);
  if (code !== 0) throw new Error(`构建失败：\n${output}`);
}

async function printServerTimes(): Promise<void> {
  const server = join(root, 'dist/server.js');
  heading('语言服务器（毫秒，经标准输入输出）');
  const initialize = await initializeTimes(server, 15);
  const node = nodeTimes(15);
  const rows = [
    ['Node 自身从启动到退出', ms(median(node)), ms(quantile(node, 0.95))],
    ['从启动到答复 initialize', ms(median(initialize)), ms(quantile(initialize, 0.95))],
  ];
  const keystrokes: Times[] = [];
  for (const { name, text } of drafts) {
    for (const typing of typings) {
      const times = await keystrokeTimes(server, text, typing, 300);
      keystrokes.push(times);
      rows.push([`${name}：${typing.name}到得到问题`, ms(median(times)), ms(quantile(times, 0.95))]);
    }
  }
  const requests = await requestTimes(server, drafts[0]?.text ?? '', 60);
  rows.push(...requests.map(({ method, times }) => [`${drafts[0]?.name}：${method}`, ms(median(times)), ms(quantile(times, 0.95))]));
  table([['', '中位数', 'p95'], ...rows]);
  const starts = median(initialize) / median(node);
  target(`从启动到答复 initialize 不到 Node 自身的 2 倍（${starts.toFixed(2)}）`, starts < 2);
  typings.forEach((typing, i) => {
    target(`20 千字：${typing.name}到得到问题，p95 不到 15 毫秒`, quantile(keystrokes[i] ?? [], 0.95) < 15);
  });
  const slowest = Math.max(...requests.map(({ times }) => median(times)));
  target(`20 千字：每种请求不到 10 毫秒（最慢 ${ms(slowest)}）`, slowest < 10);
}

async function printSizes(): Promise<void> {
  heading('大小（发布用的构建）');
  const packages = (await readdir(root)).filter((name) => name.endsWith('.vsix'));
  const files = ['dist/extension.js', 'dist/server.js', 'dist/web/extension.js', 'dist/web/server.js', 'dist/cli.js', ...packages];
  table(await Promise.all(files.map(async (file) => [file, kilobytes((await stat(join(root, file))).size)])));
  if (packages.length === 0) console.log('  没有 .vsix；先用 npm run package 打包。');
  for (const file of packages)
    target(`${file} 不到 ${largestPackage / 1_000_000} MB`, (await stat(join(root, file))).size < largestPackage);
}
