import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { MapPalette } from '../palette.ts';
import type { ShapeKind } from './sources.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

function ofKind(kind: ShapeKind): ExpressionSpecification {
  return ['==', ['get', 'kind'], kind];
}

function line(id: string, source: string, kind: ShapeKind, paint: LinePaint): LineLayerSpecification {
  return { id, source, type: 'line', filter: ofKind(kind), paint };
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

function engraved(id: string, colour: string, width: number): LineLayerSpecification {
  return line(id, 'world', 'coast', { 'line-color': colour, 'line-width': width });
}

/** Three pairs: each line wide, then the water over all of it but half a pixel on either side. */
function waterlines({ waterlines: [outer, middle, inner], water }: MapPalette): LineLayerSpecification[] {
  return [
    engraved('waterline-3', outer, 11),
    engraved('waterline-3-gap', water, 10),
    engraved('waterline-2', middle, 7),
    engraved('waterline-2-gap', water, 6),
    engraved('waterline-1', inner, 3.6),
    engraved('waterline-1-gap', water, 2.6),
  ];
}

function background(id: string, colour: string): LayerSpecification {
  return { id, type: 'background', paint: { 'background-color': colour } };
}

/** The water: the disc of a globe, or the sphere laid flat on the paper, however wide the sheet around it is. */
function waters({ paper, water }: MapPalette, isGlobe: boolean): LayerSpecification[] {
  if (isGlobe) return [background('water', water)];
  const sea: LayerSpecification = {
    id: 'water',
    source: 'grid',
    type: 'fill',
    filter: ofKind('sea'),
    paint: { 'fill-color': water },
  };
  return [background('paper', paper), sea];
}

/** Every layer of the base map, bottom to top, in the widths of the design; no layer bears text. */
export function mapLayers(palette: MapPalette, isGlobe: boolean): LayerSpecification[] {
  const { graticule, border, borderDisputed, coast, paper, choice } = palette;
  const grid: LinePaint = { 'line-color': graticule, 'line-width': 0.5 };
  const parallels: LinePaint = { 'line-color': graticule, 'line-width': 0.9, 'line-dasharray': dash(0.9, 5, 3) };
  const dashed: LinePaint = { 'line-color': borderDisputed, 'line-width': 1, 'line-dasharray': dash(1, 3, 2) };
  return [
    ...waters(palette, isGlobe),
    line('graticule-15', 'grid', 'graticule-15', grid),
    line('graticule-10', 'grid', 'graticule-10', grid),
    line('parallels', 'grid', 'parallel', parallels),
    ...waterlines(palette),
    { id: 'outside', source: 'grid', type: 'fill', filter: ofKind('outside'), paint: { 'fill-color': paper } },
    {
      id: 'land',
      source: 'world',
      type: 'fill',
      filter: ofKind('country'),
      paint: { 'fill-color': landColour(palette) },
    },
    line('borders', 'world', 'border', { 'line-color': border, 'line-width': 0.5 }),
    line('disputed-gap', 'world', 'disputed', { 'line-color': palette.land[0], 'line-width': 1.2 }),
    line('disputed', 'world', 'disputed', dashed),
    line('coasts', 'world', 'coast', { 'line-color': coast, 'line-width': 0.6 }),
    line('selection-casing', 'selection', 'country', { 'line-color': paper, 'line-width': 4.4 }),
    line('selection', 'selection', 'country', { 'line-color': choice, 'line-width': 2 }),
  ];
}
