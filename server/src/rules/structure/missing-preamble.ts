import { predatesForms } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import { defineRule, type Fix } from '../rule.ts';

/** What a preamble tells its readers, and how a draft that lacks it may say it. */
interface Element {
  readonly name: string;
  readonly words: RegExp;
  readonly sentence: (organ: string, year: string) => string;
}

const elements: readonly Element[] = [
  {
    name: '编制依据',
    words: /根据|按照|依据|依照|遵照|《[^《》]*条例》|条例》/,
    sentence: (organ, year) =>
      `根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）要求，现公布${organ}${year}年政府信息公开工作年度报告。`,
  },
  {
    name: '统计期限',
    words:
      /统计.{0,6}(?:期限|时限|期间|时间|周期|区间|时段|期|范围|截[至止])|(?:数据|数字).{0,4}(?:期限|时限|截[至止])|1月1日.{0,12}12月31日|截[至止].{0,8}12月31日/,
    sentence: (_, year) => `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
  },
  {
    name: '联系方式',
    words: /联系|电话|邮编|邮箱|地址|咨询|致电|拨打|(?<!\d)\d{3,4}[-—－]\d{7,8}(?!\d)/,
    sentence: (organ) => `如对本报告有疑问，请与${organ}联系（地址：××；邮编：××××××；电话：××××-××××××××）。`,
  },
];

export default defineRule({
  id: 'missing-preamble',
  family: 'structure',
  title: '缺少引言要素',
  severity: 'hint',
  description:
    '多数报告在标题之后用一两段话说明编制依据、数据的统计期限和联系方式，方便读者核对和询问。统一格式没有强制要求；所在网站统一不写的，可以忽略。',
  basis: '年度报告的通行写法（统一格式没有强制要求）',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '⟦青禾镇2023年政府信息公开工作年度报告⟧\n一、总体情况\n2023年，各项工作有序推进。\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）要求，现公布青禾镇2023年政府信息公开工作年度报告。所列数据的统计期限自2023年1月1日起至2023年12月31日止。如对本报告有疑问，请与青禾镇联系（地址：××；邮编：××××××；电话：××××-××××××××）。\n一、总体情况\n2023年，各项工作有序推进。\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n⟦根据《政府信息公开条例》编制本报告。如有疑问，请与青禾镇联系，电话0100-5550123。⟧\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n根据《政府信息公开条例》编制本报告。如有疑问，请与青禾镇联系，电话0100-5550123。\n所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n根据《条例》编制本报告，数据统计期限为2023年1月1日至12月31日，联系电话0100-5550123。\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '一、总体情况\n2023年，各项工作有序推进。\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '青禾镇2023年政府信息公开工作年度报告\n按照要求，现公布本年度报告，数据截至2023年12月31日，咨询请拨打0100-5550123。\n一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
    ],
  },
  *check(report) {
    const { title } = report;
    if (!title || predatesForms(report) || report.sections.length < 3) return;
    const read = report.paragraphs.filter((p) => p.section === 1 || report.preamble.includes(p));
    const text = read.map((p) => p.text).join('\n');
    const missing = elements.filter(({ words }) => !words.test(text));
    if (missing.length === 0) return;
    const names = missing.map((e) => `“${e.name}”`).join('、');
    yield {
      span: report.preamble.findLast(isProse)?.span ?? title.span,
      message: `缺少引言要素：引言和总体情况都没有写${names}`,
      fixes: insertion(report, missing),
    };
  },
});

/** Lines of a web page between title and preamble are none of it. */
const isProse = ({ text }: { readonly text: string }): boolean => /[。；，]/.test(text) && text.length > 20;

function insertion(report: Report, missing: readonly Element[]): Fix[] {
  const { title, organ, year, text, preamble, lines } = report;
  const offset = preamble.findLast(isProse)?.span.end ?? title?.span.end ?? 0;
  const line = lines.findLast((l) => l.start <= offset);
  // In a web page or a table, a line of the text may be more than a line of the report.
  if (!line || text.slice(line.start, line.end) !== line.text) return [];
  const sentences = missing.map(({ sentence }) => sentence(organ?.name ?? '××', year ? String(year.value) : '20××'));
  const edits = [{ span: { start: line.end, end: line.end }, newText: report.eol + sentences.join('') }];
  return [{ title: `补写${missing.map((e) => e.name).join('、')}`, safe: false, edits }];
}
