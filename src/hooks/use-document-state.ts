import { useLayoutEffect } from 'react';
import { useViewState } from './use-view-state.ts';

/** Lets the document follow the view: its language, its appearance and the colour that the browser gives its own bars. */
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
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      const { scheme } = meta.dataset;
      meta.media =
        appearance === null ? `(prefers-color-scheme: ${scheme})` : appearance === scheme ? 'all' : 'not all';
    }
  }, [appearance]);
}
