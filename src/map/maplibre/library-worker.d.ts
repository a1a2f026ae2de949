/** The library's worker; it begins by being loaded inside one. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  import type { AddProtocolAction } from 'maplibre-gl';

  export default class LibraryWorker {
    readonly self: { addProtocol(scheme: string, load: AddProtocolAction): void };
  }
}
