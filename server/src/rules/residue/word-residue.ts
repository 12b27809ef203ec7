import { defineRule } from '../rule.ts';
import { matchProse } from '../text.ts';

/** What Word and web editors leave in copied text; none of it occurs in prose. */
const residue =
  /\[bookmark:[^\]]*\]|_GoBack|&(?:nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|mdash);|Error! Reference source not found\.?|错误[!！]未找到引用源。?|(?:HYPERLINK|PAGEREF|TOC|MERGEFORMAT)\s+(?:\\[a-z]\s*)*"?[^"\s]*"?|<\/?(?:p|span|div|br|font|strong|b|i|u|a|img|o:p|style|em|h[1-6])\b[^<>]*>/gi;

export default defineRule({
  id: 'word-residue',
  family: 'residue',
  title: 'Word 或网页代码残留',
  severity: 'warning',
  description: '从 Word 或网页复制文字时带进来的书签、域代码、网页标签，公布后读者会看到乱码，应当删去。',
  basis: '公布文本应当整洁，不带编辑痕迹（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '⟦[bookmark: _GoBack]⟧本报告依据《条例》编制。', fixed: '本报告依据《条例》编制。' },
      { text: '2023年，⟦<span style="color:red">⟧我镇⟦</span>⟧公开信息12条。', fixed: '2023年，我镇公开信息12条。' },
    ],
    good: ['公开《关于印发<工作方案>的通知》。', '设置“首页>政府信息公开”栏目。'],
  },
  *check(report) {
    for (const { match, span } of matchProse(report, residue)) {
      yield {
        span,
        message: `代码残留：“${match[0]}”不是报告的文字，应当删去`,
        fixes: [{ title: '删去', safe: true, edits: [{ span, newText: '' }] }],
      };
    }
  },
});
