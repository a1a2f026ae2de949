import { useEffect } from 'react';
import type { Presenter } from '../../story/presenter.ts';
import type { Move } from '../../story/steps.ts';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
};

/** Changes the scene by keys; where there is no scene that way the key is left to the page around. */
export function useSceneKeys(presenter: Presenter): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
      const move = MOVES[key];
      if (!move || ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return;
      if (presenter.move(move)) event.preventDefault();
    };
    // Before the window's own listeners, which hand back what is left.
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [presenter]);
}
