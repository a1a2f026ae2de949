import type { CountryCode } from '../../domain/action.ts';
import { graticuleStep } from '../../geo/plane.ts';
import { homeShapes } from '../../geo/territories.ts';
import type { MapModel } from '../model.ts';
import { type DrawnElement, element } from './element.ts';
import type { WorldPaths } from './world-paths.ts';

export interface BaseMapInput {
  readonly paths: WorldPaths;
  readonly model: Pick<MapModel, 'classes' | 'home' | 'selected'>;
  /** Scale of the camera, for the step of the graticule. */
  readonly scale: number;
  /** From the units of the paths to pixels; `null` when they are pixels. */
  readonly transform: string | null;
  /** Prefix of the ids inside the drawing, unique on the page. */
  readonly idPrefix: string;
  /** Whether the coast is engraved with waterlines. */
  readonly hasWaterlines: boolean;
}

/** The engraved coast, outermost first: widths in pixels of the line and of the water over it, opacity of the line. */
const WATERLINES = [
  { line: 11, water: 10, opacity: 0.45 },
  { line: 7, water: 6, opacity: 0.7 },
  { line: 3.6, water: 2.6, opacity: 1 },
] as const;

/** Lines keep their width in pixels whatever the transform. */
const STEADY = { fill: 'none', 'vector-effect': 'non-scaling-stroke', 'stroke-linejoin': 'round' } as const;

/** Water, graticule, land, borders, coast and the outline of the selection: the sheet under the blocks, bottom to top. */
export function drawBaseMap({ paths, model, scale, transform, idPrefix, hasWaterlines }: BaseMapInput): DrawnElement {
  const coastId = `${idPrefix}-coast`;
  const graticule = paths.graticule[graticuleStep(scale)];
  const selected = paths.countries.filter(({ code }) => model.selected.includes(code));
  return element('g', transform ? { transform } : {}, [
    element('defs', {}, [element('path', { id: coastId, d: paths.coasts, 'vector-effect': 'non-scaling-stroke' })]),
    element('path', { d: paths.outline, fill: 'var(--water)' }),
    stroke(graticule, 'var(--graticule)', 0.5),
    stroke(paths.parallels, 'var(--graticule)', 0.9, { 'stroke-dasharray': '5 3' }),
    ...(hasWaterlines ? drawWaterlines(coastId, paths, idPrefix) : []),
    paths.outside ? element('path', { d: paths.outside, fill: 'var(--paper)', 'fill-rule': 'evenodd' }) : null,
    element(
      'g',
      { stroke: 'none' },
      paths.countries.map(({ code, path }) =>
        path ? element('path', { d: path, 'data-country': code, fill: fillOf(code, model) }) : null,
      ),
    ),
    stroke(paths.borders, 'var(--border)', 0.5),
    coastAgain(coastId, { stroke: 'var(--coast)', 'stroke-width': 0.6 }),
    stroke(paths.disputed, 'var(--land-0)', 1.2),
    stroke(paths.disputed, 'var(--border-disputed)', 1, { 'stroke-dasharray': '3 2' }),
    ...selected.map(({ path }) => stroke(path, 'var(--paper)', 4.4)),
    ...selected.map(({ path }) => stroke(path, 'var(--choice)', 2)),
  ]);
}

/** The colour of a country: by its class, or the home country's own. */
function fillOf(code: CountryCode, { classes, home }: BaseMapInput['model']): string {
  return homeShapes(home.country).includes(code) ? 'var(--home)' : `var(--land-${classes.get(code) ?? 0})`;
}

/** The waterlines, inside the disc on a globe; on the plane the paper around the sphere covers what spills out. */
export function drawWaterlines(
  coastId: string,
  { outline, outside }: Pick<WorldPaths, 'outline' | 'outside'>,
  idPrefix: string,
): DrawnElement[] {
  const discId = `${idPrefix}-disc`;
  const lines = WATERLINES.flatMap(({ line, water, opacity }) => [
    coastAgain(coastId, { stroke: 'var(--waterline)', 'stroke-width': line, opacity }),
    coastAgain(coastId, { stroke: 'var(--water)', 'stroke-width': water }),
  ]);
  const disc = outside ? null : element('clipPath', { id: discId }, [element('path', { d: outline })]);
  const clip = outside ? {} : { 'clip-path': `url(#${discId})` };
  return [...(disc ? [disc] : []), element('g', { 'stroke-linejoin': 'bevel', ...clip }, lines)];
}

/** The coast, drawn once more from its one path. */
export function coastAgain(id: string, attrs: DrawnElement['attrs']): DrawnElement {
  return element('use', { href: `#${id}`, fill: 'none', ...attrs });
}

/** A line that keeps its width in pixels. */
export function stroke(d: string, colour: string, width: number, attrs: DrawnElement['attrs'] = {}): DrawnElement {
  return element('path', { d, stroke: colour, 'stroke-width': width, ...STEADY, ...attrs });
}
