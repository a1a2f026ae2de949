import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** The part of Trusted Types (W3C) that is used; a browser without them has no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Tells the library where its worker is and, where the browser asks for Trusted Types, lets that one address through. The
 * policy is the page's default one since the library starts its worker from a plain text; any other address, and all
 * markup and code made of text, is refused. To be called once.
 */
export function admitWorker(trustedTypes: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes')): void {
  setWorkerUrl(workerUrl);
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (address === workerUrl ? address : null),
  });
}
