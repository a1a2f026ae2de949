import { useMemo } from 'react';
import type { CooperationAction } from '../../domain/action.ts';
import { countryName } from '../../domain/countries.ts';
import { regionBySlug } from '../../domain/m49.ts';
import { type ReadText, readText } from '../../hooks/read-text.ts';
import { remember } from '../../hooks/remember.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { dateTexts, directionTexts, titleTexts, typeLabel } from '../../hooks/use-action-line.ts';
import { useTileMark } from '../../hooks/use-result.ts';
import { useTranslator } from '../../hooks/use-translator.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import type { Row } from './row.ts';
import type { SortKeys } from './sort-rows.ts';

/** What the table says of its actions. */
export interface Rows {
  readonly rowOf: (action: CooperationAction) => Row;
  readonly keysOf: SortKeys;
}

/**
 * The row of an action: the selected and chosen countries named first, the theme of the tile before the others. Texts are
 * made when first asked for, so that a long list costs what is on screen, and an order only what it is made of.
 */
export function useRows(): Rows {
  const dataset = useDataset();
  const translator = useTranslator();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const { geography, theme: chosenThemes } = useViewState((view) => view.values);

  return useMemo(() => {
    const { language, messages } = translator;
    const themes = new Map(dataset.themes.map((theme) => [theme.id, theme]));
    const first = new Set([...selected, ...geography]);

    const placesOf = ({ partners, regions }: CooperationAction): readonly string[] => {
      const codes = [...partners.filter((code) => first.has(code)), ...partners.filter((code) => !first.has(code))];
      if (codes.length > 0) return codes.map((code) => countryName(code, language));
      return regions.length > 0
        ? regions.map((slug) => regionBySlug(slug)?.name[language] ?? slug)
        : [messages.facets.noCountry];
    };

    const themesOf = (action: CooperationAction): readonly ReadText[] => {
      const own = action.themes.flatMap((id) => themes.get(id) ?? []);
      const drawn = own.filter((theme) => theme.mark === markOf(action));
      const shown = drawn.find((theme) => chosenThemes.includes(theme.id)) ?? drawn[0];
      const ordered = shown ? [shown, ...own.filter((theme) => theme !== shown)] : own;
      return ordered.map((theme) => readText(theme.shortLabel, theme.id, translator));
    };

    const rowOf = remember(
      (action: CooperationAction): Row => ({
        action,
        mark: markOf(action),
        ...dateTexts(action.time, translator),
        places: placesOf(action),
        hasPartner: action.partners.length > 0,
        ...titleTexts(action, translator),
        type: typeLabel(action, dataset, translator),
        direction: directionTexts(action, translator),
        themes: themesOf(action),
      }),
    );
    return {
      rowOf,
      keysOf: {
        country: (action) => (action.partners.length > 0 ? (placesOf(action)[0] ?? null) : null),
        title: (action) => titleTexts(action, translator).title,
        type: (action) => typeLabel(action, dataset, translator).text,
        theme: (action) => themesOf(action)[0]?.text ?? null,
      },
    };
  }, [dataset, translator, markOf, selected, geography, chosenThemes]);
}
