import type { CooperationAction } from '../domain/action.ts';
import type { Dataset } from '../domain/dataset.ts';
import { chooseText, type LanguageCode } from '../domain/language.ts';
import { type Facet, NOT_STATED } from './facet.ts';
import { countValues, isTermId, notStatedOption, rootOption } from './terms.ts';

function valuesOf(action: CooperationAction): readonly string[] {
  return action.organisations.length > 0 ? action.organisations : [NOT_STATED];
}

/** The name, followed by the acronym unless the name already says it. */
export function organisationLabel(dataset: Dataset, id: string, language: LanguageCode): string {
  const organisation = dataset.organisations.find((candidate) => candidate.id === id);
  const name = chooseText(organisation?.label, language)?.text;
  const acronym = organisation?.acronym;
  if (!name) return acronym ?? id;
  return acronym && !name.includes(acronym) ? `${name} (${acronym})` : name;
}

/** The bodies that take part, those with most actions first. */
export const organisationFacet: Facet = {
  id: 'organisation',
  urlKeys: ['org'],
  allKey: 'org',
  control: 'search',
  valuesOf,
  keyOf: ({ organisations }) => organisations,
  options: (dataset, language = 'fr') => {
    const counts = countValues(dataset, valuesOf);
    const collator = new Intl.Collator(language);
    const sorted = dataset.organisations
      .map(({ id }) => ({ id, count: counts.get(id) ?? 0, label: organisationLabel(dataset, id, language) }))
      .toSorted((a, b) => b.count - a.count || collator.compare(a.label, b.label));
    return [...sorted.map(({ id }) => rootOption(id)), ...notStatedOption(dataset, valuesOf)];
  },
  knows: (value, dataset) =>
    value === NOT_STATED || dataset.organisations.some((organisation) => organisation.id === value),
  label: (value, dataset, messages, language) =>
    value === NOT_STATED ? messages.facets.noOrganisation : organisationLabel(dataset, value, language),
  urlKeyOf: () => 'org',
  accepts: (value, urlKey) => urlKey === 'org' && isTermId(value),
};
