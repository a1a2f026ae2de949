import type { CountryCode } from '../domain/action.ts';
import { type CountryStory, type Figure, FIGURE_QUALIFIERS } from '../domain/dataset.ts';
import { Entry, LONGEST_PROSE } from './entry.ts';
import { FIELDS } from './fields.ts';
import { excerpt, isJsonObject } from './json.ts';
import type { ProblemLog } from './problem-log.ts';
import { resolveCountry } from './references.ts';

/** Reads what the dataset tells of each country, by its code. */
export function readCountries(dataset: Entry, log: ProblemLog): ReadonlyMap<CountryCode, CountryStory> {
  const countries = new Map<CountryCode, CountryStory>();
  const value = dataset.get('countries');
  if (value === undefined) return countries;
  if (!isJsonObject(value)) {
    dataset.warn('countries', 'not-an-object');
    return countries;
  }
  for (const code of Object.keys(value)) {
    const country = value[code];
    const path = `countries.${excerpt(code)}`;
    if (!isJsonObject(country)) {
      dataset.error(path, 'not-an-object', country);
      continue;
    }
    const place = { subject: code, prefix: `${path}.`, kind: 'countries.*.' };
    if ('rule' in resolveCountry(code)) {
      dataset.error(path, 'partner-unknown', code);
      continue;
    }
    const entry = new Entry(country, FIELDS.country, place, log);
    countries.set(code, {
      lead: entry.localized('lead', { longest: LONGEST_PROSE }),
      figures: entry.entries('figures', FIELDS.figure).flatMap(readFigure),
    });
  }
  return countries;
}

/** Reads the figures of a country: each needs a label and a number. */
function readFigure(entry: Entry): readonly Figure[] {
  const label = entry.localized('label');
  if (!label) entry.warn('label', 'title-missing');
  const value = entry.number('value', -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  if (value === null && !entry.has('value')) entry.warn('value', 'number-invalid');
  const qualifier = entry.word('qualifier', FIGURE_QUALIFIERS, 'qualifier-unknown');
  const asOf = entry.date('asOf');
  const url = entry.entry('source', FIELDS.figureSource)?.link('url') ?? null;
  return label && value !== null ? [{ label, value, qualifier, asOf, url }] : [];
}
