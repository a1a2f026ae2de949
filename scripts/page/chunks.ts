import { relative } from 'node:path';

/** The chunk of what the map library runs both in the page and in its worker. */
export const MAP_SHARED = 'map-shared';

/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The chunks of a first visit in the order of need, each with the modules that it begins from. */
const ENTRIES = [
  ['start', ['src/main.tsx', 'src/app/LoadedPage.tsx', 'src/map/trusted-workers.ts', 'src/map/maplibre/maplibre.css']],
  [
    'panels',
    [
      'src/views/timeline/Timeline.tsx',
      'src/views/facets/Facets.tsx',
      'src/views/whats-new/WhatsNew.tsx',
      'src/app/FilterDialog.tsx',
      'src/views/header/Menu.tsx',
      'src/views/search/SearchDialog.tsx',
      'src/app/EmptyResult.tsx',
      'src/app/ReadyEngine.tsx',
      'src/views/world-map/SvgSheet.tsx',
    ],
  ],
] as const;

const REACT = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/;

/**
 * Names the chunk of a module: React, which changes at its own pace; what the map library runs both in the page and in its
 * worker; then the first of the chunks above that needs the module at once. `null` leaves it to its lazy import.
 * @param library the map library's modules that the page and the worker begin from.
 */
export function createChunkNames(
  root: string,
  library: readonly [page: string, worker: string],
): (id: string, graph: ModuleGraph) => string | null {
  let names: ReadonlyMap<string, string> | null = null;
  return (id, graph) => {
    names ??= nameModules(root, library, graph);
    return REACT.test(id) ? 'react' : (names.get(id) ?? null);
  };
}

function nameModules(
  root: string,
  library: readonly [string, string],
  graph: ModuleGraph,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const [inPage, inWorker] = library.map((start) => neededBy([start], graph));
  for (const id of inPage ?? []) if (inWorker?.has(id)) names.set(id, MAP_SHARED);
  for (const [name, starts] of ENTRIES) {
    const paths = starts.map((path) => `${root}/${path}`);
    for (const path of paths) {
      if (!graph.getModuleInfo(path)) throw new Error(`No module ${relative(root, path)} for the chunk "${name}".`);
    }
    for (const id of neededBy(paths, graph)) if (!names.has(id)) names.set(id, name);
  }
  return names;
}

/** Some modules with all that they import at once. */
function neededBy(starts: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const needed = new Set(starts);
  for (const id of needed) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
  return needed;
}
