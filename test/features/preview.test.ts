import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { preview } from '../../server/src/features/preview.ts';
import { createReportIndex } from '../../server/src/output/positions.ts';
import { createReportService } from '../../server/src/service.ts';
import { badTexts } from '../helpers/bad-texts.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith, wordRule } from '../helpers/word-rule.ts';
import { attributeOf, elementsIn, pageOf, parsePage, textOf, textsOf } from './preview/page.ts';

const service = createReportService();

function read(text: string, uri = 'file:///年报.txt'): DraftSnapshot {
  const report = service.parse(text, { assumeReport: true });
  return { uri, version: 1, report, findings: service.check(report), index: createReportIndex(report) };
}

const small = `青禾镇人民政府2023年政府信息公开工作年度报告
本报告根据《条例》编制。
一、总体情况
（一）主动公开。全年主动公开信息126条。
1.政策解读
（1）图解
2024年1月15日`;

describe('the page of a report', () => {
  test('has the title in the middle, headings by level, and paragraphs', () => {
    expect(preview(readWith(small)).html.split('\n')).toEqual([
      '<h1 data-line="0">青禾镇人民政府2023年政府信息公开工作年度报告</h1>',
      '<p data-line="1">本报告根据《条例》编制。</p>',
      '<h2 data-line="2">一、总体情况</h2>',
      '<p data-line="3"><b class="level-2">（一）主动公开</b>。全年主动公开信息126条。</p>',
      '<h4 data-line="4">1.政策解读</h4>',
      '<h5 data-line="5">（1）图解</h5>',
      '<p class="date" data-line="6">2024年1月15日</p>',
    ]);
  });

  test('is named by the title', () => {
    expect(preview(readWith(small)).title).toBe('青禾镇人民政府2023年政府信息公开工作年度报告');
    expect(preview(readWith('一、总体情况')).title).toBe('');
  });

  test('keeps a title together that the draft breaks over lines', () => {
    const [title] = pageOf(readWith(small.replace('2023年政府', '\n2023年政府')));
    expect(title?.tagName).toBe('h1');
    expect(textOf(title ?? expect.fail())).toBe('青禾镇人民政府2023年政府信息公开工作年度报告');
    expect(elementsIn([title ?? expect.fail()]).map(({ tagName }) => tagName)).toEqual(['h1', 'br']);
  });

  test('leaves out the marks of markdown, in documents that are written in it', () => {
    const text = `# ${small.replace('一、总体情况', '## 一、总体情况').replace('126条', '**126条**')}`;
    const html = preview({ ...readWith(text), uri: 'file:///年报.md' }).html;
    expect(html).toContain('<h2 data-line="2">一、总体情况</h2>');
    expect(html).toContain('全年主动公开信息126条。</p>');
    expect(preview(readWith(text)).html).toContain('全年主动公开信息**126条**。</p>');
  });

  test('shows of a web page what is read there, never its markup', () => {
    const text = `<html><body><h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>\n<p>全年<b onclick="x()">公开</b>126条。</p></body></html>`;
    const html = preview(readWith(text)).html;
    expect(html).toBe('<h1 data-line="0">青禾镇人民政府2023年政府信息公开工作年度报告</h1>\n<p data-line="1">全年公开126条。</p>');
  });

  test('tells the lines of the editor, not those of the parser, also after CR LF', () => {
    const lines = cleanDraft({ eol: '\r\n' }).split('\r\n');
    for (const element of pageOf(read(lines.join('\r\n'))).filter(({ tagName }) => tagName === 'p' || tagName === 'h2')) {
      expect(lines[Number(attributeOf(element, 'data-line'))]).toBe(textOf(element));
    }
  });

  test('is empty for an empty document', () => {
    expect(preview(readWith(''))).toEqual({ title: '', html: '' });
  });
});

describe('findings', () => {
  const rules = [
    wordRule({ id: 'a', word: '主动公开信息', severity: 'hint' }),
    wordRule({ id: 'b', word: '信息126条', severity: 'error' }),
    wordRule({ id: 'c', word: '条例', severity: 'information' }),
  ];

  test('are marked where they stand, by severity, with what they say', () => {
    const [, paragraph] = pageOf(readWith(small, ...rules));
    const [mark] = elementsIn([paragraph ?? expect.fail()]).filter(({ tagName }) => tagName === 'mark');
    expect([textOf(mark ?? expect.fail()), mark?.attrs.map(({ value }) => value)]).toEqual(['条例', ['information', '不用“条例”']]);
  });

  test('that overlap part the words; each part says all that holds for it', () => {
    const html = preview(readWith(small, ...rules)).html;
    expect(html).toContain(
      '<mark class="hint" title="不用“主动公开信息”">主动公开</mark>' +
        '<mark class="error" title="不用“主动公开信息”\n不用“信息126条”">信息</mark>' +
        '<mark class="error" title="不用“信息126条”">126条</mark>。',
    );
  });

  test('are marked in cells and labels of tables', () => {
    const text = cleanDraft({ cells: { 'applications.received.total': '70' } });
    const page = pageOf(readWith(text, wordRule({ word: '70', severity: 'error' }), wordRule({ id: 'label', word: '规章' })));
    const cellsOnly = elementsIn(page).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
    const marked = cellsOnly.filter(({ childNodes }) => childNodes.some((child) => child.nodeName === 'mark'));
    expect(marked.map((cell) => [cell.tagName, textOf(cell)])).toEqual([
      ['th', '规章'],
      ['td', '70'],
    ]);
  });

  test('about what is not shown stand beside it in their own words', () => {
    const text = `${small}\n\n\n`;
    const reading = readWith(text);
    const span = { start: text.length, end: text.length };
    const finding = { rule: 'x', severity: 'warning', span, message: '缺少“六”', related: [], fixes: [] } as const;
    expect(preview({ ...reading, findings: [finding] }).html).toMatch(
      /<aside data-line="9"><mark class="warning" title="缺少“六”">缺少“六”<\/mark><\/aside>$/,
    );
  });

  test('of a point are marked by an empty mark', () => {
    const reading = readWith(small);
    const at = small.indexOf('126');
    const finding = { rule: 'x', severity: 'hint', span: { start: at, end: at }, message: '缺“共”', related: [], fixes: [] } as const;
    expect(preview({ ...reading, findings: [finding] }).html).toContain('信息<mark class="hint" title="缺“共”"></mark>126条');
  });

  test.each(['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const)('are all there, with tables as %s', (layout) => {
    const cells = { 'applications.received.total': '70', 'proceedings.review.total': '9', 'disclosure.penalties.decisions': '' };
    const text = cleanDraft({ layout, cells, without: [6] }).replace('2023年1月1日', '20231月1日');
    const reading = read(text);
    const said = elementsIn(pageOf(reading)).flatMap((element) => attributeOf(element, 'title')?.split('\n') ?? []);
    expect(reading.findings.length).toBeGreaterThan(2);
    for (const { message } of reading.findings) expect(said).toContain(message);
  });
});

describe('nothing of the draft becomes markup', () => {
  const nasty = `<script>alert(1)</script> "><img src=x onerror='alert(2)'> javascript:alert(3) &lt;b&gt; https://example.gov.cn`;

  test('in paragraphs, headings, the title and messages', () => {
    const text = `青禾镇${nasty}2023年政府信息公开工作年度报告\n一、总体情况${nasty}\n全年${nasty}`;
    const reading = readWith(text, wordRule({ word: nasty, severity: 'error' }));
    const page = pageOf(reading);
    expect(new Set(elementsIn(page).map(({ tagName }) => tagName))).toEqual(new Set(['p', 'b', 'mark']));
    expect(textsOf(page, 'p').at(-1)).toBe(`全年${nasty}`);
    expect(attributeOf(elementsIn(page).find(({ tagName }) => tagName === 'mark') ?? expect.fail(), 'title')).toBe(`不用“${nasty}”`);
  });

  test('in cells and labels', () => {
    const cells = { 'applications.received.natural': nasty };
    for (const layout of ['pipe', 'cells', 'html'] as const) {
      const page = pageOf(read(cleanDraft({ layout, cells }).replace('行政许可', `行政许可${nasty}`)));
      expect(elementsIn(page).filter(({ tagName }) => ['script', 'img', 'a', 'style'].includes(tagName))).toEqual([]);
    }
  });
});

describe('any text at all', () => {
  const allowed = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'p', 'b', 'br', 'mark', 'aside', 'table', 'tbody', 'tr', 'th', 'td', 'div']);
  const attributes = new Set(['data-line', 'class', 'title', 'colspan', 'rowspan']);

  /** Well-formed, of the known elements, every line in the document, no finding lost. */
  function checkPage(reading: DraftSnapshot): void {
    const { html } = preview(reading);
    const elements = elementsIn(parsePage(html));
    expect(elements.filter(({ tagName }) => !allowed.has(tagName))).toEqual([]);
    const attrs = elements.flatMap((element) => element.attrs);
    expect(attrs.filter(({ name }) => !attributes.has(name))).toEqual([]);
    expect(attrs.filter(({ name, value }) => name === 'data-line' && Number(value) >= reading.index.lineCount)).toEqual([]);
    const said = new Set(elements.flatMap((element) => attributeOf(element, 'title')?.split('\n') ?? []));
    const printable = (text: string) => text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{NChar}]/gu, '\ufffd');
    if (html !== '') expect(reading.findings.filter(({ message }) => !said.has(printable(message)))).toEqual([]);
  }

  test.each(badTexts.filter(({ text }) => text.length < 300_000).map(({ name, text }) => [name, text] as const))(
    '%s',
    (_, text) => {
      checkPage(read(text));
    },
    60_000,
  );

  test('a draft into which anything was written', () => {
    const pieces = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '</td>',
      '<table>',
      '<script>',
      '<!--',
      '&amp;',
      '\ud842',
      '\0',
      '|',
      '\t',
      '\r',
      '\n',
      '一、',
      '（',
      '7',
    ];
    const layouts = fc.constantFrom('pipe', 'tab', 'cells', 'spaced', 'glued', 'html');
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom(...pieces)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(layouts, changes, (layout, edits) => {
        const text = edits.reduce((draft, [where, length, piece]) => {
          const at = Math.floor(where * draft.length);
          return draft.slice(0, at) + piece + draft.slice(at + length);
        }, cleanDraft({ layout }));
        checkPage(read(text));
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
    );
  }, 3_600_000);
});
