import { checkFeatures } from './check-features.ts';
import { checkFindings } from './check-findings.ts';
import { checkFixes } from './check-fixes.ts';
import { checkVersions } from './check-versions.ts';
import { documentOf } from './documents.ts';
import { randomOf } from './random.ts';
import { type Complaint, Subject } from './subject.ts';

const checks = { findings: checkFindings, fixes: checkFixes, features: checkFeatures, versions: checkVersions } as const;

type Check = keyof typeof checks;

/** Something wrong with the document of a seed, and a smaller document with which the same is wrong. */
interface Case extends Complaint {
  readonly seed: number;
  readonly text: string;
}

/** A complaint, and by which check it comes. */
interface Found extends Complaint {
  readonly check: Check;
}

/** All that one check says of a document. The same choices are made for the same seed. */
function complaintsAbout(text: string, seed: number, check: Check): Found[] {
  try {
    const subject = new Subject(text);
    checks[check](subject, randomOf(seed ^ 0x5bd1e995));
    return subject.complaints.map((complaint) => ({ ...complaint, check }));
  } catch (error) {
    const detail = String(error instanceof Error ? error.stack : error);
    return [{ kind: `throws ${error instanceof Error ? error.message : error}`, detail, check }];
  }
}

/** What is wrong with the document of a seed: the first of each kind. */
export function complaintsOf(seed: number): Found[] {
  const text = documentOf(seed);
  const byKind = new Map<string, Found>();
  for (const check of Object.keys(checks) as Check[]) {
    for (const found of complaintsAbout(text, seed, check)) if (!byKind.has(found.kind)) byKind.set(found.kind, found);
  }
  return [...byKind.values()];
}

/** The case with as much cut out of its document as can be spared, within so many attempts. */
export function minimised(seed: number, found: Found, attempts = 150): Case {
  let text = documentOf(seed);
  let { detail } = found;
  let left = attempts;
  const isStillWrong = (smaller: string): boolean => {
    left--;
    const same = complaintsAbout(smaller, seed, found.check).find(({ kind }) => kind === found.kind);
    if (same) detail = same.detail;
    return same !== undefined;
  };
  for (const pattern of [/[^\n]*\n?/g, /[\s\S]/g]) {
    let parts: string[] = text.match(pattern) ?? [];
    for (let size = parts.length >> 1; size >= 1 && left > 0; size >>= 1) {
      for (let at = 0; at < parts.length && left > 0; ) {
        const smaller = parts.toSpliced(at, size);
        if (isStillWrong(smaller.join(''))) parts = smaller;
        else at += size;
      }
    }
    text = parts.join('');
  }
  return { seed, kind: found.kind, detail, text };
}

/** A case in words that suffice to see it again. */
export function wordsOf({ seed, kind, detail, text }: Case): string {
  return `${kind}\n  seed ${seed}: ${detail.slice(0, 600)}\n  ${JSON.stringify(text)}`;
}
