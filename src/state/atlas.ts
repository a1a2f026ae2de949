import { createPreferences, type Preferences } from './preferences.ts';
import { createSessionStore, type SessionStore } from './session.ts';
import { createViewStore, type ViewStore } from './store.ts';
import { type AddressPort, browserAddress } from './url/address-port.ts';
import { isEmbedLink, readLink } from './url/link.ts';
import { type AddressSync, createAddressSync } from './url/sync.ts';

/** The state of one open page, tied to its address. */
export interface Atlas extends AddressSync {
  readonly store: ViewStore;
  readonly session: SessionStore;
}

/** Opens the view that the address asks for; `connect` then keeps both equal. */
export function openAtlas(
  address: AddressPort = browserAddress(),
  preferences: Preferences = createPreferences(
    () => ownStorage(address, 'localStorage'),
    navigator.languages,
    () => ownStorage(address, 'sessionStorage'),
  ),
): Atlas {
  const { view, ignored } = readLink(address.search(), preferences.ambient());
  const store = createViewStore(view);
  const session = createSessionStore(ignored, preferences);
  return { store, session, ...createAddressSync(store, session, address, preferences) };
}

/** In somebody else's page only the link decides: nothing is read from this machine or kept on it. @throws there */
function ownStorage(address: AddressPort, name: 'localStorage' | 'sessionStorage'): Storage {
  if (isEmbedLink(address.search())) throw new Error('An embedded page has no storage');
  return window[name];
}
