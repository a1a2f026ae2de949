import { isCountry } from '../../domain/countries.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { facetById } from '../../filters/registry.ts';
import { byFacet } from '../by-facet.ts';
import type { ViewState } from '../view-state.ts';
import type { ReadLink } from './link.ts';
import { partText } from './parts.ts';

/** Drops from a view what the dataset does not know (themes, countries, the open action…) and reports it. */
export function pruneViewState(view: ViewState, dataset: Dataset): ReadLink {
  const ignored: string[] = [];
  const keep = <V>(value: V, isKnown: boolean, key: string): V | null => {
    if (isKnown || value === null) return value;
    ignored.push(partText(key, String(value)));
    return null;
  };
  const keepAll = (
    values: readonly string[],
    isKnown: (value: string) => boolean,
    keyOf: (value: string) => string,
  ) => {
    const known = values.filter((value) => keep(value, isKnown(value), keyOf(value)) !== null);
    return known.length === values.length ? values : known;
  };
  const canPartner = (code: string): boolean => isCountry(code) && code !== dataset.institution.home.country;

  const values = byFacet((id) => {
    const facet = facetById(id);
    return keepAll(
      view.values[id],
      (value) => facet.knows(value, dataset),
      (value) => facet.urlKeyOf(value),
    );
  });
  const story = dataset.stories.find(({ id }) => id === view.story);
  // How many scenes the reader's own story has is known once it is unpacked.
  const isScene = view.own !== null || (story !== undefined && (view.scene ?? 0) <= story.scenes.length);
  return {
    view: {
      ...view,
      values,
      selected: keepAll(view.selected, canPartner, () => 'select'),
      country: keep(view.country, canPartner(view.country ?? ''), 'country'),
      action: keep(
        view.action,
        dataset.actions.some(({ id }) => id === view.action),
        'action',
      ),
      story: keep(view.story, story !== undefined, 'story'),
      scene: keep(view.scene, isScene, 'scene'),
    },
    ignored,
  };
}
