import type { Problem } from '../domain/dataset.ts';
import type { ProblemWords } from './french-problems.ts';

/** A problem of the dataset in words, ready for a table. */
export interface ProblemRow {
  /** "Set aside" or "Noted". */
  readonly severity: string;
  /** The action or entry: its id as written, else its place in the list, else "whole file". */
  readonly subject: string;
  /** The field's path, as in the file. */
  readonly field: string;
  /** What was found there, or that nothing was; for a field told once, how many times it stands. */
  readonly found: string;
  readonly rule: string;
  readonly remedy: string;
}

/** A problem of the dataset in words: its rule and its remedy in the language of `words`. */
export function describeProblem(problem: Problem, words: ProblemWords): ProblemRow {
  const { severity, subject, field, rule, value, count } = problem;
  return {
    severity: words.severities[severity],
    subject: subject === null ? words.wholeFile : /^#\d+$/.test(subject) ? words.entryAt(subject.slice(1)) : subject,
    field,
    found: count !== undefined ? words.times(count) : value ? words.found(value) : words.absent,
    ...words.rules[rule],
  };
}
