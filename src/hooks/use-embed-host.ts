import { useEffect, useEffectEvent, useState } from 'react';
import { adoptRecord } from '../embed/adopt.ts';
import { createHost, type Host } from '../embed/host.ts';
import { hostOf } from '../embed/host-port.ts';
import { loadTrustedOrigins } from '../embed/load-config.ts';
import { type Command, PROTOCOL_VERSIONS, type SnapshotFormat, type TrustedMessage } from '../embed/protocol.ts';
import { fullAtlasLink } from '../state/url/full-link.ts';
import { recordOf } from '../state/url/view-record.ts';
import type { ViewState } from '../state/view-state.ts';
import { AtlasContext, useRequired } from './atlas-context.ts';
import { useDataset } from './use-dataset.ts';

/** What a host can make the page do beyond changing its view. */
export interface HostActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Rejects when a picture cannot be made. */
  readonly snapshot: (format: SnapshotFormat) => Promise<Blob>;
}

/** Quick changes (a drag, typing) are told together. */
const STATE_DELAY_MS = 100;

/**
 * Speaks with the page around: tells it the view and the choice, obeys it. `null` where there is none.
 * @param refusal what an allowed host is told once when the view cannot be shown
 */
export function useEmbedHost(actions: HostActions, refusal: string | null = null): Host | null {
  const { store } = useRequired(AtlasContext, 'AtlasProvider');
  const dataset = useDataset();
  const [port] = useState(() => hostOf(window));
  const [host] = useState(() => port && createHost(port));

  const obey = useEffectEvent((command: Command, to: Host): void => {
    switch (command.type) {
      case 'hello':
        to.confide(stateOf(store.getState().view));
        to.confide(selectionOf(store.getState().view));
        return;
      case 'set': {
        const ignored = adoptRecord(store, dataset, command.view);
        if (ignored.length > 0) to.confide({ type: 'error', code: 'ignored', detail: ignored.join(' ') });
        return;
      }
      case 'snapshot':
        void answerSnapshot(command, actions, to);
        return;
      default:
        actions[command.type]();
    }
  });

  useEffect(() => {
    if (!host || !port) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tellState = (): void => {
      timer = undefined;
      host.confide(stateOf(store.getState().view));
    };
    const open = async (): Promise<void> => {
      host.trust(await loadTrustedOrigins(port.ownOrigin));
      tellState();
      host.confide(selectionOf(store.getState().view));
      if (refusal !== null) host.confide({ type: 'error', code: 'story', detail: refusal });
    };
    const stopListening = host.listen((command) => obey(command, host));
    const forget = store.subscribe(({ view }, before) => {
      timer ??= setTimeout(tellState, STATE_DELAY_MS);
      const isOtherChoice = view.selected !== before.view.selected || view.action !== before.view.action;
      if (isOtherChoice) host.confide(selectionOf(view));
    });
    host.tell({ type: 'ready', versions: PROTOCOL_VERSIONS });
    void open();
    return () => {
      clearTimeout(timer);
      forget();
      stopListening();
    };
  }, [host, port, store, refusal]);
  return host;
}

function stateOf(view: ViewState): TrustedMessage {
  return { type: 'state', view: recordOf(view), link: fullAtlasLink(view) };
}

function selectionOf({ selected, action }: ViewState): TrustedMessage {
  return { type: 'select', countries: selected, action };
}

async function answerSnapshot(
  { id, format }: Extract<Command, { type: 'snapshot' }>,
  { snapshot }: HostActions,
  to: Host,
): Promise<void> {
  try {
    to.confide({ type: 'snapshot', id, format, blob: await snapshot(format) });
  } catch {
    to.confide({ type: 'error', code: 'snapshot', detail: id ?? format });
  }
}
