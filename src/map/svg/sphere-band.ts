import { outlineHalfWidth, project, SEAM_EAST, SEAM_WEST, WORLD_HEIGHT } from '../../geo/projection.ts';

/** The graduated edge of the world, in plane units: its dark stretches of 15 degrees and its whole outline. */
export interface SphereBand {
  readonly outline: string;
  readonly dark: string;
}

const STEP = 15;

/** Every second stretch of 15 degrees along both sides and both poles. */
export function sphereBand(): SphereBand {
  const latitudes = range(-90, 90);
  const sides = [SEAM_WEST, SEAM_EAST].flatMap((lon) =>
    latitudes.map((lat) => line(Array.from({ length: STEP + 1 }, (_, step) => project(lon, lat + step)))),
  );
  const half = outlineHalfWidth(WORLD_HEIGHT / 2);
  const poles = range(0, 360).flatMap((degrees) =>
    [-WORLD_HEIGHT / 2, WORLD_HEIGHT / 2].map((y) => {
      const at = (share: number): [number, number] => [half * (share / 180 - 1), y];
      return line([at(degrees), at(degrees + STEP)]);
    }),
  );
  return { outline: outline(), dark: [...sides, ...poles].join('') };
}

/** Starts of every second stretch. */
function range(from: number, to: number): readonly number[] {
  return Array.from({ length: (to - from) / (2 * STEP) }, (_, index) => from + index * 2 * STEP);
}

function outline(): string {
  const right = Array.from({ length: 91 }, (_, step) => project(SEAM_EAST, -90 + 2 * step));
  const left = right.map(([x, y]): [number, number] => [-x, y]).toReversed();
  return `${line([...right, ...left])}Z`;
}

function line(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}`;
}
