import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotatedTextEdit, TextDocumentEdit } from 'vscode-languageserver-types';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { prepareRename, rename } from '../../server/src/features/rename.ts';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { organKind } from '../../server/src/report/organ/kinds.ts';
import { createReportService } from '../../server/src/service.ts';
import { formIds } from '../../server/src/standard/forms.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { mark } from '../helpers/marks.ts';
import { organs } from '../helpers/organs.ts';
import { readWith } from '../helpers/word-rule.ts';

const service = createReportService();
const able = { versionedEdits: true, annotations: true };

interface Changed extends Pick<AnnotatedTextEdit, 'newText'> {
  readonly span: { readonly start: number; readonly end: number };
  readonly isSure: boolean;
}

/** A draft with the cursor at `‸`, read. */
function withCursor(marked: string): { readonly reading: DraftSnapshot; readonly offset: number } {
  const offset = marked.indexOf('‸');
  return { reading: readWith(marked.replace('‸', '')), offset };
}

/** The changes of renaming what is at the cursor; throws the problem where there is one. */
function changes({ reading, offset }: { readonly reading: DraftSnapshot; readonly offset: number }, newName: string): Changed[] {
  const answer = rename(reading, reading.index.positionAt(offset), newName, able);
  if ('problem' in answer) throw new Error(answer.problem);
  const { documentChanges = [], changeAnnotations = {} } = answer.edit;
  return documentChanges.flatMap((change) =>
    (change as TextDocumentEdit).edits.map((edit) => {
      const { range, newText, annotationId } = edit as AnnotatedTextEdit;
      return { span: reading.index.spanOf(range), newText, isSure: changeAnnotations[annotationId]?.needsConfirmation === false };
    }),
  );
}

/** The draft after what is sure was changed. */
function renamed(marked: string, newName: string): string {
  const draft = withCursor(marked);
  return applyEdits(
    draft.reading.report.text,
    changes(draft, newName).filter(({ isSure }) => isSure),
  );
}

/** The draft with what only the user can decide marked. */
function doubtful(marked: string, newName: string): string {
  const draft = withCursor(marked);
  const spans = changes(draft, newName).flatMap(({ span, isSure }) => (isSure ? [] : [span]));
  return mark(draft.reading.report.text, spans);
}

const town = '‸青禾镇人民政府2023年政府信息公开工作年度报告\n';
const year = '青禾镇人民政府‸2023年政府信息公开工作年度报告\n';

describe('the organ', () => {
  it.each([
    ['in full', '请与青禾镇人民政府联系。', '请与柳溪镇人民政府联系。'],
    ['without 人民', '由青禾镇政府负责。', '由柳溪镇政府负责。'],
    ['without its office', '青禾镇公开信息12条。', '柳溪镇公开信息12条。'],
    [
      'its office and its web site',
      '请与青禾镇党政办公室联系，或登录青禾镇人民政府网站。',
      '请与柳溪镇党政办公室联系，或登录柳溪镇人民政府网站。',
    ],
    ['before 政府信息, which is no 政府', '公开青禾镇政府信息12条。', '公开柳溪镇政府信息12条。'],
    ['in the title of its report', '现公布《青禾镇2023年政府信息公开工作年度报告》。', '现公布《柳溪镇2023年政府信息公开工作年度报告》。'],
  ])('is renamed %s', (_, before, after) => {
    expect(renamed(town + before, '柳溪镇人民政府')).toBe(`柳溪镇人民政府2023年政府信息公开工作年度报告\n${after}`);
  });

  it('is renamed in a title that is spread over its line', () => {
    expect(renamed('青 禾 镇 人 ‸民 政 府\n2023年政府信息公开工作年度报告\n青禾镇人民政府公开。', '柳溪镇人民政府')).toBe(
      '柳溪镇人民政府\n2023年政府信息公开工作年度报告\n柳溪镇人民政府公开。',
    );
  });

  it('leaves what it calls itself while its kind stays', () => {
    expect(renamed(`${town}我镇公开信息12条，本镇负责。`, '柳溪镇人民政府')).toContain('我镇公开信息12条，本镇负责。');
  });

  it.each([
    ['柳溪街道办事处', '我街道公开信息12条，本街道负责。柳溪街道、柳溪街道办事处公开。'],
    ['柳溪乡人民政府', '我乡公开信息12条，本乡负责。柳溪乡、柳溪乡人民政府公开。'],
    ['云汀区财政局', '我局公开信息12条，本局负责。云汀区财政局、云汀区财政局公开。'],
  ])('becomes %s with its words for itself', (name, after) => {
    expect(renamed(`${town}我镇公开信息12条，本镇负责。青禾镇、青禾镇人民政府公开。`, name)).toBe(
      `${name}2023年政府信息公开工作年度报告\n${after}`,
    );
  });

  it('is one of words that only look like it', () => {
    const text =
      '‸云汀区财政局2023年政府信息公开工作年度报告\n我局限于条件，本局面。自我局里看，县水务局来函称，我局将派员。我局负责，本机关、我单位公开。';
    expect(renamed(text, '青禾镇人民政府')).toContain(
      '我局限于条件，本局面。自我局里看，县水务局来函称，我局将派员。我镇负责，本机关、我单位公开。',
    );
  });

  it('keeps the areas before it apart', () => {
    const text = '‸云汀区南桥街道办事处2023年政府信息公开工作年度报告\n云汀区南桥街道、南桥街道、南桥街道办事处公开。';
    expect(renamed(text, '云汀区北桥街道办事处')).toContain('云汀区北桥街道、北桥街道、北桥街道办事处公开。');
    expect(renamed('‸青禾镇人民政府2023年政府信息公开工作年度报告\n云汀区青禾镇人民政府、青禾镇公开。', '云汀区青禾镇人民政府')).toBe(
      '云汀区青禾镇人民政府2023年政府信息公开工作年度报告\n云汀区青禾镇人民政府、青禾镇公开。',
    );
  });

  it.each([
    '⟦青禾镇⟧中心小学、⟦青禾镇⟧财政所、⟦青禾镇⟧党委、⟦青禾镇⟧卫生院。',
    '开设“⟦青禾镇⟧发布”公众号。',
    '印发《⟦青禾镇⟧政务公开制度》。',
  ])('asks about %s', (marked) => {
    expect(doubtful(town + marked.replace(/[⟦⟧]/g, ''), '柳溪镇人民政府')).toBe(town.replace('‸', '') + marked);
  });

  it('asks about the name of an area but where its government is meant', () => {
    const text = '‸云汀区人民政府2023年政府信息公开工作年度报告\n⟦云汀区⟧财政局在⟦云汀区⟧青禾路1号，云汀区政府信息公开。';
    expect(doubtful(text.replace(/[⟦⟧]/g, ''), '北山区人民政府')).toBe(text.replace('‸', ''));
  });

  it('knows a department by its short name, but not behind other words', () => {
    const text = '‸云汀区财政局2023年政府信息公开工作年度报告\n2023年，区财政局公开信息，由⟦区财政局⟧负责，北山区财政局配合。';
    expect(doubtful(text.replace(/[⟦⟧]/g, ''), '青禾县教育局')).toBe(text.replace('‸', ''));
    expect(renamed(text.replace(/[⟦⟧]/g, ''), '青禾县教育局')).toContain('2023年，县教育局公开信息');
  });

  it('without its office becomes a name with one in titles, and without one in prose', () => {
    const text = '‸青禾镇2023年政府信息公开工作年度报告\n现公布青禾镇2023年报告。青禾镇公开信息，请与青禾镇党政办公室联系。';
    expect(renamed(text, '柳溪街道办事处')).toBe(
      '柳溪街道办事处2023年政府信息公开工作年度报告\n现公布柳溪街道办事处2023年报告。柳溪街道公开信息，请与柳溪街道党政办公室联系。',
    );
  });

  it('asks about 全镇 and 镇政府 where the kind changes', () => {
    expect(doubtful(`${town}⟦全镇⟧公开，由⟦镇政府⟧负责，各镇政府配合。`.replace(/[⟦⟧]/g, ''), '柳溪街道办事处')).toContain(
      '⟦全镇⟧公开，由⟦镇政府⟧负责，各镇政府配合。',
    );
  });

  it('is found on every form of its name and on its words for itself', () => {
    for (const draft of ['青禾镇‸公开', '青禾‸镇人民政府公开', '‸我镇公开', '本镇‸公开']) {
      const { reading, offset } = withCursor(`${town.replace('‸', '')}一、总体情况\n${draft}信息。`);
      expect(prepareRename(reading, reading.index.positionAt(offset)), draft).toMatchObject({ placeholder: '青禾镇人民政府' });
    }
  });

  it.each([
    ['', '机关名称不能为空。'],
    ['  ', '机关名称不能为空。'],
    ['青禾镇\n人民政府', '机关名称不能换行。'],
    ['青'.repeat(61), '机关名称不超过 60 个字。'],
  ])('is not renamed to %j', (name, problem) => {
    const { reading, offset } = withCursor(town);
    expect(rename(reading, reading.index.positionAt(offset), name, able)).toEqual({ problem });
  });
});

describe('the report year', () => {
  it.each([
    ['统计期限自2023年1月1日起至2023年12月31日止。', '统计期限自2024年1月1日起至2024年12月31日止。'],
    ['统计期限截至2023年12月31日。', '统计期限截至2024年12月31日。'],
    ['2023年，我镇公开信息12条。2023年度没有收到申请。', '2024年，我镇公开信息12条。2024年度没有收到申请。'],
    ['2023年5月9日、2023.5.9召开会议。', '2024年5月9日、2024.5.9召开会议。'],
    ['２０２３年，二〇二三年，二○二三年。', '２０２４年，二〇二四年，二○二四年。'],
    ['现公布《青禾镇2023年政府信息公开工作年度报告》。', '现公布《青禾镇2024年政府信息公开工作年度报告》。'],
  ])('changes in %s', (before, after) => {
    expect(renamed(year + before, '2024')).toBe(`青禾镇人民政府2024年政府信息公开工作年度报告\n${after}`);
  });

  it.each([
    '上年公开10条，2022年公开10条，2024年将公开更多。',
    '青政发〔2023〕5号、（2023）京01民初1号、2023年第5号公告。',
    '《青禾镇2023年政务公开要点》《信息公开办法》（2023年修订）。',
    '《青禾镇办法》自2023年5月15日起施行。',
    '电话：0100-2023555，网址：http://example.gov.cn/2023/05/1.html，编号 A2023-1，20230101。',
    '发布时间：2023-01-20\n一、总体情况',
  ])('stays in %s', (text) => {
    expect(renamed(year + text, '2024')).toBe(`青禾镇人民政府2024年政府信息公开工作年度报告\n${text}`);
    expect(doubtful(year + text, '2024')).not.toContain('⟦');
  });

  it.each([
    '落实⟦2023⟧—2025年规划，2022年至⟦2023⟧年改版。',
    '专栏成立于⟦2023⟧年，自⟦2023⟧年以来更新及时。',
    '公开2022年度决算和⟦2023⟧年度部门预算，与⟦2023⟧年相比增长。',
    '开展“⟦2023⟧年政务开放日”活动。',
  ])('is asked about in %s', (marked) => {
    expect(doubtful(year + marked.replace(/[⟦⟧]/g, ''), '2024')).toBe(year.replace('‸', '') + marked);
  });

  it('keeps days that the other year has', () => {
    const leap = '青禾镇人民政府‸2024年政府信息公开工作年度报告\n2024年2月29日、2024年2月28日、2024年3月29日开会。';
    expect(renamed(leap, '2025')).toContain('2025年2月28日、2025年2月28日、2025年3月29日开会。');
    expect(renamed(leap, '2028')).toContain('2028年2月29日');
  });

  it.each(['2024', ' 2024 ', '2024年', '2024年度'])('may be typed as %j', (name) => {
    expect(renamed(`${year}2023年度。`, name)).toBe('青禾镇人民政府2024年政府信息公开工作年度报告\n2024年度。');
  });

  it.each([
    ['', '报告年度不能为空。'],
    ['明年', '请填 2008 到 2099 之间的四位年份，如 2023。'],
    ['1999', '请填 2008 到 2099 之间的四位年份，如 2023。'],
    ['2024\n', null],
  ])('renamed to %j: %s', (name, problem) => {
    const { reading, offset } = withCursor(year);
    const answer = rename(reading, reading.index.positionAt(offset), name, able);
    expect('problem' in answer ? answer.problem : null).toBe(problem);
  });
});

describe('elsewhere', () => {
  it.each([
    '',
    '没有年度的文稿',
    '青禾镇人民政府2023年政府信息公开工作年度报告\n一、总体‸情况',
    '青禾镇人民政府2023年政府‸信息公开工作年度报告',
  ])('nothing is renamed: %s', (marked) => {
    const { reading, offset } = withCursor(marked);
    const position = reading.index.positionAt(offset);
    expect(prepareRename(reading, position)).toBeNull();
    expect(rename(reading, position, '2024', able)).toEqual({ problem: expect.stringContaining('请把光标放在') });
  });

  it('positions past the end, lone surrogates, other line ends', () => {
    for (const text of [
      '青禾镇2023年政府信息公开工作年度报告',
      `\uFEFF${cleanDraft({ eol: '\r\n' })}\uD842`,
      cleanDraft().replaceAll('年', '\uD842'),
    ]) {
      const reading = readWith(text);
      for (const position of [
        { line: -1, character: -1 },
        { line: 9999, character: 9999 },
      ])
        prepareRename(reading, position);
    }
  });
});

describe('editors that take less', () => {
  const reading = readWith(`${town.replace('‸', '')}青禾镇公开信息，青禾镇中心小学也公开。`);
  const at = { line: 0, character: 0 };

  it('without annotations only what is sure is changed', () => {
    const answer = rename(reading, at, '柳溪镇人民政府', { versionedEdits: true, annotations: false });
    expect(answer).toMatchObject({ edit: { documentChanges: [{ textDocument: { version: 7 }, edits: [{}, {}] }] } });
    expect(answer).not.toHaveProperty('edit.changeAnnotations');
  });

  it('without versions the edits are plain', () => {
    const answer = rename(reading, at, '柳溪镇人民政府', { versionedEdits: false, annotations: true });
    expect('edit' in answer && answer.edit.changes?.['file:///年报.txt']).toHaveLength(2);
  });
});

describe('a clean draft of another organ', () => {
  // A bare 青禾镇 may also be the short name of its government, and is renamed as one in the prose.
  const known = organs.filter((organ) => organKind(organ) !== 'unknown' && organ !== '青禾镇');

  it.each(known)('%s becomes any other, to the letter', (organ) => {
    const reading = readWith(cleanDraft({ organ }));
    for (const name of known) {
      const edits = changes({ reading, offset: 0 }, name).filter(({ isSure }) => isSure);
      expect(applyEdits(reading.report.text, edits)).toBe(cleanDraft({ organ: name }));
    }
  });
});

/** Errors and warnings by rule. */
const complaints = (text: string) =>
  service.check(service.parse(text)).flatMap(({ rule, severity }) => (severity === 'error' || severity === 'warning' ? [rule] : []));

function yearRenamed(text: string, to: number): string {
  const reading = readWith(text);
  const offset = reading.report.title?.year?.span.start ?? 0;
  return applyEdits(
    text,
    changes({ reading, offset }, String(to)).filter(({ isSure }) => isSure),
  );
}

describe('a clean draft of another year', () => {
  const organs = ['青禾镇人民政府', '云汀区财政局', '云汀区人民政府', '云汀区南桥街道办事处'];
  const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

  it.each(organs.flatMap((organ) => layouts.map((layout) => [organ, layout] as const)))('%s, %s: is as clean', (organ, layout) => {
    expect(complaints(yearRenamed(cleanDraft({ organ, layout, year: 2023 }), 2024))).toEqual([]);
    expect(complaints(yearRenamed(cleanDraft({ organ, layout, form: '2019', year: 2020 }), 2019))).toEqual([]);
  });

  it('has the tables of the wrong form, and says so, in a year of the other form', () => {
    const old = yearRenamed(cleanDraft({ form: '2019', year: 2020 }), 2021);
    expect(new Set(complaints(old))).toEqual(new Set(['format-version-mismatch', 'format-notice-outdated']));
    const early = yearRenamed(cleanDraft({ year: 2021 }), 2020);
    expect(new Set(complaints(early))).toEqual(new Set(['format-version-mismatch']));
  });

  it('is the draft of that year to the letter, whatever the years', () => {
    const years = fc.integer({ min: 2021, max: 2099 });
    fc.assert(
      fc.property(fc.constantFrom(...formIds), years, years, (form, from, to) => {
        expect(yearRenamed(cleanDraft({ form, year: from }), to)).toBe(cleanDraft({ form, year: to }));
      }),
      { numRuns: 30 },
    );
  });
});
