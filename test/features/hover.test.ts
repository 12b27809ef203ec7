import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badTexts } from '../helpers/bad-texts.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { hoverAt, readDraft, told } from '../helpers/hover.ts';

const draft = cleanDraft();

describe('the pointer', () => {
  test('on nothing that is known is told nothing', () => {
    expect(told(draft, '⟦认真贯彻落实⟧')).toBeNull();
  });

  test('behind the end of a line or of the text is on nothing', () => {
    const reading = readDraft(draft);
    for (const position of [
      { line: 0, character: 400 },
      { line: 9999, character: 0 },
    ]) {
      expect(hoverAt(reading, reading.index.offsetAt(position))).toBeNull();
    }
    expect(hoverAt(reading, -5)).toBeNull();
    expect(hoverAt(reading, draft.length + 5)).toBeNull();
  });

  test('on two things at once is told both, and lights up the smaller', () => {
    const slip = draft.replace('（一）主动公开。全年', '（一）主动公开。我局全年');
    const text = told(slip, '⟦我局⟧全年') ?? '';
    expect(text.indexOf('**青禾镇人民政府**')).toBe(0);
    expect(text).toContain('\n\n---\n\n**自称与机关类别不符**');
  });
});

describe('a client without Markdown', () => {
  test('gets plain text', () => {
    const reading = readDraft(draft);
    const answer = hoverAt(reading, draft.indexOf('| 6 | 2') + 2, { plain: true });
    expect(answer?.contents).toMatchObject({ kind: 'plaintext' });
    expect(JSON.stringify(answer)).not.toMatch(/\*\*|```|\]\(/);
  });

  test('gets the address of a rule in full', () => {
    expect(told(draft.replace('2023年1月1日', '20231月1日'), '自⟦20231月1日⟧', { plain: true })).toContain(
      'date-malformed：https://example.gov.cn/date-malformed',
    );
  });
});

describe('whatever the text', () => {
  test.each(badTexts.filter(({ text }) => text.length < 60_000).map(({ name, text }) => [name, text] as const))(
    'nothing throws, and every range is inside the text: %s',
    (_, text) => {
      const reading = readDraft(text);
      const step = Math.max(1, Math.floor(text.length / 400));
      for (let offset = 0; offset <= text.length; offset += step) {
        const range = hoverAt(reading, offset)?.range;
        if (range) expect(reading.index.rangeOf(reading.index.spanOf(range))).toEqual(range);
      }
    },
  );

  test('the range holds the offset', () => {
    const reading = readDraft(cleanDraft({ layout: 'cells', eol: '\r\n' }));
    fc.assert(
      fc.property(fc.nat(reading.report.text.length), (offset) => {
        const range = hoverAt(reading, offset)?.range;
        if (!range) return;
        const { start, end } = reading.index.spanOf(range);
        expect(start <= offset && offset <= end).toBe(true);
      }),
    );
  });
});
