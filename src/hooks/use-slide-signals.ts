import { useEffect } from 'react';
import { hostOf } from '../embed/host-port.ts';
import { readMessage } from '../embed/read-message.ts';
import { useSessionSetters } from './use-session.ts';

/** Stands still while the deck around shows another slide; from the first moment on, since a slide may be left while its map loads. */
export function useSlideSignals(): void {
  const { setFrozen } = useSessionSetters();
  useEffect(
    () =>
      hostOf(window)?.listen(({ data }) => {
        const read = readMessage(data);
        if (read?.kind === 'slide') setFrozen(read.signal === 'stop');
      }),
    [setFrozen],
  );
}
