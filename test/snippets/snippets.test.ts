import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateSnippets } from '../../scripts/generate-snippets.ts';
import { choice, field, snippetBody } from '../../scripts/snippets/body.ts';
import { type Snippet, snippetFiles } from '../../scripts/snippets/catalogue.ts';
import { createReportService } from '../../server/src/service.ts';
import { formIds, formStandard, forms, newestForm, tableIds, tableStandard } from '../../server/src/standard/forms.ts';
import { sections } from '../../server/src/standard/sections.ts';
import type { FormId, TableId } from '../../server/src/standard/types.ts';
import { expand } from './expand.ts';

const files = snippetFiles();
const all: readonly (readonly [string, Snippet])[] = Object.values(files).flatMap((file) => Object.entries(file));

const expanded = (snippet: Snippet) => expand(snippet.body.join('\n'));

function withPrefix(prefix: string): Snippet {
  const found = all.find(([, snippet]) => snippet.prefix.includes(prefix));
  if (!found) throw new Error(`no snippet ${prefix}`);
  return found[1];
}

function labelsOf(form: FormId, id: TableId): string[] {
  const { rows, head } = tableStandard(form, id);
  const labels = rows.flatMap((row) => [
    ...row.groupLabels,
    ...(row.label ? [row.label] : []),
    ...row.columns.map((column) => column.label),
  ]);
  return [...labels, ...head.flat().map((word) => word.label)].map((label) => label.text);
}

const cellCount = (form: FormId, id: TableId) => tableStandard(form, id).rows.reduce((sum, row) => sum + row.columns.length, 0);

describe('snippet bodies are written from text with fields', () => {
  it.each([
    ['numbers fields in reading order', `${field('甲')}和${field('乙')}`, '<1:甲>和<2:乙>$0'],
    ['fills in fields of one name together', `${field('甲', 'a')}${field('0')}${field('甲', 'a')}`, '<1:甲><2:0><1>$0'],
    ['offers a choice', choice(['我镇', '我局'], 'self'), '<1|我镇,我局|>$0'],
    ['escapes what editors would read', `a$b}c\\d${field('$')}`, 'a\\$b\\}c\\\\d<1:\\$>$0'],
  ])('%s', (_, text, body) => {
    expect(snippetBody(text)).toEqual([body.replace(/<([^>]*)>/g, '$${$1}')]);
  });

  it('keeps lines apart', () => {
    expect(snippetBody('一\n二')).toEqual(['一', '二$0']);
  });
});

describe('the committed files', () => {
  it.each(Object.entries(generateSnippets()))('%s is as generated (npm run generate)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('every snippet', () => {
  it.each(all)('%s: tab stops 1, 2, 3 …, the cursor last', (_, snippet) => {
    const { stops } = expanded(snippet);
    const fresh = stops.filter((stop, index) => stops.indexOf(stop) === index);
    expect(fresh).toEqual([...fresh.slice(0, -1).map((_stop, index) => index + 1), 0]);
    expect(snippet.body.at(-1)?.endsWith('$0')).toBe(true);
  });

  it.each(all)('%s: numbers start at 0, each a field of its own', (_, snippet) => {
    const values = [...expanded(snippet).initial.values()];
    expect(values.filter((value) => /^\d+$/.test(value) && value !== '0')).toEqual([]);
  });

  it('has prefixes for those who type Chinese and for those who type Latin letters', () => {
    for (const [name, { prefix }] of all) {
      expect(
        prefix.some((p) => /^\p{Script=Han}/u.test(p)),
        name,
      ).toBe(true);
      expect(
        prefix.some((p) => /^[a-z]+\d*[a-z]*$/.test(p)),
        name,
      ).toBe(true);
    }
  });

  it('has prefixes of its own', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
  });
});

describe('tables', () => {
  const prefixes: Readonly<Record<TableId, string>> = { disclosure: '表二', applications: '表三', proceedings: '表四' };
  const cases = formIds.flatMap((form) =>
    tableIds.flatMap((id) =>
      ['', '制表符'].map((kind) => [form, id, `${prefixes[id]}${form === newestForm.id ? '' : form}${kind}`] as const),
    ),
  );

  it.each(cases)('form %s, %s, “%s”: every label of the form, a 0 for every cell', (form, id, prefix) => {
    const { text, stops } = expanded(withPrefix(prefix));
    expect(labelsOf(form, id).filter((label) => !text.includes(label))).toEqual([]);
    expect(stops.filter((stop) => stop > 0)).toHaveLength(cellCount(form, id));
  });

  it.each(cases.filter(([, , prefix]) => prefix.endsWith('制表符')))(
    'form %s, %s, “%s”: as many cells in every line, and no line begins with a tab, which editors would turn into blanks',
    (_form, _id, prefix) => {
      const lines = expanded(withPrefix(prefix)).text.split('\n');
      expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
      expect(lines.filter((line) => /^\s*\t/.test(line) && !line.startsWith('\u3000\t'))).toEqual([]);
    },
  );
});

describe('phrases', () => {
  it.each(sections.map(({ title }) => [title]))('a heading: %s', (title) => {
    expect(expanded(withPrefix(title)).text).toMatch(new RegExp(`^[一二三四五六]、${title}\n$`));
  });

  it('the preamble names the notice of its form', () => {
    for (const { id, source } of forms) expect(expanded(withPrefix(`引言${id === newestForm.id ? '' : id}`)).text).toContain(source);
  });

  it.each([
    ['统计期限', '所列数据的统计期限自20××年1月1日起至20××年12月31日止。'],
    ['无申请', '20××年，我镇未收到政府信息公开申请，没有上年结转的申请。'],
    ['无复议诉讼', '20××年，我镇未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。'],
    ['信息处理费', '20××年，我镇未收取政府信息公开信息处理费。'],
  ])('%s', (prefix, text) => {
    expect(expanded(withPrefix(prefix)).text).toBe(text);
  });
});

describe('the whole report', () => {
  it.each(formIds.map((form) => [form]))('form %s: title, preamble, six headings, three tables', (form) => {
    const { text } = expanded(withPrefix(`年报${form}`));
    expect(text.split('\n')[0]).toBe('××镇人民政府20××年政府信息公开工作年度报告');
    expect(text).toContain(formStandard(form).source);
    const headings = text.split('\n').filter((line) => /^[一二三四五六]、/.test(line));
    expect(headings).toEqual(formStandard(form).sections.map(({ title }, index) => `${'一二三四五六'[index]}、${title}`));
    expect(tableIds.flatMap((id) => labelsOf(form, id)).filter((label) => !text.includes(label))).toEqual([]);
  });

  it('asks for the fee only where the form does', () => {
    expect(expanded(withPrefix('年报2021')).text).toContain('信息处理费');
    expect(expanded(withPrefix('年报2019')).text).not.toContain('信息处理费');
  });
});

describe('what an author gets', () => {
  const service = createReportService();
  const filled = (text: string, year = newestForm.years.from) => text.replaceAll('20××', String(year)).replaceAll('××镇', '青禾镇');
  const cells = (text: string) => {
    const { tables } = service.parse(filled(text));
    return tableIds.flatMap((id) => [...(tables[id]?.cells.entries() ?? [])].map(([key, cell]) => [`${id}.${key}`, cell.value]));
  };
  const zeros = (form: FormId) =>
    tableIds.flatMap((id) =>
      tableStandard(form, id).rows.flatMap((row) => row.columns.map((column) => [`${id}.${row.key ? `${row.key}.` : ''}${column.key}`, 0])),
    );

  it.each(formIds.map((form) => [form]))('form %s: a report that the parser reads whole, every cell 0', (form) => {
    const { text } = expanded(withPrefix(`年报${form}`));
    expect(cells(text)).toEqual(zeros(form));
    const year = formStandard(form).years.from;
    expect(service.parse(filled(text, year))).toMatchObject({
      isReport: true,
      organ: { name: '青禾镇人民政府' },
      year: { value: year },
      form: { id: form, source: 'labels' },
      period: { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } },
    });
  });

  it.each(formIds.map((form) => [form]))('form %s: the same with the tables for Word', (form) => {
    const suffix = form === newestForm.id ? '' : form;
    const text = ['表二', '表三', '表四'].reduce(
      (draft, name) => draft.replace(expanded(withPrefix(name + suffix)).text, expanded(withPrefix(`${name}${suffix}制表符`)).text),
      expanded(withPrefix(`年报${form}`)).text,
    );
    expect(text).not.toContain('|');
    expect(cells(text)).toEqual(zeros(form));
  });
});

describe('the reader of these tests', () => {
  it.each(['a}b', '${1:a', 'a$b'])('refuses %s', (body) => {
    expect(() => expand(body)).toThrow('unescaped');
  });
});
