import { prosePattern } from '../../report/search.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'stray-dunhao',
  family: 'punctuation',
  title: '顿号误用',
  severity: 'hint',
  description:
    '顿号只用在并列的词语之间：“等”字前面、“做到”后面不用顿号，列举用的“一是”前面用冒号或者逗号。书名号、引号之间的顿号由 booktitle-dunhao 检查，两个标点连用由 duplicate-punct 检查。',
  basis: 'GB/T 15834《标点符号用法》',
  since: '0.4.0',
  examples: {
    bad: [
      { text: '公开教育、医疗、民生保障⟦、⟧等重点领域信息。', fixed: '公开教育、医疗、民生保障等重点领域信息。' },
      { text: '进一步加强了⟦、⟧信息审核工作。', fixed: '进一步加强了信息审核工作。' },
      { text: '做到⟦、⟧应公开尽公开。', fixed: '做到应公开尽公开。' },
      { text: '健全工作机制⟦、⟧一是加强主动公开；二是加大解读力度。', fixed: '健全工作机制：一是加强主动公开；二是加大解读力度。' },
    ],
    good: [
      '公开教育、医疗等重点领域信息，做好审核、等级管理、等待区引导工作。',
      '公开了、解读了，完善了、落实了各项制度。',
      '一是定期查、二是随机查。说到、做到、落实到位。',
      '在岗、在职、在编，等额选举。落实“放管服”、等保测评要求。',
      '统一、一是一二是二的作风。',
    ],
  },
  *check(report) {
    for (const { match, span } of stray(report)) {
      const [mark] = match;
      const at = { start: span.start + mark.indexOf('、'), end: span.start + mark.indexOf('、') + 1 };
      const isList = match.groups?.list !== undefined;
      const before = match.groups?.before ?? match.groups?.after;
      yield {
        span: at,
        message: isList
          ? `顿号误用：“${match.groups?.list}”前面引起列举，用冒号或者逗号`
          : `顿号误用：“${before ?? '等'}”${before ? '后面' : '前面'}不用顿号`,
        fixes: isList
          ? [replacement(at, '：', false), replacement(at, '，', false)]
          : [{ title: '删去顿号', safe: true, edits: [{ span: at, newText: '' }] }],
      };
    }
  },
});

/** Words that begin with 等 themselves. */
const words = '级待候于同额次第价量值距保比效式边闲腰温';
const stray = prosePattern(
  new RegExp(
    `、(?<=[\\u4e00-\\u9fffA-Za-z0-9”》）]、)(?=等(?![${words}])[\\u4e00-\\u9fff\\d，。；：、）])|(?<after>了)、(?<=[\\u4e00-\\u9fff]{3}、)(?![^，。；、]{1,8}了)|(?<before>做到)、(?<![、到]\\s?做到、)(?!到|说到|想到|看到|听到|知道|见到)|、(?<=[\\u4e00-\\u9fff]{4}、)(?=(?<list>一是)[\\u4e00-\\u9fff]{2}(?![二两]))`,
    'g',
  ),
);
