import { useEffect } from 'react';
import { handedKey } from '../embed/handed-keys.ts';
import { hostOf } from '../embed/host-port.ts';

/** Keys that nothing in the page has used go to the deck around, whatever the page shows. */
export function useHandedKeys(): void {
  useEffect(() => {
    const port = hostOf(window);
    if (!port) return undefined;
    const handBack = (press: KeyboardEvent) => {
      const key = handedKey(press);
      if (key) port.post({ type: 'key', key }, '*');
    };
    window.addEventListener('keydown', handBack);
    return () => window.removeEventListener('keydown', handBack);
  }, []);
}
