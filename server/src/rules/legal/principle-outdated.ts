import { clauseAround, pastWords, predatesRevision } from '../../mentions/regulation.ts';
import { insidePairs } from '../../report/inside-pairs.ts';
import { prosePattern } from '../../report/search.ts';
import { regulation } from '../../standard/laws.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'principle-outdated',
  family: 'legal',
  title: '公开原则是旧提法',
  severity: 'warning',
  description:
    '现行《条例》第五条的提法是“以公开为常态、不公开为例外”，“以公开为原则、不公开为例外”是修订前的旧提法。' +
    '“公开是常态，不公开是例外”意思不错，只提示与条文用字不同。',
  basis: '《政府信息公开条例》第五条',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '按照“⟦以公开为原则，不公开为例外⟧”的要求，扩大公开范围。', fixed: '按照“以公开为常态、不公开为例外”的要求，扩大公开范围。' },
      { text: '坚持⟦公开为原则、不公开是例外⟧。', fixed: '坚持公开为常态、不公开为例外。' },
      {
        text: '坚持“⟦公开是常态，不公开是例外⟧”，做好公开工作。',
        fixed: '坚持“公开为常态、不公开为例外”，做好公开工作。',
        severity: 'hint',
      },
    ],
    good: [
      '坚持以公开为常态、不公开为例外。以“公开为常态,不公开为例外”为原则。',
      '公开理念由“以公开为原则、不公开为例外”转变为“以公开为常态、不公开为例外”。',
      '学习《坚持以公开为原则不公开为例外》一文。坚持以依法公开、真实公开为原则。',
    ],
  },
  *check(report) {
    if (predatesRevision(report)) return;
    const isTitle = insidePairs(report, ['title']);
    for (const { paragraph, match, span } of principle(report)) {
      const [written, first, , second] = match;
      const isOld = match[2] !== '常态';
      if (isTitle(span.start) || (!isOld && first === '为' && second === '为')) continue;
      const clause = clauseAround(paragraph, span);
      if (isOld && (pastWords.test(clause) || /[为是]常态/.test(clause))) continue;
      const right = written.startsWith('以') ? regulation.principle : regulation.principle.slice(1);
      const message = isOld
        ? `旧提法：《条例》第五条现为“${regulation.principle}”`
        : `与条文用字不同：《条例》第五条为“${regulation.principle}”，这里写作${quoted(written)}`;
      yield { span, message, severity: isOld ? 'warning' : 'hint', fixes: [replacement(span, right, false)] };
    }
  },
});

const principle = prosePattern(/以?公开([为是])(原[则侧测]|常态)[^。；;\n]{0,3}不公开([为是])[例列]外/g);
