import { cleanDraft } from '../../test/helpers/draft.ts';

/** Paragraphs as offices write them; `#` stands for a number that changes from one to the next. */
const paragraphs = [
  '健全信息发布审核机制。严格执行“先审查、后公开”制度，对拟公开的信息逐条进行保密审查和文字校核，全年审核各类信息#条，退回修改#条，做到依法公开、准确公开。',
  '加强重点领域信息公开。围绕群众关心的义务教育、医疗卫生、社会救助、环境保护等事项，及时公开政策措施、办事指南和办理结果，全年发布重点领域信息#条，其中社会救助类#条。',
  '做好政策文件解读。坚持政策文件与解读材料同步组织、同步审签、同步发布，综合运用图表、问答、短视频等形式，发布解读材料#篇，阅读量达到#人次。',
  '规范依申请公开办理。完善接收、登记、审核、答复、归档各环节工作流程，加强与申请人的沟通，主动了解其真实需求，在法定期限内予以答复，当面和电话答复咨询#人次。',
  '推进政务公开标准化规范化。对照基层政务公开标准目录，逐项梳理公开事项、公开内容、公开时限和公开渠道，调整目录#项，在便民服务大厅设置公开专区#处，方便群众查阅。',
  '拓展公开渠道。在办好政府网站政府信息公开专栏的同时，充分发挥政务新媒体、村（居）务公开栏、乡村广播的作用，推送信息#条，张贴公告#份，解答群众提问#个。',
  '加强政府信息管理。落实公文公开属性源头认定要求，对历年文件进行清理，重新核定公开属性#件，其中由不予公开转为主动公开#件，全部按要求在网站更新。',
  '强化监督保障。将政府信息公开纳入年度绩效考核，每季度开展一次检查，通报问题#个，督促整改到位；组织业务培训#次，参加培训#人次，工作人员的业务能力进一步提高。',
  '回应社会关切。认真办理网民留言和12345热线转办事项，全年办理#件，办结率保持在较高水平；组织“政府开放日”活动#场，邀请人大代表、政协委员和群众代表#人参加。',
  '提升公开质量。按照《中华人民共和国政府信息公开条例》（国务院令第711号）要求，对网站栏目进行优化调整，合并重复栏目#个，新增栏目#个，修正错误链接#处。',
];

/** One slip of each of these in about two thousand characters: rules that find nothing cost less. */
const slips = ['网站改版平稳过度。', '[bookmark: _GoBack]', '统计期限为20231月1日至12月31日。', '我局将继续努力。'];

const paragraphsPerSlip = 7;

/** A report of about this many characters: prose of our own, sub-headings, and a complete set of tables. Always the same. */
export function draftOf(characters: number): string {
  const rest = characters - cleanDraft().length;
  const prose: string[] = [];
  for (let length = 0, i = 0; length < rest; i++) {
    const paragraph = numbered(i, paragraphs[i % paragraphs.length] ?? '');
    const slip = i % paragraphsPerSlip === 0 ? slips[(i / paragraphsPerSlip) % slips.length] : '';
    prose.push(`${paragraph}${slip}`);
    length += paragraph.length + (slip?.length ?? 0) + 1;
  }
  const half = Math.ceil(prose.length / 2);
  return cleanDraft({ parts: { overview: prose.slice(0, half).join('\n'), problems: prose.slice(half).join('\n') } });
}

function numbered(index: number, paragraph: string): string {
  let count = index * 3;
  return `${(index % 9) + 1}.${paragraph.replaceAll('#', () => String(((count++ * 37) % 490) + 1))}`;
}
