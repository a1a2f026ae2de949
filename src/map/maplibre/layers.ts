import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../palette.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

/** Name of the layer that answers which country is under the pointer. */
export const LAND_LAYER = 'land';

function line(id: string, source: string, paint: LinePaint): LineLayerSpecification {
  return { id, source, type: 'line', layout: { 'line-join': 'round', 'line-cap': 'butt' }, paint };
}

/** A dash pattern given in pixels; the style counts in line widths. */
function dash(width: number, ...pixels: number[]): number[] {
  return pixels.map((length) => length / width);
}

/** Home country first, then the class of the country's matching actions; both are feature state. */
function landColour({ home, land }: MapPalette): ExpressionSpecification {
  const [none, one, few, several, many] = land;
  return [
    'case',
    ['boolean', ['feature-state', 'isHome'], false],
    home,
    ['match', ['number', ['feature-state', 'class'], 0], 1, one, 2, few, 3, several, 4, many, none],
  ];
}

function waterlines({ waterlines: [outer, middle, inner], water }: MapPalette): LineLayerSpecification[] {
  return [
    line('waterline-3', 'coasts', { 'line-color': outer, 'line-width': 11 }),
    line('waterline-3-gap', 'coasts', { 'line-color': water, 'line-width': 10 }),
    line('waterline-2', 'coasts', { 'line-color': middle, 'line-width': 7 }),
    line('waterline-2-gap', 'coasts', { 'line-color': water, 'line-width': 6 }),
    line('waterline-1', 'coasts', { 'line-color': inner, 'line-width': 3.6 }),
    line('waterline-1-gap', 'coasts', { 'line-color': water, 'line-width': 2.6 }),
  ];
}

/** Every layer of the base map, bottom to top, in the widths of the design; no layer bears text. */
export function mapLayers(palette: MapPalette): LayerSpecification[] {
  const { graticule, border, borderDisputed, coast, paper, choice } = palette;
  const grid: LinePaint = { 'line-color': graticule, 'line-width': 0.5 };
  return [
    { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
    line('graticule-15', 'graticule-15', grid),
    line('graticule-10', 'graticule-10', grid),
    line('parallels', 'parallels', {
      'line-color': graticule,
      'line-width': 0.9,
      'line-dasharray': dash(0.9, 5, 3),
    }),
    ...waterlines(palette),
    { id: 'outside', source: 'outside', type: 'fill', paint: { 'fill-color': paper } },
    { id: LAND_LAYER, source: 'countries', type: 'fill', paint: { 'fill-color': landColour(palette) } },
    line('borders', 'borders', { 'line-color': border, 'line-width': 0.5 }),
    line('disputed-gap', 'disputed', { 'line-color': palette.land[0], 'line-width': 1.2 }),
    line('disputed', 'disputed', { 'line-color': borderDisputed, 'line-width': 1, 'line-dasharray': dash(1, 3, 2) }),
    line('coasts', 'coasts', { 'line-color': coast, 'line-width': 0.6 }),
    line('selection-casing', 'selection', { 'line-color': paper, 'line-width': 4.4 }),
    line('selection', 'selection', { 'line-color': choice, 'line-width': 2 }),
  ];
}
