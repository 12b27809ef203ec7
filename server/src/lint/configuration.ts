import type { Facts } from '../report/types.ts';
import type { Severity } from '../rules/rule.ts';

/** The name of a configuration file; the nearest one upward from a text is used. */
export const configurationFileName = '.nianbao.json';

/** Severity for each rule id, or `off`; a rule that is not named has its default. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

/** What an organisation's own word list says of a word: what to write in its place, why not to write it, or both. */
export interface WordAdvice {
  readonly right?: string;
  readonly reason?: string;
}

/** The advice for each word that should not be used. */
export type WordList = Readonly<Record<string, WordAdvice>>;

/** One finding that stays unreported, and why. */
export interface IgnoreEntry {
  /** Its place in the list that it was read from. */
  readonly index: number;
  readonly rule: string;
  /** The words the finding is about; empty where it is between words. */
  readonly text: string;
  readonly reason: string;
  /** The words around, with `…` in place of the words themselves; left out: wherever the words are. */
  readonly near?: string;
  /** Paths or patterns, relative to the configuration file; left out: every file. */
  readonly files?: readonly string[];
}

/** What is different for some files. */
export interface Override extends Pick<Configuration, 'rules' | 'organ' | 'year' | 'form' | 'previous'> {
  /** Paths or patterns, relative to the configuration file. */
  readonly files: readonly string[];
}

/** What settings or a configuration file say: severities, words, and facts about the documents they are for. */
export interface Configuration extends Pick<Facts, 'organ' | 'year' | 'form'> {
  readonly rules?: RuleSettings;
  /** Last year's report, or the folder it is in; relative to the configuration file. */
  readonly previous?: string;
  /** Names of organs whose reports the author also sees to, or whose words this one may have. */
  readonly subordinates?: readonly string[];
  readonly words?: WordList;
  readonly ignores?: readonly IgnoreEntry[];
  readonly overrides?: readonly Override[];
}

/** Whether the value can be a report year. */
export function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2999;
}
