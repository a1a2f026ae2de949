import { type ActionType, MARKS, type Organisation, type Term, type Theme } from '../domain/dataset.ts';
import { Entry } from './entry.ts';
import { FIELDS } from './fields.ts';
import { excerpt, idOf, isJsonObject } from './json.ts';
import type { ProblemLog } from './problem-log.ts';
import { resolveCountry } from './references.ts';
import { isUsableId } from './text.ts';

/** A list of terms, each id once, in the order of the file. */
export type Vocabulary<T extends Term> = ReadonlyMap<string, T>;

/** Reads the themes of a dataset; one without a mark shares the mark of the others. */
export function readThemes(dataset: Entry, log: ProblemLog): Vocabulary<Theme> {
  return readVocabulary(dataset, 'themes', FIELDS.theme, log, (entry, term) => ({
    ...term,
    mark: entry.word('mark', MARKS, 'mark-unknown') ?? 'other',
    shortLabel: entry.localized('short') ?? term.label,
    phrase: entry.localized('phrase'),
  }));
}

/** The vocabulary of action types; entries that cannot be used go to the log. */
export function readTypes(dataset: Entry, log: ProblemLog): Vocabulary<ActionType> {
  return readVocabulary(dataset, 'types', FIELDS.type, log, (entry, term) => ({
    ...term,
    plural: entry.localized('plural'),
  }));
}

/** The vocabulary of organisations; entries that cannot be used go to the log. */
export function readOrganisations(dataset: Entry, log: ProblemLog): Vocabulary<Organisation> {
  return readVocabulary(dataset, 'organisations', FIELDS.organisation, log, (entry, term) => ({
    ...term,
    country: entry.reference('country', 'partner-unknown', resolveCountry),
    acronym: entry.text('acronym'),
  }));
}

/** The term for an id that no vocabulary lists: it is shown by its id. */
export function termOfId(id: string): Term {
  return { id, label: { fr: id, en: id } };
}

function readVocabulary<T extends Term>(
  dataset: Entry,
  list: 'themes' | 'types' | 'organisations',
  fields: readonly string[],
  log: ProblemLog,
  complete: (entry: Entry, term: Term) => T,
): Vocabulary<T> {
  const terms = new Map<string, T>();
  for (const [index, value] of dataset.items(list).entries()) {
    const path = `${list}[${index}]`;
    if (!isJsonObject(value)) {
      dataset.error(path, 'not-an-object', value);
      continue;
    }
    const id = idOf(value);
    const entry = new Entry(
      value,
      fields,
      { subject: excerpt(id) || `#${index + 1}`, prefix: `${path}.`, kind: `${list}[].` },
      log,
    );
    if (!id) entry.error('id', 'id-missing');
    else if (!isUsableId(id)) entry.error('id', 'id-unusable');
    else if (terms.has(id)) entry.error('id', 'id-repeated');
    else terms.set(id, complete(entry, { id, label: readLabel(entry, id) }));
  }
  return terms;
}

function readLabel(entry: Entry, id: string): Term['label'] {
  const label = entry.localized('label');
  if (label) return label;
  entry.warn('label', 'title-missing');
  return termOfId(id).label;
}
