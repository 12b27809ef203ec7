import { fits, governments, isSelfReference, selfReferencesIn } from '../../mentions/self-references.ts';
import { insidePairs } from '../../report/inside-pairs.ts';
import type { ProseMatch } from '../../report/search.ts';
import type { Organ } from '../../report/types.ts';
import { collisions, organKinds } from '../../standard/organs.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding, type Severity } from '../rule.ts';

export default defineRule({
  id: 'self-reference-mismatch',
  family: 'organ',
  title: '自称与机关类别不符',
  severity: 'warning',
  description:
    '镇政府的报告里写“我局”，多半是套用了别的机关的稿子。请核对这一段说的是不是本机关，再改成自己的称呼。' +
    '机关类别看不出来时不检查；引号、书名号内的话不检查。',
  basis: '自称应当与本机关的类别一致（行文惯例）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '青禾镇人民政府2023年政府信息公开工作年度报告\n现公布⟦我局⟧2023年政府信息公开工作年度报告。我镇认真贯彻《条例》。',
        fixed: '青禾镇人民政府2023年政府信息公开工作年度报告\n现公布我镇2023年政府信息公开工作年度报告。我镇认真贯彻《条例》。',
      },
      {
        text: '云汀区财政局2023年政府信息公开工作年度报告\n⟦本街道⟧全年公开信息12条。',
        fixed: '云汀区财政局2023年政府信息公开工作年度报告\n本局全年公开信息12条。',
        severity: 'information',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n综合行政执法局公开处罚决定12件，⟦我局⟧按规定公示。',
        fixed: '青禾镇2023年政府信息公开工作年度报告\n综合行政执法局公开处罚决定12件，我镇按规定公示。',
        severity: 'hint',
      },
    ],
    good: [
      '鱼塘街道办事处2023年政府信息公开工作年度报告\n我街道成立以我街道办主任为组长的领导小组，我办、我区各局按职责公开，本机关、本单位负责。',
      '青禾镇2023年政府信息公开工作年度报告\n群众说“我局里办事更快了”。公开《我局服务指南》。我办理、我委托、我所在、自我处理、基本处于、本办法。',
      '2023年政府信息公开工作年度报告\n我局认真贯彻《条例》。',
      '青禾镇2023年政府信息公开工作年度报告\n县水务局来函称，我局将派员参加。',
      '云汀区人民政府2023年政府信息公开工作年度报告\n我区各部门依法公开，日常工作由我办承担。',
    ],
  },
  *check(report) {
    const { organ } = report;
    const standard = organ && organKinds.find(({ kind }) => kind === organ.kind);
    if (!organ || !standard) return;
    const own = standard.selfReferences;
    const mismatches: ProseMatch[] = [];
    let fitting = 0;
    for (const found of selfReferencesIn(report)) {
      if (fits(organ, own, found.match[2] ?? '')) fitting++;
      else if (isSelfReference(found)) mismatches.push(found);
    }
    if (mismatches.length === 0 || (fitting === 0 && isDoubtful(organ))) return;
    const isQuoted = insidePairs(report, ['quotation', 'title']);
    for (const found of mismatches) {
      if (!isQuoted(found.span.start) && !isReported(found)) yield findingOf(organ, own, found);
    }
  },
});

/**
 * The kind is less than certain where the name is a bare area (云汀区) or only that of whom to contact:
 * then some other words of the draft must bear it out.
 */
function isDoubtful({ kind, name, source }: Organ): boolean {
  return source === 'contact' || (governments.has(kind) && !/政府|公署|行署/.test(name));
}

const contextLength = 40;
const otherSpeaks = /(?:来函|复函|函告|来文|来电|回复|反馈|称|表示|指出|说明)[，,：:]?[^。；;]{0,12}$/;

/** What another organ says, told without quotation marks: 县水务局来函称，我局…. */
function isReported({ paragraph, span }: ProseMatch): boolean {
  const at = span.start - paragraph.span.start;
  return otherSpeaks.test(paragraph.text.slice(Math.max(0, at - contextLength), at));
}

/** Whether another organ of that kind was just named, whom the words may mean: 综合行政执法局……，我局……. */
function isAfterSuchOrgan({ paragraph, match, span }: ProseMatch): boolean {
  const word = match[2] ?? '';
  const at = span.start - paragraph.span.start;
  const from = Math.max(0, at - contextLength);
  for (let found = paragraph.text.indexOf(word, from + 1); found >= 0 && found < at; found = paragraph.text.indexOf(word, found + 1)) {
    const previous = paragraph.text.charAt(found - 1);
    const next = paragraph.text.charAt(found + word.length);
    if (/[一-龥]/.test(previous) && !'我本各该每'.includes(previous) && !collisions[word]?.includes(next)) return true;
  }
  return false;
}

function findingOf(organ: Organ, own: readonly string[], found: ProseMatch): RuleFinding {
  const pronoun = found.match[1] ?? '我';
  const better = `${pronoun}${own.find((o) => organ.name.includes(o)) ?? own[0]}`;
  const neutral = pronoun === '本' ? '本机关' : '我单位';
  const usual: Severity = pronoun === '本' ? 'information' : 'warning';
  return {
    span: found.span,
    message: `自称不符：本报告的机关是“${organ.name}”，此处写“${found.match[0]}”，应为“${better}”或“${neutral}”`,
    severity: isAfterSuchOrgan(found) ? 'hint' : usual,
    related: organ.span ? [{ message: `机关名称：${organ.name}`, span: organ.span }] : [],
    fixes: [replacement(found.span, better, false)],
  };
}
