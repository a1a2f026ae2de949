import { useEffect } from 'react';
import { createHost } from '../embed/host.ts';
import { hostOf } from '../embed/host-port.ts';
import { loadTrustedOrigins } from '../embed/load-config.ts';
import { PROTOCOL_VERSIONS } from '../embed/protocol.ts';

/** Tells an allowed host that there is nothing to show, and why. */
export function useEmbedFailure(detail: string): void {
  useEffect(() => {
    const port = hostOf(window);
    if (!port) return undefined;
    const host = createHost(port);
    const stop = host.listen(() => undefined);
    host.tell({ type: 'ready', versions: PROTOCOL_VERSIONS });
    const tell = async () => {
      host.trust(await loadTrustedOrigins(port.ownOrigin));
      host.confide({ type: 'error', code: 'dataset', detail });
    };
    void tell();
    return stop;
  }, [detail]);
}
