import type { Dataset } from '../../domain/dataset.ts';
import { withChanges } from '../change.ts';
import type { Preferences } from '../preferences.ts';
import type { SessionStore } from '../session.ts';
import type { ViewSnapshot, ViewStore } from '../store.ts';
import type { ViewState } from '../view-state.ts';
import type { AddressPort } from './address-port.ts';
import { readLink, writeAddress } from './link.ts';
import { pruneViewState } from './prune.ts';

/** How long quick changes (camera, typing) must be over before the last of them is written. */
const WRITE_DELAY_MS = 120;

/** Keeps the address and the view equal: the only reader and the only writer of the history. */
export interface AddressSync {
  /** Starts writing and following the history; answers how to stop. */
  readonly connect: () => () => void;
  /** From now on the view names only what this dataset knows. */
  readonly admit: (dataset: Dataset) => void;
}

/** Keeps the address and the store in step: reads on back and forward, writes after each change. */
export function createAddressSync(
  store: ViewStore,
  session: SessionStore,
  address: AddressPort,
  preferences: Preferences,
): AddressSync {
  let written = linkOf(store.getState().view);
  let search = address.search();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known: Dataset | null = null;

  function linkOf(view: ViewState): string {
    return writeAddress(view, preferences.ambient());
  }

  function write(method: 'push' | 'replace', link: string): void {
    if (link === written) return;
    address[method](link);
    written = link;
    search = address.search();
  }

  function flush(): void {
    clearTimeout(timer);
    write('replace', linkOf(store.getState().view));
  }

  function follow({ view, mode, rested }: ViewSnapshot, before: ViewSnapshot): void {
    rememberChoices(view, before.view, mode);
    if (mode === 'push') {
      clearTimeout(timer);
      const [from, to] = [linkOf(before.settled), linkOf(view)];
      // The entry left behind shows the view before the drag; a change that changes no link makes no entry.
      write('replace', from);
      // In somebody else's page, going back is theirs.
      write(before.view.embed || view.embed ? 'replace' : 'push', to);
    } else if (mode === 'restored') {
      clearTimeout(timer);
      written = linkOf(view);
      search = address.search();
    } else if (mode === 'draft') {
      if (rested === view) flush();
    } else {
      clearTimeout(timer);
      timer = setTimeout(flush, WRITE_DELAY_MS);
    }
  }

  function rememberChoices(view: ViewState, before: ViewState, mode: ViewSnapshot['mode']): void {
    if (mode === 'restored') return;
    if (view.language !== before.language) preferences.remember({ language: view.language });
    if (view.appearance !== before.appearance) preferences.remember({ appearance: view.appearance });
  }

  function restore(): void {
    // Jumps inside the page return here as well, with nothing new in the query string.
    if (address.search() === search) return;
    const read = readLink(address.search(), preferences.ambient());
    const pruned = known === null ? { view: read.view, ignored: [] } : pruneViewState(read.view, known);
    report([...read.ignored, ...pruned.ignored]);
    store.restore(withChanges(store.getState().view, pruned.view));
    if (read.ignored.length + pruned.ignored.length > 0) correct();
  }

  /** Writes the view in place of an address that says something else. */
  function correct(): void {
    address.replace(written);
    search = address.search();
  }

  function report(ignored: readonly string[]): void {
    if (ignored.length > 0) session.setIgnoredLinkParts(ignored);
  }

  return {
    connect() {
      if (session.getState().ignoredLinkParts.length > 0) correct();
      const stops = [store.subscribe(follow), address.onReturn(restore), address.onLeave(flush)];
      return () => {
        flush();
        for (const stop of stops) stop();
      };
    },
    admit(dataset) {
      known = dataset;
      const { view, ignored } = pruneViewState(store.getState().view, dataset);
      if (ignored.length === 0) return;
      report([...session.getState().ignoredLinkParts, ...ignored]);
      store.commands.applyView(view, 'replace');
    },
  };
}
