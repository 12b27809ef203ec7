import { type ProseMatch, prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'abbreviation-undefined',
  family: 'legal',
  title: '《条例》简称没有说明',
  severity: 'hint',
  description:
    '第一次用《条例》或者新《条例》这样的简称之前，应当写出全称并注明“以下简称《条例》”；注明的简称是“新《条例》”的，后文也应当一致。读者才知道说的是哪一部条例。',
  basis: '公文通行写法：首次用全称并注明简称',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '根据《中华人民共和国政府信息公开条例》编制。\n认真学习⟦《条例》⟧，严格执行《条例》。',
        fixed: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。\n认真学习《条例》，严格执行《条例》。',
      },
      {
        text: '根据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。\n按照⟦《条例》⟧要求公开。',
        fixed: '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）编制。\n按照《条例》要求公开。',
      },
      {
        text: '根据《中华人民共和国政府信息公开条例》（⟦以下简称新《条例》⟧）编制。按照《条例》要求公开。',
        fixed: '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。按照《条例》要求公开。',
      },
      {
        text: '根据《中华人民共和国政府信息公开条例》编制。\n认真学习⟦新《条例》⟧，严格执行新《条例》。',
        fixed: '根据《中华人民共和国政府信息公开条例》（以下简称新《条例》）编制。\n认真学习新《条例》，严格执行新《条例》。',
      },
    ],
    good: [
      '根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）编制。严格执行《条例》。',
      '根据《中华人民共和国政府信息公开条例》(以下简称“条例”)编制。严格执行《条例》。',
      '根据《中华人民共和国政府信息公开条例》（以下简称新《条例》）编制。严格执行新《条例》。',
      '根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制。严格执行新《条例》。',
      '贯彻《中华人民共和国政府信息公开条例》，学习《关于贯彻〈条例〉的意见》。',
    ],
  },
  *check(report) {
    const [definition] = defined(report);
    const [use] = (definition ? abbreviation : anyAbbreviation)(report);
    if (!use) return;
    if (!definition || definition.span.start > use.span.start) {
      const name = use.match[0].startsWith('新') ? '新《条例》' : '《条例》';
      yield {
        span: use.span,
        message: `简称没有说明：前面没有注明“以下简称${name}”`,
        fixes: definition ? [] : definitionFix(report, use.span, name),
      };
      return;
    }
    yield* inconsistent(report, definition);
  },
});

/** Not where it is being defined, nor new by name. */
const abbreviation = prosePattern(/(?<!简称\s?[：:]?\s?“?\s?新?|称为?\s?|新)《\s*条例\s*》/g);
/** Where nothing at all is defined, the new one is no better known; 创新《条例》宣传 is none. */
const anyAbbreviation = prosePattern(/(?<!简称\s?[：:]?\s?“?\s?新?|称为?\s?新?)(?:(?<![创更革全])新)?《\s*条例\s*》/g);
const defined = prosePattern(
  /(?:以下|下面|下文|本文)?(?:统一)?(?:简称|统称|下称|以下称)(?:为)?\s?[：:]?\s?[“"《〈<\s]*(新)?\s?[《〈“"]?(?:政府信息公开)?\s?(条例)[》〉>”"]*/g,
);

function* inconsistent(report: Report, { match, span }: ProseMatch): Iterable<RuleFinding> {
  if (match[1] === undefined) return;
  const later = abbreviation(report).find((m) => m.span.start > span.end);
  if (!later || report.text.slice(later.span.start - 5, later.span.start).includes('修订')) return;
  yield {
    span,
    message: '简称前后不一：这里注明“新《条例》”，后文用“《条例》”',
    related: [{ message: '后文用“《条例》”', span: later.span }],
    fixes: [{ title: '改为“以下简称《条例》”', safe: false, edits: [{ span, newText: '以下简称《条例》' }] }],
  };
}

const fullName = prosePattern(/《\s*(?:中华人民共和国)?政府信息公开条例\s*》(\s*[（(][^（）()]{1,30}(?=[）)]))?/g);

/** Puts the definition after the first full name, where there is one before the abbreviation. */
function definitionFix(report: Report, use: Span, abbreviated: string): Fix[] {
  const name = fullName(report).find((m) => m.span.end <= use.start);
  if (!name || /简称/.test(name.match[1] ?? '')) return [];
  const at = { start: name.span.end, end: name.span.end };
  const newText = name.match[1] === undefined ? `（以下简称${abbreviated}）` : `，以下简称${abbreviated}`;
  return [{ title: `在全称后注明“以下简称${abbreviated}”`, safe: false, edits: [{ span: at, newText }] }];
}
