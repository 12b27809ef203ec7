import { isShorterThan, lengthOf, sectionProse, unwritten } from '../../report/section-prose.ts';
import { predatesForms } from '../../report/top-headings.ts';
import { defineRule } from '../rule.ts';

const fewestCharacters = 30;
/** From here on the words may tell of it in a way that the lists below do not know. */
const longText = 80;
const nothing = /^[\s（(]*(?:本年度?|目前|暂|均)?(?:无|没有|不存在)(?:相关|此类)?(?:问题|内容|情况|事项)?[\s。；，）)]*$/;
const problem =
  /问题|不足|短板|薄弱|差距|欠缺|缺乏|缺少|有待|亟[待需]|尚[未需]|还[需要没未]|仍[需要存]|不够|不[高强全多深快广宽畅紧严足均熟细准实便清懂]|不到位|不及时|不完善|不平衡|不规范|不丰富|单一|滞后|偏[少低慢弱]|较[少低慢弱差]|过[少低慢长]|缓慢|超期|逾期|困难|难以|看不懂|反映(?:比较|较|最)?(?:集中|强烈|突出|多)|被(?:纠正|撤销|责令|通报|退回)|败诉|未(?:能|通过|按)|没有|弱|少数|个别/;
const improvement =
  /改进|措施|整改|下一步|下一年|下阶段|今后|明年|来年|接下来|将|加强|强化|提高|提升|完善|健全|推进|推动|加大|优化|深化|规范|细化|拓[展宽]|丰富|落实|建立|组织|开展|制定|明确|督促|努力|力争|争取|打算|拟|计划|做到|确保|通过|及时|对此|为此|[年月日]起|同步|逐[一件项月条]|增[加设配]|改[为用由版]|调整|实行|控制在/;

export default defineRule({
  id: 'improvement-section-thin',
  family: 'structure',
  title: '问题及改进情况过于简单',
  severity: 'warning',
  description:
    '第五部分既要写存在的主要问题，也要写改进情况，写本机关自己的、具体的问题和办法。只写“无”、只有一两句空话、只有问题没有办法（或者反过来），都容易被退回。',
  basis: '条例第五十条第（四）项：政府信息公开工作存在的主要问题及改进情况',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '⟦五、存在的主要问题及改进情况⟧\n无。\n六、其他需要报告的事项\n无' },
      { text: '⟦五、存在的主要问题及改进情况⟧\n解读不够，将加强。\n六、其他需要报告的事项\n无' },
      {
        text: '⟦五、存在的主要问题及改进情况⟧\n2023年，我镇全体干部团结一心，扎实工作，圆满完成了上级交给的各项任务，受到群众好评。\n六、其他需要报告的事项\n无',
      },
    ],
    good: [
      '五、存在的主要问题及改进情况\n政策解读的形式不够丰富，部分信息更新不及时。下一步将多用图表和问答解读政策，按月检查信息更新情况。\n六、其他需要报告的事项\n无',
      '五、存在的主要问题及改进情况\n（一）主要问题\n1.政策解读形式单一。\n2.信息更新偏慢。\n（二）改进措施\n1.制作图解和问答。\n2.每月检查一次。',
      '五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无',
      '五、存在的主要问题及改进情况\n（此处填写）',
    ],
  },
  *check(report) {
    const prose = sectionProse(report, 5);
    if (!prose || predatesForms(report) || prose.text.trim() === '' || unwritten.test(prose.text)) return;
    const { body, heading } = prose.section;
    if (embedded.test(report.text.slice(body.start, body.end))) return;
    const fault = faultOf(prose.text);
    if (!fault) return;
    const severity = isShorterThan(prose.text, longText) ? 'warning' : 'information';
    yield { span: heading.span, message: `问题及改进情况过于简单：${fault}`, severity };
  },
});

/** A table or picture may hold the rest. */
const embedded = /<(?:table|img)\b|!\[|[|\t]/i;

function faultOf(text: string): string | null {
  if (nothing.test(text)) return `只写了“${text.trim()}”，应当写明存在的主要问题和改进情况`;
  if (isShorterThan(text, fewestCharacters)) return `只有 ${lengthOf(text)} 字，应当写明存在的主要问题和改进情况`;
  if (!problem.test(text)) return '没有写存在什么问题';
  return improvement.test(text) ? null : '没有写怎样改进';
}
