import { describe, expect, it } from 'vitest';
import { readMarkedDraft } from './marked-draft.ts';

describe('a marked draft', () => {
  it('reads wrong, its twin right', () => {
    const { draft, twin } = readMarkedDraft('平稳⟦过度→过渡⟧{typo-dict}。⟦请审阅。→⟧公开⟦→政府⟧信息。');
    expect([draft, twin]).toEqual(['平稳过度。请审阅。公开信息。', '平稳过渡。公开政府信息。']);
  });

  it('says where each finding is expected, and how grave', () => {
    const { draft, markers, twinMarkers } = readMarkedDraft('共⟦3→2⟧件，⟦三公经费→“三公”经费⟧{term-confusion:hint, de-di?}。');
    expect(markers.map(({ span, ...marker }) => ({ ...marker, words: draft.slice(span.start, span.end) }))).toEqual([
      { rule: 'term-confusion', severity: 'hint', missed: false, line: null, words: '三公经费' },
      { rule: 'de-di', severity: null, missed: true, line: null, words: '三公经费' },
    ]);
    expect(twinMarkers).toEqual([]);
  });

  it('marks within marks, what stays in the twin, and lines', () => {
    const { draft, twin, markers, twinMarkers } = readMarkedDraft('⟦青禾镇⟦2023年→⟧年报⟧{title-format}\n引言{=missing-preamble@-1}');
    expect([draft, twin]).toEqual(['青禾镇2023年年报\n引言', '青禾镇年报\n引言']);
    expect(markers.map(({ rule, line, span }) => [rule, line, draft.slice(span.start, span.end)])).toEqual([
      ['title-format', null, '青禾镇2023年年报'],
      ['missing-preamble', -1, ''],
    ]);
    expect(twinMarkers.map(({ rule, span }) => [rule, span.start])).toEqual([['missing-preamble', twin.length]]);
  });

  it.each(['⟦不闭合', '多一个⟧', '没有标记{typo-dict}', '⟦a→b→c⟧', '⟦a→b⟧{=typo-dict}', '⟦a⟧{Typo}', '⟦a⟧{typo-dict:grave}', 'a→b'])(
    'refuses %s',
    (text) => {
      expect(() => readMarkedDraft(text)).toThrow();
    },
  );
});
