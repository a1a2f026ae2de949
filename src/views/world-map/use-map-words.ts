import { useMemo } from 'react';
import { countryShortName } from '../../domain/countries.ts';
import { chooseText } from '../../domain/language.ts';
import { regionBySlug } from '../../domain/m49.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import type { MapWords } from '../../map/layout/layout.ts';

/** The names that the map writes, in the language of the view. */
export function useMapWords(): MapWords {
  const { home } = useDataset().institution;
  const { language, messages } = useTranslator();
  return useMemo(
    () => ({
      country: (code) => countryShortName(code, language),
      region: (slug) => regionBySlug(slug)?.name[language] ?? slug,
      home: chooseText(home.place, language)?.text ?? '',
      sea: (id) => messages.map.seas[id] ?? [],
      parallel: (id) => messages.map.parallels[id] ?? '',
      route: (direction, count) => messages.map.routes[direction](count),
    }),
    [home, language, messages],
  );
}
