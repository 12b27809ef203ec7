import type { Dimension } from './breakdown-types.ts';

/** Words that show by what a part is told apart from its siblings. */
interface PartKind {
  readonly dimension: Dimension;
  readonly words: RegExp;
  readonly example: string;
}

/** The first that fits counts. */
export const partKinds: readonly PartKind[] = [
  {
    dimension: 'openness',
    words: /^(?:主动公开|依申请公开|不公开)(?:类|属性)?(?:文件|公文)?$/,
    example: '印发文件12件，其中主动公开10件、依申请公开2件',
  },
  {
    dimension: 'outcome',
    words:
      /予以公开|同意公开|全部公开|部分公开|不予公开|不予处理|无法提供|其他处理|不存在|非本机关|不属于|不掌握|未掌握|没有现成|补正|撤回|撤销申请|重复申请|国家秘密|过程性|内部事务|执法案卷|查询事项|三安全|第三方/,
    example: '其中予以公开3件、不予公开2件',
  },
  { dimension: 'ruling', words: /维持|纠正|驳回|确认违法|审结|撤诉|胜诉|败诉|其他结果/, example: '其中维持2件、纠正1件' },
  {
    dimension: 'applicant',
    words: /自然人|公民|个人|法人|其他组织|企业|科研机构|公益组织|法律服务|律师/,
    example: '其中自然人4件、法人1件',
  },
  {
    dimension: 'medium',
    words:
      /网站|门户|微信|微博|公众号|媒体|客户端|抖音|头条|公报|公示栏|公开栏|宣传栏|公告栏|专栏|电子屏|显示屏|广播|电视|报纸|报刊|视频|[Aa][Pp][Pp]|宣传单|简报|平台/,
    example: '其中网站200条、公众号100条',
  },
  {
    dimension: 'channel',
    words: /网络|网上|线上|线下|在线|互联网|信函|邮寄|邮件|邮箱|来信|来函|当面|现场|窗口|上门|来访|电话|来电|传真|书面|口头|快递/,
    example: '其中网络申请3件、信函申请2件',
  },
  { dimension: 'progress', words: /办结|办理|答复|受理|回复|结转|完成|按期|按时|在办/, example: '其中已办结3件、在办2件' },
];

/** Requests and consultations come in by one channel each; what is published may stand in several. */
const incoming = /申请|咨询|来访|来信|来电|信访|投诉|诉求|留言/;

/** By what a part is told apart, by its label, in a sentence about incoming matters or not. */
export function dimensionOf(label: string, context: string): Dimension | null {
  const dimension = partKinds.find(({ words }) => words.test(label))?.dimension ?? null;
  return dimension === 'medium' && incoming.test(context) ? 'channel' : dimension;
}

/** A group, and members of it that some drafts name beside it. */
interface PartGroup {
  readonly group: RegExp;
  readonly member: RegExp;
  readonly example: string;
}

export const partGroups: readonly PartGroup[] = [
  { group: /法人|组织/, member: /企业|科研|公益|法律服务|律师/, example: '其中法人9件，商业企业3件' },
  { group: /公民|个人/, member: /自然人/, example: '其中公民9件，自然人3件' },
  { group: /无法提供/, member: /不存在|非本机关|不属于|掌握|没有现成|补正/, example: '其中无法提供3件，信息不存在2件' },
  { group: /不予处理/, member: /重复申请|信访|撤回/, example: '其中不予处理3件，重复申请1件' },
  {
    group: /不予公开/,
    member: /国家秘密|过程性|内部事务|执法案卷|查询事项|三安全|第三方/,
    example: '其中不予公开3件，涉及国家秘密1件',
  },
  { group: /线上|网上|网络|互联网/, member: /邮件|邮箱|平台|网站|微信/, example: '其中网上5件，电子邮件2件' },
  { group: /线下/, member: /现场|当面|窗口|来访|信函|邮寄/, example: '其中线下5件，当面2件' },
  { group: /新媒体/, member: /微信|微博|公众号|抖音|头条|视频/, example: '其中新媒体50条，微信20条' },
  { group: /审结/, member: /维持|纠正|驳回/, example: '其中审结3件，维持2件' },
  { group: /办结|办理|受理/, member: /答复|回复|公开|按/, example: '其中办结5件，答复4件' },
];

/** True where one of the labels may contain what another one counts. */
export function mayOverlap(labels: readonly string[]): boolean {
  return partGroups.some(({ group, member }) => {
    const container = labels.findIndex((label) => group.test(label) && !/尚未|未审/.test(label));
    return container >= 0 && labels.some((label, index) => index !== container && member.test(label) && !group.test(label));
  });
}
