import { insidePairs } from '../../report/inside-pairs.ts';
import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Organ } from '../../report/types.ts';
import { collisions, organKinds, organWords, selfPronoun } from '../../standard/organs.ts';
import { collect } from '../../text/collect.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'self-reference-mixed',
  family: 'organ',
  title: '自称不统一',
  severity: 'hint',
  description: '同一份报告里“我街道”“我办”“我单位”混着用，读起来像是从几份稿子拼成的。选一种，全文统一；两种并用很常见，不提示。',
  basis: '全文称谓前后一致（行文惯例）',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '南桥街道办事处2023年政府信息公开工作年度报告\n我街道公开信息12条，我街道逐条审核。⟦我办⟧组织培训，我单位接受评议。',
        fixed: '南桥街道办事处2023年政府信息公开工作年度报告\n我街道公开信息12条，我街道逐条审核。我街道组织培训，我街道接受评议。',
      },
      {
        text: '云汀经济开发区管理委员会2023年政府信息公开工作年度报告\n我委公开信息12条，⟦我管委会⟧组织培训，我单位接受评议，我委没有收到申请。',
        fixed: '云汀经济开发区管理委员会2023年政府信息公开工作年度报告\n我委公开信息12条，我委组织培训，我委接受评议，我委没有收到申请。',
      },
    ],
    good: [
      '云汀区财政局2023年政府信息公开工作年度报告\n我局公开信息12条，我单位接受评议，本局没有收到申请，本机关依法公开。',
      '南桥街道办事处2023年政府信息公开工作年度报告\n我街道以我街道办主任为组长，我街道各科室负责，我办理、我处理的事项公开，我国、我市、我区同步推进，我单位负责。',
      '2023年政府信息公开工作年度报告\n我街道公开信息12条，我办组织培训，我单位接受评议。',
    ],
  },
  *check(report) {
    const words = report.organ && ownWords(report.organ);
    if (!words) return;
    const found = selfReference(report).filter((m) => isOwn(m, words));
    if (new Set(found.map(kindOf)).size < fewestKinds) return;
    const isQuoted = insidePairs(report, ['quotation', 'title']);
    const spoken = found.filter(({ span }) => !isQuoted(span.start));
    const ranked = [...new Set(spoken.map(kindOf))]
      .map((kind) => spoken.filter((m) => kindOf(m) === kind))
      .sort((a, b) => b.length - a.length);
    const [main] = ranked[0] ?? [];
    const [place] = ranked[1] ?? [];
    if (ranked.length < fewestKinds || !main || !place) return;
    const usual = `我${main.match[2]}`;
    const names = collect(ranked, ([first]) => (first ? [`“${first.match[0]}”`] : [])).join('');
    yield {
      span: place.span,
      message: `自称不统一：全文用了${names}${ranked.length} 种自称，宜统一为“${usual}”`,
      related: collect(ranked, ([first]) => (first && first !== place ? [{ message: `“${first.match[0]}”`, span: first.span }] : [])),
      fixes: [
        {
          title: `统一为“${usual}”`,
          safe: false,
          edits: spoken
            .filter((m) => kindOf(m) !== kindOf(main))
            .map(({ span, match }) => ({ span, newText: `${match[1]}${main.match[2]}` })),
        },
      ],
    };
  },
});

const fewestKinds = 3;
/** Neutral words that any organ may use. */
const neutral = ['单位'];
const offices: ReadonlySet<string> = new Set(['街道办事处', '街道办', '办事处', '街办']);
const longestFirst = [...new Set([...neutral, ...organWords, '街办', '街'])].sort((a, b) => b.length - a.length);
const selfReference = prosePattern(new RegExp(`${selfPronoun}(${longestFirst.join('|')})`, 'g'));

/** Words that organs of this kind call themselves by; null where the kind is not known, or is a region. */
function ownWords({ kind }: Organ): ReadonlySet<string> | null {
  const standard = organKinds.find((k) => k.kind === kind);
  return standard ? new Set([...neutral, ...standard.selfReferences]) : null;
}

/** An organ of another word is another rule's matter; our office's head is no name of the office. */
function isOwn({ paragraph, match, span }: ProseMatch, words: ReadonlySet<string>): boolean {
  const word = match[2] ?? '';
  const at = span.start - paragraph.span.start;
  const next = paragraph.text.charAt(at + match[0].length);
  return words.has(word) && match[0] !== '本站' && !`${collisions[word] ?? ''}主`.includes(next || '。');
}

/** 街道办 and 办事处 are the same office. */
const kindOf = ({ match }: ProseMatch): string => (offices.has(match[2] ?? '') ? '办事处' : (match[2] ?? ''));
