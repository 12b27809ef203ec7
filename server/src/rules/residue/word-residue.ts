import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { memoByText } from '../../text/memo.ts';
import { excerpt, quoted } from '../../text/quote.ts';
import { paragraphRemoval } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';

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
      { text: '详见⟦HYPERLINK "http://example.gov.cn/"⟧网站。⟦错误!未找到引用源。⟧', fixed: '详见网站。' },
      {
        text: '全面公开⟦<!--[if !supportMisalignedColumns]--><!--[endif]-->⟧预算信息⟦<![endif]>⟧。',
        fixed: '全面公开预算信息。',
      },
      {
        text: '⟦<o:p></o:p>⟧于⟦<st1:chsdate year="2024">⟧1月公布。⟦Normal 0 7.8 磅 0 2 false false false EN-US ZH-CN X-NONE⟧',
        fixed: '于1月公布。',
      },
      { text: '落实⟦&#8220;⟧放管服⟦&#x201D;⟧改革⟦&hellip;⟧', fixed: '落实“放管服”改革…' },
      { text: '2023年⟦&nbsp;⟧公开信息12条。', fixed: '2023年 公开信息12条。' },
      { text: '按照《工作年度报告格式⟦>⟧的通知》编制。' },
    ],
    good: [
      '公开《关于印发<工作方案>的通知》，《关于印发<工作年度报告格式>的通知》。',
      '设置“首页>政府信息公开”栏目，COD、TOC 12项指标，A&B公司，投资<3万元。',
    ],
  },
  *check(report) {
    const removalOf = lineRemovals(report);
    for (const found of residue(report)) {
      if (!isTag(found.match.groups) || isOtherNumber(found.match[0])) continue;
      if (found.match[0] === '>') {
        if (!isClosing(found)) yield { span: found.span, message: '代码残留：“>”前面没有与它配对的“<”，请删去或者补全' };
      } else {
        const text = `代码残留：${quoted(excerpt(found.match[0]))}不是报告的文字，应当删去`;
        yield {
          span: found.span,
          message: text,
          fixes: isAllResidue(found.paragraph.text) ? removalOf(found.paragraph) : [removal(found)],
        };
      }
    }
  },
});

/** What looks like a tag is one where it has the name of one, or a name that Word gives its own: st1:chsdate. */
function isTag({ tag, pair }: Readonly<Record<string, string | undefined>> = {}): boolean {
  const name = tag ?? pair;
  return name === undefined || tags.has(name.toLowerCase()) || /^(?:o|v|w|m|st1):/i.test(name);
}

const tags = new Set('p span div br hr font strong b i u a img o:p style em h1 h2 h3 h4 h5 h6 td tr table tbody section'.split(' '));

/** What Word and web editors leave in copied text; none of it occurs in prose. */
const residuePattern = new RegExp(
  [
    '(?:<!--[^<>]{0,200}-->){1,6}',
    '<!\\[(?:if [^<>\\]]{1,80}|endif)\\](?:--)?>',
    '<\\?xml[^<>]{0,120}>',
    'mso-[a-z-]{2,40}:[^;。，\\s]{1,60};?',
    '\\[bookmark:[^\\]]{0,80}\\]',
    '_GoBack',
    '&(?:nbsp|ensp|emsp|lt|gt|amp|quot|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot|times|bull|laquo|raquo|yen|#\\d{2,6}|#[xX][\\da-fA-F]{2,6});',
    'Error! (?:Reference source not found|Bookmark not defined)\\.?',
    '错误[!！] ?(?:未找到引用源|未定义书签|文档中没有指定样式的文字)。?',
    'HYPERLINK\\s+(?:\\\\[a-z]\\s+)?"[^"]{0,200}"(?:\\s+\\\\[a-z](?:\\s+"[^"]{0,80}")?){0,4}',
    'PAGEREF\\s+\\w{1,40}(?:\\s+\\\\[a-z])?',
    'TOC\\s+\\\\[a-z](?:\\s*"[^"]{0,20}")?(?:\\s*\\\\[a-z]){0,6}',
    '(?:PAGE\\s+)?\\\\\\*\\s*MERGEFORMAT',
    '(?:Normal\\s{1,4}0\\s{1,4})?(?:[\\d.]{1,5}\\s{0,2}磅\\s{1,4}\\d\\s{1,4}\\d\\s{1,4})?(?:false\\s{1,4}){2,4}(?:EN-US|ZH-CN|X-NONE)(?:\\s{1,4}(?:EN-US|ZH-CN|X-NONE)){0,3}(?:\\s{0,4}MicrosoftInternetExplorer\\d)?',
    '<(?<pair>[A-Za-z][A-Za-z0-9:]{0,15})(?:\\s[^<>]{0,200})?></\\k<pair>>',
    '</?(?<tag>[A-Za-z][A-Za-z0-9:]{0,15})(?=[\\s/>])[^<>]{0,200}>',
    '(?<=年度报告格式)>',
  ].join('|'),
  'g',
);
const residue = prosePattern(residuePattern);

/** `<…年度报告格式>` is the title of the notice, closed as it should be. */
function isClosing({ paragraph, span }: ProseMatch): boolean {
  const at = span.start - paragraph.span.start;
  return /<[^<>]*$/.test(paragraph.text.slice(Math.max(0, at - 60), at));
}

const blanks = /^&(?:nbsp|ensp|emsp|#160);$/;
const marks: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&mdash;': '—',
  '&middot;': '·',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&hellip;': '…',
  '&ndash;': '–',
  '&times;': '×',
  '&bull;': '•',
  '&laquo;': '«',
  '&raquo;': '»',
  '&yen;': '¥',
};

/** Whether a line is nothing but residue, so that it goes as a whole. Asked for every piece of residue in the line. */
const isAllResidue = memoByText((text) => text.replace(residuePattern, keptWords).trim() === '');

function keptWords(words: string, pair: string | undefined, tag: string | undefined): string {
  return words in marks || numbered(words) !== null || !isTag({ pair, tag }) ? words : '';
}

/** The fix that takes a paragraph out: made once for all that is found in it. */
function lineRemovals(report: Report): (paragraph: Paragraph) => readonly Fix[] {
  const made = new Map<Paragraph, readonly Fix[]>();
  return (paragraph) => {
    const fixes = made.get(paragraph) ?? paragraphRemoval(report, paragraph, true);
    made.set(paragraph, fixes);
    return fixes;
  };
}

/** &#8220; and &#x201C; stand for the mark with that number; null for all else. */
function numbered(words: string): string | null {
  const [, decimal, hex] = /^&#(?:(\d+)|[xX]([\da-fA-F]+));$/.exec(words) ?? [];
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
  const written = code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^\p{P}$/u.test(written) ? written : null;
}

/** &#169; may be meant as it is written. */
const isOtherNumber = (words: string): boolean => words.startsWith('&#') && !blanks.test(words) && numbered(words) === null;

/** Code for a blank or for a mark becomes what it stands for; all else goes. */
function removal({ match, span }: ProseMatch): Fix {
  const newText = blanks.test(match[0]) ? ' ' : (marks[match[0]] ?? numbered(match[0]) ?? '');
  return { title: newText.trim() === '' ? '删去' : `改为“${newText}”`, safe: true, edits: [{ span, newText }] };
}
