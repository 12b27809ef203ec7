import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { forgetTexts } from '../../server/src/text/memo.ts';
import { editOf } from './documents.ts';
import type { Random } from './random.ts';
import { Subject } from './subject.ts';

const mostEdits = 3;

/** A document is read alike every time, and after edits as if nothing had been read before. */
export function checkVersions(subject: Subject, random: Random): void {
  compare(subject, 'read again', subject.reading, new Subject(subject.text).reading);
  let { text, reading } = subject;
  for (let i = 1 + random.below(mostEdits); i > 0; i--) {
    const { newText, ...span } = editOf(text, random);
    text = applyEdits(text, [{ span, newText }]);
    reading = new Subject(text).reading;
  }
  forgetTexts();
  compare(subject, 'read after edits', reading, new Subject(text).reading);
}

function compare(subject: Subject, kind: string, one: DraftSnapshot, other: DraftSnapshot): void {
  const words = ({ report, findings }: DraftSnapshot) => ({
    parse: JSON.stringify(parseJson('', report)),
    findings: JSON.stringify(findings),
  });
  const [first, second] = [words(one), words(other)];
  for (const part of ['parse', 'findings'] as const) {
    if (first[part] === second[part]) continue;
    let at = 0;
    while (first[part][at] === second[part][at]) at++;
    const around = (text: string) => text.slice(Math.max(0, at - 120), at + 80);
    subject.complain(`${kind}: other ${part}`, `${around(first[part])} ≠ ${around(second[part])}`);
  }
}
