import type { Claim } from '../../prose/claim-types.ts';
import { claimsOf } from '../../prose/draft-prose.ts';
import type { Report } from '../../report/types.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'narrative-conflict',
  family: 'narrative',
  title: '同一个数前后不同',
  severity: 'hint',
  description:
    '同样的说法（如“主动公开政府信息”）在文中出现两次而数不同，又都是全年、全部的数，多半有一处没有更新。平台不同、时段不同、只是其中一部分的，不比较。',
  basis: '前后一致',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '（一）主动公开。全年主动公开政府信息126条。\n（五）监督保障。全年主动公开政府信息⟦128条⟧。' },
      { text: '（二）依申请公开。全年收到政府信息公开申请12件。\n（五）监督保障。全年共收到政府信息公开申请⟦13件⟧，全部按时答复。' },
    ],
    good: [
      '（一）主动公开。全年主动公开政府信息126条，其中政府网站主动公开政府信息98条。',
      '一、总体情况\n2023年，我镇主动公开政府信息126条。\n围绕社会救助，主动公开政府信息12条。2022年主动公开政府信息119条。',
    ],
  },
  *check(report) {
    const firsts = new Map<string, Claim>();
    for (const claim of claimsOf(report)) {
      const { quantity, subject, topic } = claim;
      if (
        !quantity ||
        claim.kind !== 'count' ||
        claim.scope !== 'whole' ||
        claim.certainty === 'unsure' ||
        isComparedByTable(report, claim)
      )
        continue;
      const key = `${topic}.${subject}.${quantity.unit}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, claim);
      else if (first.value !== claim.value && first.quantity) {
        const earlier = `${first.quantity.value} ${first.quantity.unit}`;
        yield {
          span: quantity.span,
          message: `前后两数不同：此处${claim.name} ${quantity.value} ${quantity.unit}，前文为 ${earlier}`,
          related: [{ message: `前文：${claim.name} ${earlier}`, span: first.span }],
        };
      }
    }
  },
});

/** Where the table has the number, the sentence that departs from it is reported there. */
function isComparedByTable(report: Report, { table, formulas }: Claim): boolean {
  const cells = table ? report.tables[table]?.cells : undefined;
  return formulas.some((formula) => formula.cells.some((key) => (cells?.get(key)?.value ?? null) !== null));
}
