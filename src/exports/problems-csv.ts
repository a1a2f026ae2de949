import type { Problem } from '../domain/dataset.ts';
import type { LanguageCode } from '../domain/language.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { messagesOf } from '../i18n/registry.ts';
import { CSV_DIALECTS } from './csv.ts';
import { csvText } from './csv-text.ts';

const COLUMNS = ['severity', 'subject', 'field', 'found', 'rule', 'remedy'] as const;

/** The problems of a dataset as a table for its editors: one row each, under a row of names, in a language. */
export function problemsCsv(problems: readonly Problem[], language: LanguageCode): string {
  const words = messagesOf(language).problems;
  const rows = problems.map((problem) => {
    const row = describeProblem(problem, words);
    return COLUMNS.map((column) => row[column]);
  });
  return csvText([COLUMNS.map((column) => words.columns[column]), ...rows], CSV_DIALECTS[language]);
}
