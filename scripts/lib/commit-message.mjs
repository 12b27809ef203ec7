// The form of commit messages. Runs as a git hook, before any package is installed, so it imports none.

/** The types that a subject may begin with. */
export const commitTypes = ['feat', 'fix', 'perf', 'refactor', 'test', 'docs', 'build', 'ci', 'style', 'chore', 'revert'];

const longestSubject = 72;

/** Subjects that git writes itself, and those of commits that the next rebase melts into another. */
const writtenByGit = /^(?:Merge |Revert "|(?:fixup|squash|amend)! )/;

const form = /^(?<type>[a-z]+)(?:\([a-z\d][a-z\d.-]*\))?!?: (?<summary>\S.*)$/u;

/** Past tense and participles; the exceptions are verbs whose imperative ends likewise. */
const notImperative = /^(?!(?:bring|embed|exceed|feed|need|proceed|seed|shed|speed|spread)\b)[a-z]+(?:ed|ing)\b/i;

/** What is wrong with a commit message, a sentence each; empty where it is in order. */
export function commitMessageProblems(message) {
  const lines = message.split(/\r?\n/).filter((line) => !line.startsWith('#'));
  const first = lines.findIndex((line) => line.trim() !== '');
  const [subject = '', second = ''] = first < 0 ? [] : lines.slice(first);
  if (writtenByGit.test(subject)) return [];
  return [...subjectProblems(subject), ...(second.trim() === '' ? [] : ['leave the line below the subject blank.'])];
}

function subjectProblems(subject) {
  const { type, summary } = form.exec(subject)?.groups ?? {};
  const { length } = Array.from(subject);
  return [
    ...(summary === undefined ? ['write “type(scope): imperative”, for example “fix(breakdowns): treat 均 like 各”.'] : []),
    ...(type !== undefined && !commitTypes.includes(type) ? [`“${type}” is none of the types ${commitTypes.join(', ')}.`] : []),
    ...(length > longestSubject ? [`the subject has ${length} characters, at most ${longestSubject} fit.`] : []),
    ...(/\bwip\b/i.test(subject) ? ['finish the work first: no “wip”.'] : []),
    ...(notImperative.test(summary ?? '') ? ['use the imperative: “add”, not “added” or “adding”.'] : []),
    ...(/[.。]$/u.test(subject) ? ['end the subject without a full stop.'] : []),
  ];
}
