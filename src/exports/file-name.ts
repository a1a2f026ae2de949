import { chooseText } from '../domain/language.ts';
import { messagesOf } from '../i18n/registry.ts';
import { searchWords } from '../query/search-text.ts';
import type { ExportFormat, ExportInput } from './export-format.ts';

const MOST_WORDS = 12;

/** "atlas-des-cooperations_17-actions-dans-18-pays_2026-11-21.csv": what is in it and of what date, for any file system. */
export function exportFileName(
  input: ExportInput,
  { extension, subject }: ExportFormat,
  option: string | null = null,
): string {
  const { dataset, view, sentence } = input;
  const title = chooseText(dataset.title, view.language)?.text ?? messagesOf(view.language).app.product;
  const parts = [title, subject?.(input, option) ?? sentence].map((text) =>
    searchWords(text).slice(0, MOST_WORDS).join('-'),
  );
  return `${[...parts, searchWords(dataset.updated.text).join('-')].join('_')}.${extension}`;
}
