import type { Facts, Report } from './types.ts';

/** Reads a draft. Any text at all may be given; never throws. */
export function parse(text: string, facts: Facts = {}): Report {
  return {
    text,
    eol: '\n',
    lines: [],
    isReport: facts.assumeReport ?? false,
    title: null,
    organ: null,
    year: null,
    years: [],
    form: null,
    sections: [],
    headings: [],
    paragraphs: [],
    preamble: [],
    dates: [],
    period: null,
    pairs: [],
    tables: { disclosure: null, applications: null, proceedings: null },
  };
}
