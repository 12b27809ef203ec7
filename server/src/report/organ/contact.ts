import type { OrganKind } from '../../standard/types.ts';
import { memoByText } from '../../text/memo.ts';
import { organKind } from './kinds.ts';
import type { NamedOrgan } from './makers.ts';

const asked =
  /(?:请|可|可以)(?:直接|及时|随时|径|您)?(?:与|同|跟|和|联系[：:]?|拨打|向|致电|咨询|到)([^。；，、,;:：（(]{3,30}?)(?=取得联系|联系|咨询|反映|查询|索取|电话|[（(，,。：:；;]|$)/g;
const field = /(?:联系|编制|责任)(?:单位|机关|部门)\s?[：:]\s?([^。；，、,;:：（()）\s]{3,30})/g;
const mayNameContact = /请|可|(?:单位|机关|部门)\s?[：:]/;
const pronoun = /^[我本该各]/;

/** Whom a line asks to contact, as written: 请与X联系, 请联系X（电话…）, 联系单位：X. */
export const contactIn = memoByText((text): NamedOrgan | null => {
  if (!mayNameContact.test(text)) return null;
  for (const pattern of [asked, field]) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? '').trim();
      if (name.length < 3 || pronoun.test(name) || organKind(withoutInnerOffice(name)) === 'unknown') continue;
      const start = match.index + match[0].lastIndexOf(name);
      return { name, start, end: start + name.length };
    }
  }
  return null;
});

/** Organs that have offices inside; the office of a government may report in its own name. */
const withOffices: ReadonlySet<OrganKind> = new Set([
  'bureau',
  'commission',
  'department',
  'administrative-committee',
  'town',
  'township',
  'street',
  'institution',
]);
/** The end of the name of a part of an organ. */
const innerEnd = /(?:办公室|办公厅|办|科|股|室|(?<!办事)处|中心|窗口|大厅|领导小组)$/;
const onlyInner = /(?:办公室|办|科|股|室|窗口|领导小组)$/;
/** Committees whose office is an organ of its own. */
const deliberative =
  /(?:编制|网络安全和信息化|信息化|外事工作|国防动员|财经|依法治[国省市县区]|军民融合|深化改革|审计|台湾工作|爱国卫生运动)委员会$|编委$/;

/** The organ that an office is a part of: 苇泽县财政局办公室 → 苇泽县财政局. Any other name stays as it is. */
export function withoutInnerOffice(name: string): string {
  if (!innerEnd.test(name)) return name;
  for (let end = name.length - 1; end >= 3; end--) {
    const outer = name.slice(0, end);
    if (withOffices.has(organKind(outer)) && !onlyInner.test(outer)) return deliberative.test(outer) ? name : outer;
  }
  return name;
}
