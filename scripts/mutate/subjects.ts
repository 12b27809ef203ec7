import { parse } from '../../server/src/report/parse.ts';
import { formIds } from '../../server/src/standard/forms.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../../test/helpers/draft.ts';
import { readDrafts } from '../../test/marked-drafts/drafts.ts';
import type { Subject } from './mutation.ts';

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

/** One organ of a kind for each pair of form and layout, in turns. */
const organs = ['青禾镇人民政府', '云汀区财政局', '云汀区南桥街道办事处', '云汀市人民政府', '柳溪乡人民政府', '云汀区发展和改革委员会'];

/** The correct drafts: the twins of the marked drafts, and the fixture draft of all forms in every layout, each from several organs. */
export function readSubjects(): Subject[] {
  const twins = readDrafts('test/marked-drafts/drafts').map(({ name, twin }) => [name, twin] as const);
  const fixtures = formIds.flatMap((form) =>
    layouts.flatMap((layout) => organs.map((organ) => [`${form} ${layout} ${organ}`, cleanDraft({ form, layout, organ })] as const)),
  );
  return [...twins, ...fixtures].map(([name, text]) => {
    const report = parse(text);
    return { name, text, report, layout: report.tables.applications?.layout ?? 'cells' };
  });
}
