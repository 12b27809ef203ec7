import { edgesOf } from '../../report/edges.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { paragraphRemoval } from '../fixes.ts';
import { defineRule, type Fix, type Severity } from '../rule.ts';

export default defineRule({
  id: 'internal-submission-phrase',
  family: 'wording',
  title: '内部报送用语残留',
  severity: 'warning',
  description: '年度报告是向社会公布的文本，“请审阅”“妥否，请批示”是报送上级时的用语，公布前应当删去；“特此报告”“（盖章）”也不必保留。',
  basis: '文稿面向社会公布',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '六、其他需要报告的事项\n无。\n以上报告⟦妥否，请审示⟧。' },
      { text: '六、其他需要报告的事项\n无。\n⟦请审阅⟧。', fixed: '六、其他需要报告的事项\n无。' },
      { text: '六、其他需要报告的事项\n无。\n⟦特此报告⟧。', fixed: '六、其他需要报告的事项\n无。', severity: 'hint' },
      {
        text: '六、其他需要报告的事项\n无。\n青禾镇人民政府⟦（盖章）⟧',
        fixed: '六、其他需要报告的事项\n无。\n青禾镇人民政府',
        severity: 'hint',
      },
    ],
    good: [
      '拟公开的信息经分管领导审核，报请审批后发布，重要信息提请审定。',
      '申请审批事项12件，邀请审阅专家2人，请批准后公开，稳妥否定了不合理的要求。',
      '现将有关情况特此报告如下。申请表应当签字（盖章）并注明日期。',
    ],
  },
  *check(report) {
    const { tailStart } = edgesOf(report, 0, tailLines);
    for (const { places, severity, isAtEnd } of phrases) {
      for (const { match, span, paragraph } of places(report)) {
        if (isAtEnd && paragraph.span.start < tailStart) continue;
        const message = `内部报送用语：“${match[0]}”不应出现在公布的文本里`;
        yield { span, message, severity, fixes: removal(report, paragraph, span) };
      }
    }
  },
});

interface SubmissionPhrase {
  readonly places: (report: Report) => readonly ProseMatch[];
  readonly severity: Severity;
  /** Only among the last lines of the draft. */
  readonly isAtEnd: boolean;
}

const tailLines = 15;
const paragraphEnd = '(?=[。！!.]?\\s*$)';
const requests = '审阅|审示|审定|审批|审核|审查|审议|批示|批准|批复|指正';

const phrases: readonly SubmissionPhrase[] = [
  {
    places: prosePattern(
      new RegExp(
        `(?<![稳适得恰])[妥当]否(?:[，,]\\s*[敬恳]?请(?:予以?)?(?:${requests}))?${paragraphEnd}|` +
          `(?<![申报提呈聘邀送敬恳交须需可])[敬恳]?请(?:予以?|领导|各位领导)?(?:${requests})${paragraphEnd}`,
        'g',
      ),
    ),
    severity: 'warning',
    isAtEnd: false,
  },
  { places: prosePattern(new RegExp(`[特专]此报告${paragraphEnd}`, 'g')), severity: 'hint', isAtEnd: true },
  { places: prosePattern(/(?<=^.{0,40})[（(](?:单位)?(?:加盖)?(?:盖章|公章)[）)](?=\s*$)/g), severity: 'hint', isAtEnd: true },
  { places: prosePattern(/(?:经办人|联系人|填报人|报送人)(?:及|的)?手机/g), severity: 'hint', isAtEnd: true },
];

const bracket = /^[（(]/;

/** A phrase that is all of its line goes with it; a remark in brackets goes alone. */
function removal(report: Report, paragraph: Paragraph, span: Span): Fix[] {
  const rest = paragraph.text.length - (span.end - span.start);
  if (paragraph.span.start === span.start && rest <= 1) return paragraphRemoval(report, paragraph, false);
  if (!bracket.test(report.text.slice(span.start, span.end))) return [];
  return [{ title: '删去', safe: false, edits: [{ span, newText: '' }] }];
}
