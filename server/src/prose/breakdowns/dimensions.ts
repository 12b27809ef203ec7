import type { Dimension } from './types.ts';

/** Words that show by what a part is told apart from its siblings; the first that fits counts. */
const words: readonly (readonly [Dimension, RegExp])[] = [
  [
    'outcome',
    /予以公开|同意公开|全部公开|部分公开|不予公开|不予处理|无法提供|其他处理|不存在|非本机关|不属于|不掌握|未掌握|没有现成|补正|撤回|撤销申请|重复申请|国家秘密|过程性|内部事务|执法案卷|查询事项|三安全|第三方/,
  ],
  ['ruling', /维持|纠正|驳回|确认违法|审结|撤诉|胜诉|败诉|其他结果/],
  ['applicant', /自然人|公民|个人|法人|其他组织|企业|科研机构|公益组织|法律服务|律师/],
  [
    'medium',
    /网站|门户|微信|微博|公众号|新媒体|客户端|抖音|头条|公报|公示栏|公开栏|宣传栏|公告栏|专栏|电子屏|显示屏|广播|电视|报纸|报刊|视频|[Aa][Pp][Pp]|宣传单|简报|平台/,
  ],
  ['channel', /网络|网上|线上|线下|在线|互联网|信函|邮寄|邮件|邮箱|来信|来函|当面|现场|窗口|上门|来访|电话|来电|传真|书面|口头|快递/],
  ['progress', /办结|办理|答复|受理|回复|结转|完成|按期|按时|在办/],
];
/** Requests and consultations come in by one channel each; what is published may stand in several. */
const incoming = /申请|咨询|来访|来信|来电|信访|投诉|诉求|留言/;

/** The dimension of a part by its label, in a sentence about incoming matters or not. */
export function dimensionOf(label: string, context: string): Dimension | null {
  const dimension = words.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
  return dimension === 'medium' && incoming.test(context) ? 'channel' : dimension;
}

/** Groups with the members that some drafts name beside them. */
const groups: readonly (readonly [group: RegExp, member: RegExp])[] = [
  [/法人|组织/, /企业|科研|公益|法律服务|律师/],
  [/公民|个人/, /自然人/],
  [/无法提供/, /不存在|非本机关|不属于|掌握|没有现成|补正/],
  [/不予处理/, /重复申请|信访|撤回/],
  [/不予公开/, /国家秘密|过程性|内部事务|执法案卷|查询事项|三安全|第三方/],
  [/线上|网上|网络|互联网/, /邮件|邮箱|平台|网站|微信/],
  [/线下/, /现场|当面|窗口|来访|信函|邮寄/],
  [/新媒体/, /微信|微博|公众号|抖音|头条|视频/],
  [/审结/, /维持|纠正|驳回/],
  [/办结|办理|受理/, /答复|回复|公开|按/],
];

/** True where one of the labels may contain what another one counts. */
export function mayOverlap(labels: readonly string[]): boolean {
  return groups.some(([group, member]) => {
    const container = labels.findIndex((label) => group.test(label) && !/尚未|未审/.test(label));
    return container >= 0 && labels.some((label, index) => index !== container && member.test(label) && !group.test(label));
  });
}
