import { expect, test } from 'vitest';
import { mayBeReport } from '../../server/src/report/may-be-report.ts';
import { cleanDraft } from '../helpers/draft.ts';

test.each([cleanDraft(), cleanDraft({ layout: 'cells' })])('a report may be one', (text) => expect(mayBeReport(text)).toBe(true));

test.each(['', '政府信息公开工作年度报告', '[section]\nkey=value\n'.repeat(100), `信息公开报告${'　'.repeat(1_000_001)}`])(
  'what is too short, too long or about something else is none',
  (text) => expect(mayBeReport(text)).toBe(false),
);
