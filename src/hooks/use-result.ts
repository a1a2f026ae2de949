import { useMemo } from 'react';
import { useStore } from 'zustand/react';
import type { CooperationAction } from '../domain/action.ts';
import type { MarkId } from '../domain/dataset.ts';
import type { Engine, QueryResult } from '../query/query.ts';
import { AnswersContext, AtlasContext, LoadedContext, useRequired } from './atlas-context.ts';
import { type Pace, useViewState } from './use-view-state.ts';

/**
 * The engine's answer to the filters of the view, or a part of it, computed once per change of the filters and shared by
 * all views. The component renders again only when that part changes (`Object.is`): select what is read.
 */
export function useResult(): QueryResult;
/** A part of the answer; at the pace `rested` it stays as it is while the reader drags. */
export function useResult<V>(selector: (result: QueryResult) => V, pace?: Pace): V;
export function useResult<V>(selector?: (result: QueryResult) => V, pace: Pace = 'live'): V | QueryResult {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const answers = useRequired(AnswersContext, 'LoadedAtlas');
  return useStore(store, ({ view, rested }) => {
    const result = answers.to(pace === 'live' ? view : rested);
    return selector ? selector(result) : result;
  });
}

/** The answer to the filters at which the reader rests: what is read rather than followed while a window of time is dragged. */
export function useRestedResult(): QueryResult {
  return useResult(whole, 'rested');
}

function whole(result: QueryResult): QueryResult {
  return result;
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
