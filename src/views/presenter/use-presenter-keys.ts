import { useEffect, useEffectEvent, useState } from 'react';
import { useSession } from '../../hooks/use-session.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Presenter } from '../../story/presenter.ts';
import type { Move } from '../../story/steps.ts';
import { isTyping } from '../../ui/use-shortcut.ts';

/** The keys of keyboards and of remote controls that change the scene. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

interface PresenterKeys {
  readonly presenter: Presenter;
  /** Where Escape leads. */
  readonly atlasView: ViewState;
  readonly onFullScreen: () => void;
}

/** Listens to the keys of a presentation; answers whether the screen is black, until a key that changes something is pressed. */
export function usePresenterKeys({ presenter, atlasView, onFullScreen }: PresenterKeys): { readonly isBlack: boolean } {
  const [isBlack, setBlack] = useState(false);
  const hasCharacterKeys = useSession((session) => session.hasCharacterKeys);

  /** Answers whether the key means something here. */
  const press = useEffectEvent((key: string): boolean => {
    const move = MOVES[key];
    if (move) {
      setBlack(false);
      presenter.move(move);
    } else if (key === ' ') presenter.toggleTime();
    else if (key === 'Escape') presenter.leave(atlasView);
    else if (!hasCharacterKeys) return false;
    else if (key === 'f' || key === 'F') onFullScreen();
    else if (key === 'b' || key === 'B' || key === '.') setBlack(!isBlack);
    else return false;
    return true;
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(target) || document.querySelector('dialog[open]')) return;
      // A button that has the focus is pressed by the space bar.
      if (key === ' ' && target instanceof Element && target.closest('button, a, [role="button"]')) return;
      if (press(key)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return { isBlack };
}
