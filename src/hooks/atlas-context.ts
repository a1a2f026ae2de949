import { type Context, createContext, useContext } from 'react';
import type { CooperationAction } from '../domain/action.ts';
import type { DecodedDataset, MarkId } from '../domain/dataset.ts';
import type { Engine } from '../query/query.ts';
import type { Atlas } from '../state/atlas.ts';
import type { Answers } from './answers.ts';
import type { PanelFocus } from './panel-focus.ts';

/** What is built once from a loaded dataset. */
export interface Loaded {
  readonly decoded: DecodedDataset;
  readonly engine: Engine;
  readonly panelFocus: PanelFocus;
  readonly tileMark: (action: CooperationAction, chosenThemes: readonly string[]) => MarkId;
}

export const AtlasContext = createContext<Atlas | null>(null);
export const LoadedContext = createContext<Loaded | null>(null);
export const AnswersContext = createContext<Answers | null>(null);

/** The value of a context that its provider must have set. */
export function useRequired<V>(context: Context<V | null>, provider: string): V {
  const value = useContext(context);
  if (value === null) throw new Error(`This component stands outside of ${provider}`);
  return value;
}
