import { defineRule, type Fix } from '../rule.ts';
import { matchProse, type ProseMatch, replacement } from '../text.ts';

export default defineRule({
  id: 'duplicate-punct',
  family: 'punctuation',
  title: '标点连用',
  severity: 'warning',
  description: '两个点号连在一起，多半是删改时留下的，只应保留一个。省略号“……”、破折号“——”和英文、网址不在此列。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '全年办结24件⟦,。⟧', fixed: '全年办结24件。' },
      { text: '完善制度⟦，，⟧加强培训⟦。。⟧', fixed: '完善制度，加强培训。' },
      { text: '公开内容包括⟦：：⟧政策文件、工作动态⟦。；⟧', fixed: '公开内容包括：政策文件、工作动态。' },
    ],
    good: [
      '政策文件、工作动态……等内容，创历史新高——取得成效。',
      '会议提出“主动公开。”，网址http://example.gov.cn/;;a，见std::vector。',
      '项目,数量,,,金额,,备注,,',
    ],
  },
  *check(report) {
    for (const found of matchProse(report, run)) {
      if (isSeparatedList(found)) continue;
      const [marks] = found.match;
      yield { span: found.span, message: `标点连用：“${marks}”只应保留一个`, fixes: fixesOf(found, marks) };
    }
  },
});

/** After Chinese text, its closing marks or a number: elsewhere such marks are code. */
const run =
  /(?<=[\u4e00-\u9fff”’）》〉】)\d%％])(?:[，。；、：]{2,}|[，。；、：,;]*(?:[，。；、：][,;]|[,;][，。；、：])[，。；、：,;]*|,{2,}|;{2,})/g;
const plainRuns = /,,|;;/g;
const mostPlainRuns = 2;

/** Values with commas between them, some of them empty. */
function isSeparatedList({ paragraph, match }: ProseMatch): boolean {
  return /^[,;]+$/.test(match[0]) && (paragraph.text.match(plainRuns)?.length ?? 0) > mostPlainRuns;
}

/** One mark written twice has one meaning. A full stop written thrice may stand for an ellipsis. */
function fixesOf({ paragraph, span }: ProseMatch, marks: string): Fix[] {
  const [first = ''] = marks;
  const isSame = [...marks].every((mark) => mark === first);
  if (isSame) return [replacement(span, first, marks.length === 2)];
  const isLast = span.end === paragraph.span.end;
  return [replacement(span, isLast && marks.includes('。') ? '。' : first, false)];
}
