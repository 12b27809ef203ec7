import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beginning, newReport } from '../../server/src/features/new-report.ts';
import { createReportService } from '../../server/src/service.ts';
import { formForYear, tableIds } from '../../server/src/standard/forms.ts';
import { sections } from '../../server/src/standard/sections.ts';
import { complaints, placeholders } from '../helpers/begun.ts';
import { organs } from '../helpers/organs.ts';

const service = createReportService();
const town = '青禾镇人民政府';

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

describe('a new report', () => {
  it('has title, preamble, period and contact line', () => {
    const [title, , basis, parts] = newReport({ organ: town, year: 2023 }).split('\n');
    expect(title).toBe('青禾镇人民政府2023年政府信息公开工作年度报告');
    expect(basis).toMatch(/^根据《中华人民共和国政府信息公开条例》.*现公布青禾镇人民政府2023年政府信息公开工作年度报告。$/);
    expect(parts).toContain('统计期限自2023年1月1日起至2023年12月31日止');
    expect(parts).toContain('请与青禾镇人民政府联系（地址：【待填：地址】；邮编：【待填：邮编】；电话：【待填：电话】；');
  });

  it('speaks of the organ as it speaks of itself', () => {
    expect(newReport({ organ: town, year: 2023 })).toContain('2023年，我镇认真贯彻落实《条例》');
    expect(newReport({ organ: '云汀区财政局', year: 2023 })).toContain('2023年，我局认真贯彻落实《条例》');
    expect(newReport({ organ: '云汀联社事务组', year: 2023 })).toContain('2023年，本机关认真贯彻落实《条例》');
    expect(newReport({ organ: '云汀联社事务组', year: 2023, kind: 'office' })).toContain('2023年，我办认真贯彻落实《条例》');
  });

  it('asks for the five aspects, and for the results that governments report', () => {
    const text = newReport({ organ: town, year: 2023 });
    for (const aspect of [
      '（一）主动公开。',
      '（二）依申请公开。',
      '（三）政府信息管理。',
      '（四）政府信息公开平台建设。',
      '（五）监督保障。',
    ]) {
      expect(text).toContain(`\n${aspect}`);
    }
    expect(text).toContain('新收政府信息公开申请【待填：件数】件，上年结转【待填：件数】件');
    expect(text).toContain('责任追究结果】');
  });

  it('speaks of fees only where the form asks for them', () => {
    expect(newReport({ organ: town, year: 2021 })).toContain('未收取政府信息公开信息处理费');
    expect(newReport({ organ: town, year: 2020 })).not.toContain('信息处理费');
  });

  const cases = organs.flatMap((organ) => years.map((year) => [organ, year] as const));

  it.each(cases)('%s %i: read as what it is, and nothing but its placeholders reported, each once', (organ, year) => {
    const text = newReport({ organ, year });
    const report = service.parse(text);
    expect(report).toMatchObject({
      isReport: true,
      organ: { name: organ },
      year: { value: year },
      form: { id: formForYear(year), source: 'labels' },
    });
    expect(report.years.every(({ value }) => value === year)).toBe(true);
    expect(report.sections.map(({ number }) => number)).toEqual(sections.map(({ number }) => number));
    const cells = tableIds.flatMap((id) => [...(report.tables[id]?.cells.values() ?? [])]);
    expect(cells.length).toBeGreaterThan(150);
    expect(cells.every(({ value }) => value === 0)).toBe(true);
    expect(complaints(text)).toEqual(placeholders(text));
    expect(placeholders(text).length).toBeGreaterThan(15);
  });

  it('any name at all', () => {
    const names = fc.string({ minLength: 1, maxLength: 30 }).map((name) => name.replace(/[\r\n]/g, ' '));
    fc.assert(
      fc.property(fc.record({ organ: names, year: fc.integer({ min: 2008, max: 2099 }) }), (beginning: Beginning) => {
        const text = newReport(beginning);
        expect(text.startsWith(`${beginning.organ}${beginning.year}年`)).toBe(true);
        expect(service.parse(text).sections).toHaveLength(6);
      }),
      { numRuns: 50 },
    );
  });
});
