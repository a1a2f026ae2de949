import { useCallback } from 'react';
import { countryName } from '../../domain/countries.ts';
import { regionBySlug } from '../../domain/m49.ts';
import { useFirstTranslator } from '../../hooks/use-first-translator.ts';
import type { PlacedBlock } from '../../map/layout/blocks.ts';
import { countMarks, mostFrequentFirst } from '../../map/mark-counts.ts';

/** Names a country by its code or a region by its slug, in the reader's language. */
export function usePlaceName(): (id: string) => string {
  const { language } = useFirstTranslator();
  return useCallback((id) => regionBySlug(id)?.name[language] ?? countryName(id, language), [language]);
}

/** The name of a block aloud: its place, its number of actions, how many there are of each mark, most first. */
export function useBlockName(): (block: PlacedBlock) => string {
  const { messages } = useFirstTranslator();
  const nameOf = usePlaceName();
  return useCallback(
    ({ id, tiles, isNew }) => {
      const marks = mostFrequentFirst(countMarks(tiles)).map(({ mark, count }) => messages.map.markCount(count, mark));
      const name = messages.map.blockName(nameOf(id), messages.common.actions(tiles.length), marks.join(', '));
      return isNew ? `${name}, ${messages.map.newActions}` : name;
    },
    [messages, nameOf],
  );
}
