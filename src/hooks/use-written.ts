import { type RefCallback, useCallback } from 'react';
import type { QueryResult } from '../query/query.ts';
import { AnswersContext, AtlasContext, useRequired } from './atlas-context.ts';

/**
 * Keeps a figure of an element in step with the answer without rendering anything: for the many small numbers that follow
 * the hand. The element is left empty by whoever renders it; only a value that changed is written.
 * @param read what is shown of an answer; the same function as long as it reads the same.
 * @param write puts it into the element; the same function for ever.
 */
export function useWritten<E extends Element, V>(
  read: (result: QueryResult) => V,
  write: (element: E, value: V) => void,
): RefCallback<E> {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const answers = useRequired(AnswersContext, 'LoadedAtlas');
  return useCallback(
    (element) => {
      if (!element) return undefined;
      let shown = read(answers.to(store.getState().view));
      write(element, shown);
      return store.subscribe(({ view }) => {
        const value = read(answers.to(view));
        if (Object.is(value, shown)) return;
        shown = value;
        write(element, value);
      });
    },
    [store, answers, read, write],
  );
}
