import type { LabelKind, PlacedLabel } from '../layout/labels.ts';
import type { PlacedParallel } from '../layout/parallels.ts';
import type { PlacedSea } from '../layout/seas.ts';
import { type DrawnElement, element, keyed, textElement } from './element.ts';

/** How each kind of name is written; a halo keeps it readable on any tint. */
const STYLES: Readonly<Record<LabelKind, DrawnElement['attrs']>> = {
  home: { fill: 'var(--place-name)', 'font-weight': 600, 'stroke-opacity': 0.85 },
  country: { fill: 'var(--place-name)', 'font-weight': 500, 'stroke-opacity': 0.85 },
  chosen: { fill: 'var(--choice)', 'font-weight': 600, 'stroke-opacity': 0.85 },
  neighbour: { fill: 'var(--place-name-2)', 'font-weight': 400, 'stroke-opacity': 0.5 },
};
/** Width of the letters; the chosen name is wider. */
const CHOSEN_WIDTH = '96%';

const HALO = {
  stroke: 'var(--halo)',
  'stroke-width': 2.2,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
} as const;

/** Names of places. */
export function drawPlaceNames(labels: readonly PlacedLabel[]): readonly DrawnElement[] {
  return labels.map(({ id, kind, text, x, y, size, anchor }) =>
    keyed(
      id,
      textElement(
        'text',
        {
          x,
          y,
          'font-size': size,
          'text-anchor': anchor,
          'font-family': 'var(--font-ui)',
          'font-stretch': kind === 'chosen' ? CHOSEN_WIDTH : 'var(--label-width)',
          ...HALO,
          ...STYLES[kind],
        },
        text,
      ),
    ),
  );
}

const WATER = { fill: 'var(--sea-name)', 'font-family': 'var(--font-title)', 'font-style': 'italic' } as const;
const LINE_HEIGHT = '1.12em';

/** Names of waters and of the remarkable parallels, in italics. */
export function drawWaterNames(
  seas: readonly PlacedSea[],
  parallels: readonly PlacedParallel[],
): readonly DrawnElement[] {
  return [
    ...seas.map(({ id, lines, x, y, size }) =>
      keyed(
        id,
        element(
          'text',
          { y, 'font-size': size, 'letter-spacing': '0.09em', 'text-anchor': 'middle', ...WATER },
          lines.map((line, index) => keyed(line, textElement('tspan', { x, dy: index === 0 ? 0 : LINE_HEIGHT }, line))),
        ),
      ),
    ),
    ...parallels.map(({ id, text, x, y }) =>
      keyed(id, textElement('text', { x, y, 'font-size': 11, 'letter-spacing': '0.02em', ...WATER }, text)),
    ),
  ];
}
