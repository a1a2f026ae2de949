import { useMemo } from 'react';
import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import { countryName, countryPhrase, ofCountry } from '../../domain/countries.ts';
import type { Figure } from '../../domain/dataset.ts';
import { regionBySlug, regionOfCountry } from '../../domain/m49.ts';
import { type ReadText, readText } from '../../hooks/read-text.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useRestedResult } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useFilters } from '../../hooks/use-view-state.ts';
import type { CountryWords } from '../../i18n/country-words.ts';
import { countryActions, type CountryFacts, countryFacts, latestCompletedAction } from '../../query/country.ts';
import { choicesOf } from '../../query/ways-out.ts';

/** A country's story as the panel and the page tell it. */
export interface CountryView {
  readonly code: CountryCode;
  readonly name: string;
  readonly words: CountryWords;
  readonly region: string | null;
  /** One sentence: the dataset's, else the summary of the latest completed action. */
  readonly lead: ReadText | null;
  /** The lead is that summary. */
  readonly isLeadOfLatest: boolean;
  readonly facts: CountryFacts;
  readonly figures: readonly Figure[];
  /** The whole history, latest first. */
  readonly actions: readonly CooperationAction[];
  readonly matching: readonly CooperationAction[];
  readonly excluded: readonly CooperationAction[];
  readonly isFiltering: boolean;
  /** The latest that took place. */
  readonly latest: CooperationAction | null;
}

/** Everything about a country that does not depend on how it is drawn. */
export function useCountry(code: CountryCode): CountryView {
  const dataset = useDataset();
  const translator = useTranslator();
  const { isMatch } = useRestedResult();
  const filters = useFilters('rested');
  return useMemo(() => {
    const { language } = translator;
    const actions = countryActions(dataset, code);
    const story = dataset.countries.get(code);
    const region = regionBySlug(regionOfCountry(code) ?? '');
    const latest = latestCompletedAction(dataset, code);
    const lead = story?.lead ?? latest?.summary ?? null;
    return {
      code,
      name: countryName(code, language),
      words: { of: ofCountry(code, language), name: countryPhrase(code, language) },
      region: region?.name[language] ?? null,
      lead: lead && readText(lead, '', translator),
      isLeadOfLatest: lead === latest?.summary,
      facts: countryFacts(dataset, code),
      figures: story?.figures ?? [],
      actions,
      matching: actions.filter(({ index }) => isMatch[index] === 1),
      excluded: actions.filter(({ index }) => isMatch[index] !== 1),
      isFiltering: choicesOf(filters).length > 0,
      latest,
    };
  }, [dataset, code, translator, isMatch, filters]);
}
