import { useEffect, useEffectEvent } from 'react';

/** Runs `act` when the key is pressed outside of any dialog and of what one types in, without a modifier; `null`: no key. */
export function useShortcut(key: string | null, act: () => void): void {
  const run = useEffectEvent(act);
  useEffect(() => {
    if (key === null) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}

/** The inputs that take no letters. */
const PRESSED_INPUTS = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** Whether a key belongs to the field that has the focus; a list to choose from takes letters as well. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !PRESSED_INPUTS.includes(target.type);
  return target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])') !== null;
}
