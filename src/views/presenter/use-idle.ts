import { useEffect, useState } from 'react';

/** How long pointer and controls stay after the last move. */
const IDLE_MS = 3000;

/** Whether the pointer has not moved for three seconds; true as well before it first moves. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setIdle(false);
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    const listening = new AbortController();
    for (const event of ['pointermove', 'pointerdown'] as const) {
      window.addEventListener(event, wake, { signal: listening.signal, passive: true });
    }
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, []);
  return isIdle;
}
