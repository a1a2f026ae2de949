import type { FacetId } from '../filters/facet.ts';
import { FACET_IDS } from '../filters/facet.ts';
import type { Engine, FilterState } from './query.ts';

/** A choice that can be taken back: some values of a facet, the text, the period, or leaving undated actions out. */
export type Choice =
  | { readonly kind: 'values'; readonly facet: FacetId; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'period' }
  | { readonly kind: 'undated' };

/** A choice, the filters without it and how many actions they match. */
export interface WayOut {
  readonly choice: Choice;
  readonly filters: FilterState;
  readonly count: number;
}

/**
 * Every choice in force that narrows the result on its own. Values joined by OR are one choice, since taking one of
 * them away only narrows further.
 */
export function choicesOf(filters: FilterState): readonly Choice[] {
  const choices: Choice[] = [];
  for (const facet of FACET_IDS) {
    const values = filters.values[facet];
    if (values.length === 0) continue;
    const groups = filters.all.includes(facet) ? values.map((value) => [value]) : [values];
    choices.push(...groups.map((group) => ({ kind: 'values', facet, values: group }) as const));
  }
  if (filters.text.trim() !== '') choices.push({ kind: 'text', text: filters.text });
  if (filters.from !== null || filters.to !== null) choices.push({ kind: 'period' });
  if (!filters.undated) choices.push({ kind: 'undated' });
  return choices;
}

/** How many values, texts and periods are chosen. */
export function chosenCount(filters: FilterState): number {
  return choicesOf(filters).reduce((sum, choice) => sum + (choice.kind === 'values' ? choice.values.length : 1), 0);
}

/** The filters with one choice taken back. */
export function withoutChoice(filters: FilterState, choice: Choice): FilterState {
  switch (choice.kind) {
    case 'text':
      return { ...filters, text: '' };
    case 'period':
      return { ...filters, from: null, to: null };
    case 'undated':
      return { ...filters, undated: true };
    case 'values': {
      const kept = filters.values[choice.facet].filter((value) => !choice.values.includes(value));
      return { ...filters, values: { ...filters.values, [choice.facet]: kept } };
    }
  }
}

/** The single removals that give results, most results first; none when only clearing everything helps. */
export function waysOut(engine: Engine, filters: FilterState): readonly WayOut[] {
  return choicesOf(filters)
    .map((choice) => {
      const wider = withoutChoice(filters, choice);
      return { choice, filters: wider, count: engine.query(wider).matchCount };
    })
    .filter((way) => way.count > 0)
    .toSorted((a, b) => b.count - a.count);
}
