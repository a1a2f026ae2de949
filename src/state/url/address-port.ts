/** The page's address as the state sees it: its query string and its history. */
export interface AddressPort {
  search(): string;
  push(search: string): void;
  replace(search: string): void;
  /** Calls back after the reader has gone back or forward; answers how to stop. */
  onReturn(listener: () => void): () => void;
  /** Calls back when the page is left or hidden. */
  onLeave(listener: () => void): () => void;
}

/** The real address. A browser that refuses a change (sandboxed frames, too many changes) keeps its old address. */
export function browserAddress(): AddressPort {
  return {
    search: () => window.location.search,
    push: (search) => write('pushState', search),
    replace: (search) => write('replaceState', search),
    onReturn: (listener) => listen('popstate', listener),
    onLeave: (listener) => listen('pagehide', listener),
  };
}

function write(method: 'pushState' | 'replaceState', search: string): void {
  try {
    window.history[method](null, '', search === '' ? window.location.pathname : search);
  } catch {
    // The view is right all the same; only the address stays behind.
  }
}

function listen(event: 'popstate' | 'pagehide', listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}
