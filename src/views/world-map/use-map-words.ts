import { useMemo } from 'react';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { MapWords } from '../../map/layout/layout.ts';
import { mapWords } from '../../map/map-words.ts';

/** The names that the map writes, in the language of the view. */
export function useMapWords(): MapWords {
  const { home } = useDataset().institution;
  const { language } = useFirstTranslator();
  return useMemo(() => mapWords(home, language), [home, language]);
}
