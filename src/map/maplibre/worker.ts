import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustWorker } from '../trusted-workers.ts';

/** Tells the library where its worker is, and the browser that this address may be started. */
export function admitWorker(): void {
  setWorkerUrl(workerUrl);
  trustWorker(workerUrl);
}
