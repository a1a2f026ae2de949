import { useMemo } from 'react';
import type { CooperationAction } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import type { Engine, QueryResult } from '../query/query.ts';
import { LoadedContext, ResultContext, useRequired } from './atlas-context.ts';
import { useViewState } from './use-view-state.ts';

/** The engine's answer to the filters of the view, computed once per change of the filters and shared by all views. */
export function useResult(): QueryResult {
  return useRequired(ResultContext, 'LoadedAtlas');
}

/** The engine of the loaded dataset, for questions other than the view's own. */
export function useEngine(): Engine {
  return useRequired(LoadedContext, 'LoadedAtlas').engine;
}

/** The mark of an action's tile under the chosen themes; another function when these change. */
export function useTileMark(): (action: CooperationAction) => MarkId {
  const { tileMark } = useRequired(LoadedContext, 'LoadedAtlas');
  const chosenThemes = useViewState((view) => view.values.theme);
  return useMemo(() => rememberByAction((action) => tileMark(action, chosenThemes)), [tileMark, chosenThemes]);
}

/** A function of the actions of one dataset that works out each answer once. */
function rememberByAction<V>(answer: (action: CooperationAction) => V): (action: CooperationAction) => V {
  const known: V[] = [];
  return (action) => {
    const value = known[action.index] ?? answer(action);
    known[action.index] = value;
    return value;
  };
}
