import type { Direction } from '../../domain/action.ts';
import type { PlacedRoute, PlacedRouteLabel } from '../layout/routes.ts';
import { type DrawnElement, element, keyed, textElement } from './element.ts';

const CASING = 5;

/** The line of each direction: dashed towards home, solid away from it, dotted at a distance. */
const LINES: Readonly<Record<Direction, DrawnElement['attrs']>> = {
  incoming: { 'stroke-dasharray': '7 4' },
  outgoing: {},
  remote: { 'stroke-dasharray': '0 5', 'stroke-linecap': 'round' },
};

/** The curves of the selection over their casing. With a prefix of ids each lies under a mask that a page can draw along it. */
export function drawRoutes(routes: readonly PlacedRoute[], maskPrefix: string | null = null): readonly DrawnElement[] {
  const masks = routes.map(({ id, path }) =>
    element(
      'mask',
      { id: `${maskPrefix}-${id}`, maskUnits: 'userSpaceOnUse', x: '-100%', y: '-100%', width: '300%', height: '300%' },
      [element('path', { d: path, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 * CASING, pathLength: 1 })],
    ),
  );
  const masked = (id: string): DrawnElement['attrs'] =>
    maskPrefix === null ? {} : { mask: `url(#${maskPrefix}-${id})` };
  const casings = routes.map(({ id, path, isSecondary }) =>
    element('path', {
      d: path,
      fill: 'none',
      stroke: 'var(--paper)',
      'stroke-width': isSecondary ? CASING - 2 : CASING,
      opacity: 0.9,
      ...masked(id),
    }),
  );
  const lines = routes.map(({ id, direction, path, width, isSecondary }) =>
    element('path', {
      d: path,
      fill: 'none',
      stroke: 'var(--choice)',
      'stroke-width': width,
      opacity: isSecondary ? 0.85 : 1,
      'data-route': id,
      ...LINES[direction],
      ...masked(id),
    }),
  );
  return [...(maskPrefix === null ? [] : masks), ...casings, ...lines];
}

const ARROW = 'M5.6 0-5.6 4-2.5 0-5.6-4Z';

/** Arrow heads, and words along the curves. */
export function drawRouteMarks(
  routes: readonly PlacedRoute[],
  labels: readonly PlacedRouteLabel[],
): readonly DrawnElement[] {
  return [
    ...routes.flatMap(({ id, arrow }) =>
      arrow
        ? [
            keyed(
              `arrow ${id}`,
              element('path', {
                d: ARROW,
                transform: `translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`,
                fill: 'var(--choice)',
                stroke: 'var(--paper)',
                'stroke-width': 1.2,
                'paint-order': 'stroke',
              }),
            ),
          ]
        : [],
    ),
    ...labels.map(({ id, text, x, y, angle, dy }) =>
      keyed(
        `words ${id}`,
        textElement(
          'text',
          {
            transform: `translate(${x} ${y}) rotate(${angle})`,
            dy: `${dy}em`,
            'font-family': 'var(--font-ui)',
            'font-size': 12.5,
            'font-weight': 600,
            'text-anchor': 'middle',
            fill: 'var(--choice)',
            stroke: 'var(--halo)',
            'stroke-width': 3,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          },
          text,
        ),
      ),
    ),
  ];
}
