import { relative } from 'node:path';

/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The chunks of a first visit in the order of need, each with the modules that it begins from. */
const ENTRIES = [
  ['start', ['src/main.tsx']],
  ['atlas', ['src/app/LoadedPage.tsx']],
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
    ],
  ],
] as const;

const REACT = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/;

/** The map's styles come with the page's: one request less before the map, for three kilobytes. */
const STYLE = /\.css$/;

/**
 * Names the chunk of a module: React, which changes at its own pace; then the first of the chunks above that needs the
 * module at once. `null` leaves it to its lazy import.
 */
export function createChunkNames(root: string): (id: string, graph: ModuleGraph) => string | null {
  let names: ReadonlyMap<string, string> | null = null;
  return (id, graph) => {
    names ??= nameModules(root, graph);
    const name = names.get(id) ?? null;
    if (name === 'atlas' && STYLE.test(id)) return 'start';
    return REACT.test(id) ? 'react' : name;
  };
}

function nameModules(root: string, graph: ModuleGraph): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, starts] of ENTRIES) {
    const waiting = starts.map((path) => `${root}/${path}`);
    for (const start of waiting) {
      if (!graph.getModuleInfo(start)) throw new Error(`No module ${relative(root, start)} for the chunk "${name}".`);
    }
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (names.has(id)) continue;
      names.set(id, name);
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  return names;
}
