import { cells } from './cells.ts';
import { completion } from './completion.ts';
import { formattingGroup } from './formatting.ts';
import type { RequestGroup } from './group.ts';
import { hovers } from './hover.ts';
import { newReports } from './new-reports.ts';
import { places } from './places.ts';
import { previewGroup } from './preview.ts';
import { renaming } from './rename.ts';
import { structure } from './structure.ts';

/** Every group of requests about drafts; code actions, findings and facts have ways of their own. */
export const requestGroups: readonly RequestGroup[] = [
  newReports,
  cells,
  completion,
  formattingGroup,
  hovers,
  places,
  previewGroup,
  renaming,
  structure,
];
