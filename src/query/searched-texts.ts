import type { CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { type FacetId, NOT_STATED } from '../filters/facet.ts';

function bothLanguages(text: LocalizedText | null | undefined): readonly string[] {
  return text ? Object.values(text) : [];
}

/** The prose that free text finds an action by, in both languages. */
export function textsOfAction({ title, summary, place }: CooperationAction): readonly string[] {
  return [...bothLanguages(title), ...bothLanguages(summary), ...bothLanguages(place?.name)];
}

/** The names that free text finds the actions with a value by, in both languages; none for facets that are not about names. */
export function textsOfValue(dataset: Dataset, facet: FacetId, value: string): readonly string[] {
  const isValue = ({ id }: { readonly id: string }): boolean => id === value;
  if (value === NOT_STATED) return [];
  switch (facet) {
    case 'theme': {
      const theme = dataset.themes.find(isValue);
      return [...bothLanguages(theme?.label), ...bothLanguages(theme?.shortLabel)];
    }
    case 'type': {
      const type = dataset.types.find(isValue);
      return [...bothLanguages(type?.label), ...bothLanguages(type?.plural)];
    }
    case 'organisation': {
      const organisation = dataset.organisations.find(isValue);
      return [...bothLanguages(organisation?.label), organisation?.acronym ?? ''];
    }
    case 'geography': {
      const region = regionBySlug(value);
      return region ? bothLanguages(region.name) : [countryName(value, 'fr'), countryName(value, 'en')];
    }
    case 'direction':
    case 'status':
      return [];
  }
}
