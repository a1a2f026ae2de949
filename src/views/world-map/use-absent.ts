import { useMemo } from 'react';
import { globeRadius } from '../../geo/globe.ts';
import type { Camera } from '../../geo/camera.ts';
import { screenOf, type Size, viewTransform } from '../../geo/viewport.ts';
import { GAZETTEER } from '../../map/gazetteer.ts';
import type { MapLayout } from '../../map/layout/layout.ts';
import { around } from '../../map/layout/rect.ts';
import type { MapModel } from '../../map/model.ts';
import type { Absent } from './use-walk.ts';

interface AbsentInput {
  readonly model: MapModel;
  readonly layout: MapLayout;
  readonly rest: Camera;
  readonly size: Size;
  readonly isGlobe: boolean;
}

/** The partners with matching actions that the sheet does not show; on a globe where they would be if it were unrolled. */
export function useAbsent({ model, layout, rest, size, isGlobe }: AbsentInput): readonly Absent[] {
  return useMemo(() => {
    const present = new Set(layout.blocks.flatMap(({ countries }) => countries));
    const locate = isGlobe ? unrolled(rest, size) : flat(rest, size);
    return model.blocks.flatMap(({ country }) => {
      if (present.has(country)) return [];
      const [x, y] = locate(...GAZETTEER.anchorOf(country));
      return [{ country, ...around({ x, y }, 0) }];
    });
  }, [model, layout, rest, size, isGlobe]);
}

type Locate = (lon: number, lat: number) => readonly [x: number, y: number];

function flat(rest: Camera, size: Size): Locate {
  const transform = viewTransform(rest, size);
  return (lon, lat) => screenOf([lon, lat], transform);
}

function unrolled(rest: Camera, size: Size): Locate {
  const degree = (globeRadius(rest.scale, size) * Math.PI) / 180;
  return (lon, lat) => [
    size.width / 2 + degree * (((((lon - rest.lon + 180) % 360) + 360) % 360) - 180),
    size.height / 2 - degree * (lat - rest.lat),
  ];
}
