import { type ComponentType, startTransition, useEffect, useState } from 'react';
import { loadWorld, type WorldGeometry, type WorldScale } from '../../geo/geometry.ts';
import { quietMoment } from '../../ui/quiet-moment.ts';
import type { SvgSheetProps } from './SvgSheet.tsx';

/** A world with all that it takes to draw it at once. */
export interface DrawableWorld {
  readonly world: WorldGeometry;
  readonly Sheet: ComponentType<SvgSheetProps>;
}

const drawable = new Map<WorldScale, DrawableWorld>();

/** The small world, then the one that is wanted, each once it can be drawn; `null` until then. A failure keeps what is there. */
export function useWorld(scale: WorldScale): DrawableWorld | null {
  const [world, setWorld] = useState<DrawableWorld | null>(() => drawable.get('110m') ?? null);
  useEffect(() => {
    let isWanted = true;
    for (const each of new Set<WorldScale>(['110m', scale])) {
      void makeDrawable(each).then(
        (loaded) =>
          isWanted && startTransition(() => setWorld((known) => (each === scale || known === null ? loaded : known))),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [scale]);
  return world;
}

/** Milliseconds for which the page may be kept from its readers at a time. */
const SLICE_MS = 8;

const coming = new Map<WorldScale, Promise<DrawableWorld>>();

/** Begins once for all who ask; a failure is forgotten, so that a later call tries again. */
function makeDrawable(scale: WorldScale): Promise<DrawableWorld> {
  const begun = coming.get(scale) ?? prepare(scale);
  coming.set(scale, begun);
  begun.then(
    (world) => drawable.set(scale, world),
    () => coming.delete(scale),
  );
  return begun;
}

/** A world projected bit by bit, while the page has nothing better to do. */
async function prepare(scale: WorldScale): Promise<DrawableWorld> {
  const world = await loadWorld(scale);
  await quietMoment();
  const [{ projectWorld }, { SvgSheet }] = await Promise.all([
    import('../../map/svg/world-paths.ts'),
    import('./SvgSheet.tsx'),
  ]);
  const steps = projectWorld(world);
  for (;;) {
    await quietMoment();
    const end = performance.now() + SLICE_MS;
    do if (steps.next().done) return { world, Sheet: SvgSheet };
    while (performance.now() < end);
  }
}
