import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'vague-leadership',
  family: 'wording',
  title: '领导机关漏字',
  severity: 'hint',
  description: '“在委、政府的正确领导下”漏写了是哪一级党委、政府，多半是删去地名时留下的。请补全，如“在县委、县政府的正确领导下”。',
  basis: '漏字',
  since: '0.2.0',
  examples: {
    bad: [{ text: '⟦在委、政府的正确领导下⟧，我局扎实推进公开工作。' }, { text: '一年来，⟦在政府的坚强领导下⟧，公开工作取得成效。' }],
    good: [
      '在县委、县政府的正确领导下，在区委、政府的正确领导下，在党委政府的正确领导下。',
      '在旗委政府的坚强领导下，在市政府的正确领导下，在上级主管部门的正确领导下，现在政府的领导。',
    ],
  },
  *check(report) {
    for (const { match, span } of vague(report)) {
      yield { span, message: `漏字：“${match[0]}”没有写明是哪一级${match[0].includes('委') ? '党委、政府' : '政府'}` };
    }
  },
});

const vague = prosePattern(/(?<![存现正所内外潜实])在(?:委[、和]?|、)?政府的?(?:正确|坚强|统一|有力|大力)领导下/g);
