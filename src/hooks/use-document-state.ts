import { useLayoutEffect } from 'react';
import { useViewState } from './use-view-state.ts';

/** Lets the document follow the view: its language and its appearance. */
export function useDocumentState(): void {
  const language = useViewState((view) => view.language);
  const appearance = useViewState((view) => view.appearance);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (appearance === null) delete dataset.appearance;
    else dataset.appearance = appearance;
  }, [appearance]);
}
