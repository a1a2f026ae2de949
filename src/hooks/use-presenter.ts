import { useMemo } from 'react';
import { createPresenter, type Presenter } from '../story/presenter.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';

/** Drives the story on stage, which has so many scenes. */
export function usePresenter(count: number): Presenter {
  const atlas = useRequired(AtlasContext, 'AtlasProvider');
  return useMemo(() => createPresenter(atlas, count), [atlas, count]);
}
