import type { CooperationAction } from '../domain/action.ts';
import type { Dataset, MarkId, Term } from '../domain/dataset.ts';
import { chooseText, type LanguageCode } from '../domain/language.ts';
import { type FacetOption, NOT_STATED } from './facet.ts';

const VALUE_FORM = /^[^,\s]{1,100}$/u;

/** Whether a text can be the id of a vocabulary entry in a link: no comma, no space, at most 100 characters. */
export function isTermId(text: string): boolean {
  return VALUE_FORM.test(text);
}

/** An option without parent; only themes have a mark. */
export function rootOption(id: string, mark: MarkId | null = null): FacetOption {
  return { id, parent: null, mark };
}

/** The "not stated" option, alone in its list when some action has no value, else nothing. */
export function notStatedOption(
  dataset: Dataset,
  valuesOf: (action: CooperationAction) => readonly string[],
): readonly FacetOption[] {
  return countValues(dataset, valuesOf).has(NOT_STATED) ? [rootOption(NOT_STATED)] : [];
}

/** The label of a term in the reader's language or another; its id when the vocabulary does not have it. */
export function termLabel(terms: readonly Term[], id: string, language: LanguageCode): string {
  return chooseText(terms.find((term) => term.id === id)?.label, language)?.text ?? id;
}

type ValuesOf = (action: CooperationAction) => readonly string[];

const countsByDataset = new WeakMap<Dataset, WeakMap<ValuesOf, ReadonlyMap<string, number>>>();

/** In how many actions each value stands; counted once for a dataset and a way to read it, since options are asked for again and again. */
export function countValues(dataset: Dataset, valuesOf: ValuesOf): ReadonlyMap<string, number> {
  const known = countsByDataset.get(dataset) ?? new WeakMap<ValuesOf, ReadonlyMap<string, number>>();
  countsByDataset.set(dataset, known);
  const counts = known.get(valuesOf) ?? countAfresh(dataset, valuesOf);
  known.set(valuesOf, counts);
  return counts;
}

function countAfresh(dataset: Dataset, valuesOf: ValuesOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const action of dataset.actions) {
    for (const value of valuesOf(action)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
