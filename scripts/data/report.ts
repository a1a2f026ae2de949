import type { DecodedDataset } from '../../src/domain/dataset.ts';
import type { LanguageCode } from '../../src/domain/language.ts';
import { describeProblem } from '../../src/i18n/describe-problem.ts';
import { messagesOf } from '../../src/i18n/registry.ts';
import type { EditorNote } from './editor-notes.ts';
import { NOTE_WORDS } from './note-words.ts';

/** Whether a problem sets something aside: such a dataset is not published. */
export function hasError({ problems }: DecodedDataset): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Every problem of a dataset as text for a terminal: entry, field, what was found, rule, remedy. */
export function problemLines({ problems }: DecodedDataset, language: LanguageCode): readonly string[] {
  const words = messagesOf(language).problems;
  return problems.map((problem) => {
    const { severity, subject, field, found, rule, remedy } = describeProblem(problem, words);
    return `${severity} · ${subject} · ${words.field(field)} · ${found}\n    ${rule}\n    → ${remedy}`;
  });
}

/** The notes for editors in the same form. */
export function noteLines(notes: readonly EditorNote[], language: LanguageCode): readonly string[] {
  const words = messagesOf(language).problems;
  const label = language === 'fr' ? 'À voir' : 'To see';
  return notes.map(({ rule, subject, field, value }) => {
    const parts = [label, subject || words.wholeFile, words.field(field), ...(value ? [`“${value}”`] : [])];
    const { rule: what, remedy } = NOTE_WORDS[language][rule];
    return `${parts.join(' · ')}\n    ${what}\n    → ${remedy}`;
  });
}

/** One line that sums up a check. */
export function summaryLine(
  { dataset, problems, setAsideCount }: DecodedDataset,
  notes: number,
  language: LanguageCode,
): string {
  const { common, problems: words } = messagesOf(language);
  const parts = [
    common.actions(dataset.actions.length),
    words.setAside(setAsideCount),
    words.noted(problems.length + notes),
  ];
  return parts.join(', ').replace(/, \p{Lu}/gu, (text) => text.toLowerCase());
}
