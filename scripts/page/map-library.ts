import { basename, extname, join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

/** Where the source of the map library begins, in the page and in its worker, as its package ships it. */
export function mapLibraryStarts(root: string): readonly [page: string, worker: string] {
  const source = join(root, 'node_modules/maplibre-gl/src');
  return [join(source, 'index.ts'), join(source, 'source/worker.ts')];
}

const IN_LIBRARY = /\/maplibre-gl\/src\/.*\.ts$/;
const WORKER_ADDRESS = /\?worker&url$/;
const ADDRESS_OF = '\0worker-address:';
const IN_WORKER = '?in-worker';

/**
 * Builds the map library from its own source, with its worker in the same build as the page: what both need is one chunk,
 * fetched once, where the files made ready by the package carry it twice. A module of the page that the worker imports is
 * built a second time for it (`?in-worker`), so that no code of the page runs there.
 */
export function mapLibrary(root: string): Plugin {
  const [inPage, inWorker] = mapLibraryStarts(root);
  const sources = new Map([
    ['maplibre-gl', inPage],
    ['maplibre-gl/dist/maplibre-gl-worker.mjs', inWorker],
  ]);
  const workers = new Map<string, string>();
  return {
    name: 'map-library',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const start = sources.get(source);
      if (start !== undefined) return start;
      if (WORKER_ADDRESS.test(source)) {
        const asked = source.replace(WORKER_ADDRESS, '');
        const id = sources.get(asked) ?? (await this.resolve(asked, importer, { skipSelf: true }))?.id;
        if (id === undefined) return null;
        workers.set(id, basename(asked, extname(asked)));
        return `${ADDRESS_OF}${id}`;
      }
      if (!importer?.endsWith(IN_WORKER)) return null;
      const resolved = await this.resolve(source, importer.slice(0, -IN_WORKER.length), { skipSelf: true });
      return resolved && { ...resolved, id: `${resolved.id}${IN_WORKER}` };
    },
    /** A field that the source only declares is no field: an ancestor of its class may have given it a value. */
    transform: {
      filter: { id: IN_LIBRARY },
      handler: (code, id) => transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } }),
    },
    load(id) {
      if (!id.startsWith(ADDRESS_OF)) return null;
      const worker = id.slice(ADDRESS_OF.length);
      const reference = this.emitFile({
        type: 'chunk',
        id: IN_LIBRARY.test(worker) ? worker : `${worker}${IN_WORKER}`,
        name: workers.get(worker) ?? 'worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}
