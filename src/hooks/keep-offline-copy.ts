import { trustWorker } from '../map/trusted-workers.ts';
import { isHosted } from './is-hosted.ts';
import { savesData } from './saves-data.ts';

/** Written by the build beside the page. */
const WORKER = './sw.js';

/**
 * Asks the browser to keep a copy of the atlas for the next visit. Only the built page in a window of its own does, where
 * the browser may store and the reader does not save data; everywhere else the page works without.
 */
export async function keepOfflineCopy(): Promise<void> {
  if (!import.meta.env.PROD || !isHosted() || window.top !== window || savesData()) return;
  const address = new URL(WORKER, document.baseURI).href;
  try {
    trustWorker(address);
    const registration = await navigator.serviceWorker.register(address);
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => offerTo(registration.waiting));
    });
    offerTo(registration.waiting);
  } catch {
    // No secure address, no worker, no storage: the next visit needs the network, as any page does.
  }
}

/** Tells a worker that waits which build this page is of; it begins at once if that is its own and no other page is open. */
function offerTo(worker: ServiceWorker | null): void {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src;
  worker?.postMessage(script, []);
}
