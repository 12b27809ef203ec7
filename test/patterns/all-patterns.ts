import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type * as Rename from '../../server/src/features/rename.ts';
import type * as Positions from '../../server/src/output/positions.ts';
import type * as Service from '../../server/src/service.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { builtPatterns, type SourcePattern } from './source-patterns.ts';

const samples = path.resolve(import.meta.dirname, '../../samples');

/** What makes the patterns that are built only when they are wanted: rules that find something, and new names. */
export function patternsInUse(): Promise<SourcePattern[]> {
  return builtPatterns((module) => {
    const { createReportService } = module<typeof Service>('server/src/service.ts');
    const { rename } = module<typeof Rename>('server/src/features/rename.ts');
    const { createLineIndex } = module<typeof Positions>('server/src/output/positions.ts');
    const service = createReportService();
    for (const name of readdirSync(samples)) service.check(service.parse(readFileSync(path.join(samples, name), 'utf8')));
    for (const text of wanting) {
      const report = service.parse(text);
      const reading = { uri: 'file:///年报.txt', version: 1, report, findings: service.check(report), index: createLineIndex(text) };
      for (const [word, newName] of newNames) {
        const position = reading.index.positionAt(text.indexOf(word));
        rename(reading, position, newName, { versionedEdits: true, annotations: true });
      }
    }
  });
}

const newNames = [
  ['青禾镇', '云汀区南桥街道办事处'],
  ['2023', '2024'],
] as const;

const wanting = [cleanDraft(), `${cleanDraft()}\n（一）公开不够。（三）更新不快。\n（四）培训不多。\n2022年，我镇公开信息12条。`];
