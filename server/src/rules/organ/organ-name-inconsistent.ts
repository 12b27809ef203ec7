import { organKind } from '../../report/organ/kinds.ts';
import { namedIn } from '../../report/organ/named.ts';
import type { Organ, Report } from '../../report/types.ts';
import type { OrganKind } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type Severity } from '../rule.ts';

export default defineRule({
  id: 'organ-name-inconsistent',
  family: 'organ',
  title: '机关名前后不一',
  severity: 'information',
  description: '标题写的是一个机关，引言“现公布……”或者“请与……联系”写的却是另一个，多半是套用别处的稿子没有改净。简称、内设机构不算。',
  basis: '机关名称前后一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '青禾镇人民政府2023年政府信息公开工作年度报告\n根据《条例》，现公布⟦柳溪镇人民政府⟧2023年政府信息公开工作年度报告。\n一、总体情况',
        fixed:
          '青禾镇人民政府2023年政府信息公开工作年度报告\n根据《条例》，现公布青禾镇人民政府2023年政府信息公开工作年度报告。\n一、总体情况',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n如对本报告有疑问，请与⟦柳溪镇⟧党政办公室联系。\n一、总体情况',
        severity: 'hint',
      },
      {
        text: '云汀区财政局2023年政府信息公开工作年度报告\n现公布⟦云汀区民政局⟧2023年政府信息公开工作年度报告。\n一、总体情况',
        severity: 'hint',
        fixed: '云汀区财政局2023年政府信息公开工作年度报告\n现公布云汀区财政局2023年政府信息公开工作年度报告。\n一、总体情况',
      },
      {
        text: '云汀县财政局2023年政府信息公开工作年度报告\n现公布⟦柳岙县财政局⟧2023年政府信息公开工作年度报告。\n一、总体情况',
        fixed: '云汀县财政局2023年政府信息公开工作年度报告\n现公布云汀县财政局2023年政府信息公开工作年度报告。\n一、总体情况',
      },
      {
        text: '云汀区林业和草原局2023年政府信息公开工作年度报告\n现公布⟦云汀区林业局⟧2023年政府信息公开工作年度报告。\n一、总体情况',
        severity: 'hint',
        fixed: '云汀区林业和草原局2023年政府信息公开工作年度报告\n现公布云汀区林业和草原局2023年政府信息公开工作年度报告。\n一、总体情况',
      },
    ],
    good: [
      '云汀市城市管理局2023年政府信息公开工作年度报告\n现公布云汀市城市管理局2023年政府信息公开工作年度报告。\n一、总体情况',
      '云汀区柳溪镇人民政府办公室2023年政府信息公开工作年度报告\n现公布柳溪镇2023年政府信息公开工作年度报告。如有疑问，请与柳溪镇党政办公室联系。\n一、总体情况',
      '云汀区发展和改革委员会2023年政府信息公开工作年度报告\n现公布区发改委2023年政府信息公开工作年度报告。如有疑问，请与云汀区政务公开办公室联系。\n一、总体情况',
      '云汀区综合行政执法局2023年政府信息公开工作年度报告\n现公布我局2023年政府信息公开工作年度报告，请与局办公室联系。\n一、总体情况',
    ],
  },
  *check(report) {
    const { organ } = report;
    if (!organ || (organ.source !== 'title' && organ.source !== 'settings') || organ.kind === 'unknown') return;
    for (const named of namedOrgans(report)) {
      const severity = severityFor(organ, named);
      if (!severity) continue;
      yield {
        span: named.span,
        severity,
        message: `机关名前后不一：标题是“${organ.name}”，这里写的是“${named.name}”`,
        related: organ.span ? [{ message: `标题：${organ.name}`, span: organ.span }] : [],
        fixes: named.isContact ? [] : [replacement(named.span, organ.name, false)],
      };
    }
  },
});

interface Named {
  readonly name: string;
  readonly kind: OrganKind;
  readonly span: Span;
  readonly isContact: boolean;
}

function namedOrgans({ paragraphs, preamble }: Report): Named[] {
  return collect(
    paragraphs.filter((p) => preamble.includes(p) || (p.section === 1 && !p.heading)),
    ({ text, span }) =>
      namedIn(text).map(({ name, start, end, isContact }) => ({
        name,
        kind: organKind(name),
        span: { start: span.start + start, end: span.start + end },
        isContact,
      })),
  );
}

const placeKinds: ReadonlySet<OrganKind> = new Set(['town', 'township', 'street', 'county', 'city']);

/** How firmly it is told; null where the two may be one. */
function severityFor(organ: Organ, { name, kind, isContact }: Named): Severity | null {
  if (kind === 'unknown' || kind === 'office' || organ.kind === 'office') return null;
  if (isContact && kind !== organ.kind) return null;
  const [title, other] = [core(organ.name), core(name)];
  if (kind === organ.kind && title === other && isElsewhere(organ.name, name)) return isContact ? 'hint' : 'information';
  if (title.length < 2 || other.length < 2) return null;
  if (!isContact && isOldName(title, other) && !isElsewhere(organ.name, name)) return 'hint';
  if (isShortFor(title, other) || isShortFor(other, title)) return null;
  if (placeKinds.has(organ.kind) && placeKinds.has(kind) && kind !== organ.kind) return null;
  // Departments have several names and go by short ones.
  return isContact || !placeKinds.has(organ.kind) ? 'hint' : 'information';
}

/** 城市管理 is a field, no city. */
const areas = /([一-龥]{1,8}?)(省|自治区|自治州|(?<![城都])市|州|盟|县|区|旗)(?!场|政)/g;

/** Whether both names have an area of the same level, and not the same one: 苇泽县财政局, 柳岙县财政局. */
function isElsewhere(a: string, b: string): boolean {
  const other = new Map([...b.matchAll(areas)].map(([, name = '', level = '']) => [level, name]));
  return [...a.matchAll(areas)].some(([, name = '', level = '']) => {
    const there = other.get(level);
    return there !== undefined && !there.endsWith(name) && !name.endsWith(there);
  });
}

/** 林业局 for 林业和草原局: the name from before a reform, or one that leaves out what was joined to it. */
const isOldName = (title: string, other: string): boolean =>
  title !== other && title.replace(/[和与、][^和与、]+(?=局$|委员会$|厅$)/, '') === other;

const ending = /(?:党政|综合|政务公开|信息公开){0,4}(?:办公室|办公厅|办事处|办)$|(?:人民)?政府(?=$)/;
const area = /^.{0,8}?(?:省|自治区|自治州|市|州|盟|县|区|旗)(?=.{2})/;

/** A name without the areas before it and without what shows its kind: 云汀区柳溪镇人民政府办公室 → 柳溪镇. */
function core(name: string): string {
  let rest = name.replace(/\s/g, '').replace(/^([^（(]*)[（(].*[)）]/, '$1');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(ending, '');
  }
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(area, '');
  }
  return rest;
}

/** 发改委 for 发展和改革委员会: its characters stand in the other in this order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const c of short) {
    at = long.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
