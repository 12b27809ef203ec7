import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Edit } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'nested-booktitle',
  family: 'punctuation',
  title: '内层书名号',
  severity: 'information',
  description: '书名号里面再用书名号，里层用单书名号“〈〉”，不用大于号、小于号，也不再用双书名号。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '转发《国务院办公厅关于印发⟦<政府信息公开信息处理费管理办法>⟧的通知》。',
        fixed: '转发《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》。',
      },
      { text: '公开《关于印发⟦《工作要点》⟧的通知》。', fixed: '公开《关于印发〈工作要点〉的通知》。' },
      { text: '公开《关于印发⟦＜工作要点＞⟧的通知》。', fixed: '公开《关于印发〈工作要点〉的通知》。' },
      { text: '转发⟦《关于印发政务公开工作要点》的通知⟧。', fixed: '转发《关于印发〈政务公开工作要点〉的通知》。' },
    ],
    good: [
      '转发《国务院关于印发〈2024年行动方案〉的通知》（国发〔2024〕7号）。',
      '公开《工作要点》《工作计划》，增长率<5%的项目见《年鉴》。',
      '《甲办法的通知和《乙办法》同时公开。',
      '转发关于印发《工作要点》的通知，落实《关于印发工作要点的通知》的要求，收到《印发工作要点》的通知栏目。',
    ],
  },
  *check(report) {
    for (const { match, span } of nested(report)) {
      const [, before = '', inner = '', after = ''] = match;
      const start = span.start + before.length + 1;
      const title = inner.slice(1, -1);
      const lead = issuing.exec(title)?.[0] ?? '';
      yield lead === '' ? reshaped(start, inner, isInPlace(before, after)) : misplaced(start, inner, lead);
    }
    for (const found of closedEarly(report)) yield endedEarly(found);
  },
});

/** The words by which one document issues another; the inner title comes behind them. */
const issuing = /^(?:关于)?(?:印发|转发|批转|发布|公布|颁布)|^关于(?=.*的(?:通知|决定|公告|意见|通报|函|批复)$)/;
const issuedBehind = /(?:印发|转发|批转|发布|公布|颁布|贯彻|落实|实施|执行|施行|修订|修改|废止|学习|宣传)$/;

/** Whether the inner title can only be what its marks hold. */
const isInPlace = (before: string, after: string): boolean => issuedBehind.test(before) && /^(?:的|$)/.test(after);

function reshaped(start: number, inner: string, safe: boolean): RuleFinding {
  const span = { start, end: start + inner.length };
  const edits = [mark(start, '〈'), mark(span.end - 1, '〉')];
  const message = `内层书名号应当用“〈〉”：“${inner}”应为“〈${inner.slice(1, -1)}〉”`;
  return { span, message, fixes: [{ title: '里层改用“〈〉”', safe, edits }] };
}

/** Marks around the words that issue a document: where they belong is for the author to say. */
function misplaced(start: number, inner: string, lead: string): RuleFinding {
  const span = { start, end: start + inner.length };
  const right = `${lead}〈${inner.slice(1 + lead.length, -1)}〉`;
  const behind = start + 1 + lead.length;
  const edits = [mark(start, ''), { span: { start: behind, end: behind }, newText: '〈' }, mark(span.end - 1, '〉')];
  const isWhole = /(?:印发|转发|批转|发布|公布|颁布)$/.test(lead);
  const message = `内层书名号的位置不对：“${inner}”把“${lead}”也括了进去，里层只括所印发文件的名称，用“〈〉”`;
  return { span, message, fixes: isWhole ? [{ title: `改为“${right}”`, safe: false, edits }] : [] };
}

/** 《关于印发工作要点》的通知: the words that issue the document are inside the marks, the notice itself is not. */
const closedEarly = prosePattern(
  /《([^《》<>＜＞〈〉]{0,40}关于(?:印发|转发|批转|发布|公布|颁布))([^《》<>＜＞〈〉]{2,60})》(的(?:通知|决定|公告|意见|通报|函))(?![\u4e00-\u9fff]{0,2}[栏类页])/g,
);

function endedEarly({ match, span }: ProseMatch): RuleFinding {
  const [, lead = '', inner = '', behind = ''] = match;
  const right = `《${lead}〈${inner}〉${behind}》`;
  return {
    span,
    message: `书名号的位置不对：“${lead.slice(-4)}”在书名号里面，“${behind}”却在外面，应为“${lead.slice(-4)}〈${inner}〉${behind}》”`,
    fixes: [replacement(span, right, false)],
  };
}

const mark = (at: number, newText: string): Edit => ({ span: { start: at, end: at + 1 }, newText });

const title = '[^《》<>＜＞〈〉]';
const nested = prosePattern(
  new RegExp(`《(${title}{0,80})([<＜](?=${title}{0,40}[\\u4e00-\\u9fff])${title}{2,120}[>＞]|《${title}{2,120}》)(${title}{0,80})》`, 'g'),
);
