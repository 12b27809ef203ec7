import { beginsOtherWord, isSelfReference, selfReferencesIn } from '../../mentions/self-references.ts';
import type { Organ, Report, YearMention } from '../../report/types.ts';
import { formStandard } from '../../standard/forms.ts';
import { organKinds } from '../../standard/organs.ts';
import type { FormId } from '../../standard/types.ts';
import type { Span } from '../../text/span.ts';
import { selfWords } from '../self-words.ts';
import { paragraphs } from './markup.ts';
import { type HoverReader, holds } from './part.ts';

/** The organ's name, or what it calls itself: what it was taken for, and what it may call itself. */
export const hoverOnOrgan: HoverReader = ({ report }, offset, { markup }) => {
  const { organ } = report;
  const span = organ && placeOf(report, organ, offset);
  if (!organ || !span) return null;
  const standard = organKinds.find(({ kind }) => kind === organ.kind);
  const kind = standard ? `机关类别：${standard.name}` : '机关类别不能从名称看出，自称不作检查。';
  const own = standard
    ? `自称：${selfWords(report)
        .map((word) => `我${word}`)
        .join('、')}，以及我单位、本机关、本单位。`
    : '';
  const lines = [kind, own, `机关名称${sources[organ.source]}。`].filter((line) => line !== '');
  return { span, content: paragraphs(markup.strong(organ.name), markup.list(lines.map(markup.text))) };
};

const sources: Readonly<Record<Organ['source'] | YearMention['source'], string>> = {
  title: '取自标题',
  preamble: '取自引言',
  overview: '取自总体情况的第一句',
  contact: '取自引言中的联系单位',
  period: '取自统计期限',
  settings: '由设置指定',
};

function placeOf(report: Report, organ: Organ, offset: number): Span | null {
  const named = [organ.span, report.title?.organ?.span].find((span) => span && holds(span, offset));
  return named ?? selfReferenceAt(report, organ, offset);
}

/** 我区 is only that of a government; 我局 is somebody's, and if it is not ours a finding says so. */
function selfReferenceAt(report: Report, { kind }: Organ, offset: number): Span | null {
  const found = selfReferencesIn(report).find(({ span }) => holds(span, offset));
  if (!found || beginsOtherWord(found)) return null;
  const own = organKinds.find((standard) => standard.kind === kind)?.selfReferences ?? [];
  return own.includes(found.match[2] ?? '') || isSelfReference(found) ? found.span : null;
}

/** A statement of the report year: which form it means, and why. */
export const hoverOnYear: HoverReader = ({ report }, offset, { markup }) => {
  const { year, form, years, title } = report;
  const stated = years.find(({ span }) => span && holds(span, offset))?.span;
  const span = stated ?? (title?.year && holds(title.year.span, offset) ? title.year.span : null);
  if (!year || !span) return null;
  const lines = [`年度${sources[year.source]}。`, ...(form ? [formLine(form.id), whyForm[form.source]] : ['格式没有认出。'])];
  return { span, content: paragraphs(markup.strong(`${year.value} 年度报告`), markup.list(lines.map(markup.text))) };
};

function formLine(id: FormId): string {
  const { years, source } = formStandard(id);
  const range = years.to === null ? `${years.from} 年度起` : `${years.from} 至 ${years.to} 年度`;
  return `${id} 版格式（${source}），用于 ${range}的报告。`;
}

const whyForm = {
  labels: '格式取自表格中的行名和列名。',
  year: '格式由年度推定：表格中没有可供判断的行名和列名。',
  settings: '格式由设置指定。',
} as const;
