import { useMemo } from 'react';
import type { CooperationAction, CountryCode } from '../../domain/action.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { regionOfCountry } from '../../domain/m49.ts';
import { useDataset } from '../../hooks/use-dataset.ts';
import { useResult, useTileMark } from '../../hooks/use-result.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { buildMapModel } from '../../map/build-model.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { MapModel } from '../../map/model.ts';

type ActionsByCountry = ReadonlyMap<CountryCode, readonly CooperationAction[]>;

/** A model with the actions that it counts. */
export interface ViewModel extends MapModel {
  readonly actionsByCountry: ActionsByCountry;
}

/** What the map draws of the current view; beside a country's page that country's whole history, and its neighbours'. */
export function useMapModel(): ViewModel {
  const dataset = useDataset();
  const result = useResult();
  const markOf = useTileMark();
  const selected = useViewState((view) => view.selected);
  const page = useViewState((view) => view.country);
  return useMemo(() => {
    const actionsByCountry = page === null ? result.actionsByCountry : wholeHistory(dataset);
    const model = buildMapModel({
      dataset,
      result: { actionsByCountry },
      selected: page === null ? selected : [page],
      markOf,
      anchorOf: GAZETTEER.anchorOf,
    });
    return { ...model, actionsByCountry, blocks: model.blocks.filter(({ country }) => isAround(country, page)) };
  }, [dataset, result, selected, page, markOf]);
}

/** Whether a country belongs to the map of a page: the whole world without one, else its sub-region. */
function isAround(country: CountryCode, page: CountryCode | null): boolean {
  return page === null || country === page || regionOfCountry(country) === regionOfCountry(page);
}

function wholeHistory({ actions }: Dataset): ActionsByCountry {
  const byCountry = new Map<CountryCode, CooperationAction[]>();
  for (const action of actions) {
    for (const partner of action.partners) {
      const known = byCountry.get(partner);
      if (known) known.push(action);
      else byCountry.set(partner, [action]);
    }
  }
  return byCountry;
}
