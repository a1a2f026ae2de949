import { countryShortName, inCountry } from '../domain/countries.ts';
import type { Institution } from '../domain/dataset.ts';
import { chooseText, type LanguageCode } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { firstMessagesOf } from '../i18n/first-messages.ts';
import type { MapWords } from './layout/layout.ts';

/** The names that the map writes, in a language. */
export function mapWords(home: Institution['home'], language: LanguageCode): MapWords {
  const { map } = firstMessagesOf(language);
  return {
    country: (code) => countryShortName(code, language),
    region: (slug) => regionBySlug(slug)?.name[language] ?? slug,
    home: chooseText(home.place, language)?.text ?? '',
    sea: (id) => map.seas[id] ?? [],
    parallel: (id) => map.parallels[id] ?? '',
    route: ({ direction, count, country }) =>
      map.routes[direction](count, inCountry(direction === 'incoming' ? home.country : country, language)),
  };
}
