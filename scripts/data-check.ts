import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeDataset } from '../src/dataset/decode.ts';
import { DatasetRefused } from '../src/dataset/errors.ts';
import { isJsonObject, type JsonObject } from '../src/dataset/json.ts';
import type { LanguageCode } from '../src/domain/language.ts';
import { messagesOf } from '../src/i18n/registry.ts';
import { editorNotes } from './data/editor-notes.ts';
import { hasError, noteLines, problemLines, summaryLine } from './data/report.ts';
import { readJson, readSource, SourceUnreadable } from './data/source.ts';

/**
 * Prints every problem of the editable source, or of a published file given by its path, and fails on an error.
 * `npm run data:check -- [file] [--lang fr|en]`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'fr' } },
});
const language: LanguageCode = values.lang === 'en' ? 'en' : 'fr';

try {
  const source = readInput(positionals[0]);
  const decoded = decodeDataset(JSON.stringify(source));
  const notes = editorNotes(source, decoded.dataset);
  for (const line of [...problemLines(decoded, language), ...noteLines(notes, language)]) console.log(`${line}\n`);
  console.log(summaryLine(decoded, notes.length, language));
  if (hasError(decoded)) process.exitCode = 1;
} catch (error) {
  if (error instanceof DatasetRefused) {
    console.error(`${messagesOf(language).states.refusals[error.code]} (${error.message})`);
  } else if (error instanceof SourceUnreadable) {
    console.error(error.message);
  } else {
    throw error;
  }
  process.exitCode = 1;
}

function readInput(file: string | undefined): JsonObject {
  if (file === undefined) return readSource(join(import.meta.dirname, '../data'));
  const value = readJson(file);
  if (!isJsonObject(value)) throw new DatasetRefused('not-a-dataset', file);
  return value;
}
