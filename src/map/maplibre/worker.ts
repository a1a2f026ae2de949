import { setWorkerUrl } from 'maplibre-gl';
import { trustWorker } from '../trusted-workers.ts';
import workerUrl from './maplibre-worker.ts?worker&url';

/** Tells the library where its worker is, and the browser that this address may be started. */
export function admitWorker(): void {
  setWorkerUrl(workerUrl);
  trustWorker(workerUrl);
}
