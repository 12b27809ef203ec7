import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReportIndex } from '../../../server/src/output/positions.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { edited } from '../../../server/src/report/reread.ts';
import { createReportService } from '../../../server/src/service.ts';

const page = (body: string) => `<!DOCTYPE html><html><head><title>甲</title></head><body>${body}</body></html>`;
const service = createReportService();
const rulesOf = (text: string) => service.check(service.parse(text, { assumeReport: true })).map(({ rule }) => rule);
/** What the words of a report are in the document that it was read from. */
const written = (document: string, words: string) => {
  const { text, source } = parse(document);
  const start = text.indexOf(words);
  const span = source.spanOf({ start, end: start + words.length });
  return start < 0 ? null : document.slice(span.start, span.end);
};

describe('the text of a web page', () => {
  it('has the character of every reference', () => {
    const { paragraphs } = parse(page('<p>&ldquo;两微&#8221;&middot;A&amp;B&nbsp;&#x3c;5%&gt;&mdash;&quot;</p>'));
    expect(paragraphs.map(({ text }) => text)).toEqual(['“两微”·A&B\u00a0<5%>—"']);
  });

  it('has no tags, and a line for each block', () => {
    const { paragraphs } = parse(page('<div><p>我<b>镇</b>公<span>开</span></p><p>二</p>三<br>四</div>'));
    expect(paragraphs.map(({ text }) => text)).toEqual(['我镇公开', '二', '三', '四']);
  });

  it('is told by the page around it, or by blocks at both ends', () => {
    expect(parse('<p>甲&amp;乙</p>').paragraphs[0]?.text).toBe('甲&乙');
    expect(parse('甲&amp;乙').paragraphs[0]?.text).toBe('甲&amp;乙');
    expect(parse('公开<b>甲&amp;乙</b>').paragraphs[0]?.text).toBe('公开<b>甲&amp;乙</b>');
  });

  it('takes for no tag what is none', () => {
    expect(parse(page('<p>投资<3万元，a<b且b>c</p>')).paragraphs[0]?.text).toBe('投资<3万元，a<b且b>c');
  });

  it('shows each word at its place', () => {
    const document = page('<p>坚持&ldquo;公<b>开</b>&rdquo;的</p>');
    expect(written(document, '“')).toBe('&ldquo;');
    expect(written(document, '公开')).toBe('公<b>开');
    expect(written(document, '”的')).toBe('&rdquo;的');
  });

  it('has a place for every place of the page, and the other way round', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '&lt;',
      '&amp;nbsp;',
      '&#20013;',
      '甲',
      '乙\r\n',
      ' ',
      '<td>',
      '<!--x-->',
      '&',
      '<',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (body) => {
        const report = parse(page(body.join('')));
        const { text, source } = report;
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = source.spanOf({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          if (end > start) expect(source.offsetOf(start)).toBe(at);
          if (end - start === 1) expect(source.text[start]).toBe(text[at]);
        }
        const index = createReportIndex(report);
        const whole = index.rangeOf({ start: 0, end: text.length });
        expect(index.spanOf(whole).end).toBe(text.length);
      }),
    );
  });
});

describe('an edit of a web page', () => {
  const fixed = (body: string, words: string, newText: string) => {
    const report = parse(page(body));
    const start = report.text.indexOf(words);
    return edited(report, [{ span: { start, end: start + words.length }, newText }]);
  };

  it('leaves the tags between the words that it replaces', () => {
    expect(fixed('<p>公<b>开</b>信息</p>', '公开信', '甲')).toBe(page('<p>甲<b></b>息</p>'));
  });

  it('writes a mark as a reference, so that no words become a tag', () => {
    expect(fixed('<p>甲类</p>', '甲', '<b>')).toBe(page('<p>&lt;b&gt;类</p>'));
    expect(fixed('<p>A&amp;copy平台</p>', '平台', '&lt')).toBe(page('<p>A&amp;copy&amp;lt</p>'));
  });

  it('replaces a whole reference', () => {
    expect(fixed('<p>&ldquo;甲</p>', '“', '「')).toBe(page('<p>「甲</p>'));
  });

  it('puts words in inside the block that they belong to', () => {
    const report = parse(page('<p>甲</p><p>乙</p>'));
    const at = report.text.indexOf('甲');
    expect(edited(report, [{ span: { start: at + 1, end: at + 1 }, newText: '。' }])).toContain('<p>甲。</p>');
    const below = report.text.indexOf('乙');
    expect(edited(report, [{ span: { start: below, end: below }, newText: '二' }])).toContain('<p>二乙</p>');
  });
});

describe('references as residue', () => {
  it('are none in a page, but for those that its reader sees', () => {
    expect(rulesOf(page('<p>坚持&ldquo;公开&rdquo;&mdash;&mdash;A&amp;B。</p>'))).not.toContain('word-residue');
    expect(rulesOf(page('<p>公开&amp;nbsp;12条。</p>'))).toContain('word-residue');
    expect(rulesOf('公开&nbsp;12条。')).toContain('word-residue');
  });

  it('are mended by what they stand for', () => {
    const { text } = service.fix(page('<p>公开&amp;ldquo;甲”。</p>'), { assumeReport: true });
    expect(text).toContain('公开“甲”');
    expect(service.fix(page('<p>甲&amp;lt;b类。</p>'), { assumeReport: true }).text).toContain('甲&lt;b类');
  });

  it('leave words in angle brackets alone', () => {
    for (const text of [page('<p>其中&lt;b类事项&gt;即时办结。</p>'), '其中<b类事项>即时办结。']) {
      expect(service.fix(text, { assumeReport: true }).text).toBe(text);
    }
  });
});
