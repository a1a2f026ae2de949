import LibraryWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { fetchWorld, type WorldGeometry } from '../../geo/geometry.ts';
import { readShapesAddress, SHAPES_SCHEME, type ShapesRequest } from './shapes-address.ts';
import { gridShapes, selectionShapes, type Shapes, worldShapes } from './sources.ts';

/** Where the library's code has put its own worker. */
declare const self: { readonly worker?: LibraryWorker };

/** The world of the last request: a globe or a selection is made from the same file. */
let last: { readonly url: string; readonly world: Promise<WorldGeometry> } | null = null;

function worldAt(url: string): Promise<WorldGeometry> {
  if (last?.url === url) return last.world;
  const world = fetchWorld(url, '50m');
  last = { url, world };
  world.catch(() => {
    last = null;
  });
  return world;
}

async function shapesOf({ kind, isGlobe, world, countries }: ShapesRequest): Promise<Shapes> {
  if (kind === 'grid') return gridShapes(isGlobe);
  const geometry = await worldAt(world);
  return kind === 'world' ? worldShapes(geometry, isGlobe) : selectionShapes(geometry, countries, isGlobe);
}

/**
 * The library sends what its worker has loaded back to the page, all that can be enumerated; the page has no use for a
 * second world.
 */
function keptHere({ type, features }: Shapes): Shapes {
  return Object.defineProperty({ type, features: [] }, 'features', { value: features, enumerable: false });
}

/** Borders are fetched, read and projected here, so that the page's own thread has nothing to do with them. */
const worker = self.worker instanceof LibraryWorker ? self.worker : null;
worker?.self.addProtocol(SHAPES_SCHEME, async ({ url }) => ({
  data: keptHere(await shapesOf(readShapesAddress(url))),
}));
