import { MARK_PATTERNS } from '../../appearance/mark-patterns.ts';
import { MARK_LIST } from '../../appearance/marks.ts';
import type { Status } from '../../domain/action.ts';
import type { MarkId } from '../../domain/dataset.ts';
import { type DrawnElement, element } from './element.ts';

const TOKENS = new Map(MARK_LIST.map(({ id, token }) => [id, token]));

/** The ink of a mark. */
export function inkOf(mark: MarkId): string {
  return `var(${TOKENS.get(mark) ?? '--ink'})`;
}

/** One square of a side in pixels, from its top left corner: a planned action is hollow, a cancelled one struck through. */
export function drawTile(
  { mark, status }: { readonly mark: MarkId; readonly status: Status | null },
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): DrawnElement {
  if (status === 'planned') {
    return element('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: size - 1,
      height: size - 1,
      fill: 'var(--paper)',
      stroke: 'var(--ink)',
      'stroke-dasharray': '3 2.5',
    });
  }
  const tile = element('use', { href: `#tile-${mark}`, 'data-mark': mark, x, y, width: size, height: size });
  if (status !== 'cancelled') return tile;
  const d = `M${x - 1} ${y + size + 1} ${x + size + 1} ${y - 1}`;
  return element('g', {}, [
    tile,
    element('path', { d, fill: 'none', stroke: 'var(--paper)', 'stroke-width': 3.4 }),
    element('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.4 }),
  ]);
}

/** The symbols that tiles refer to, for a drawing outside of the page; `tint` is the share of ink in the half-tone, 0 to 1. */
export function drawTileSymbols(tint: number): readonly DrawnElement[] {
  return [...MARK_PATTERNS].map(([mark, layers]) =>
    element(
      'symbol',
      { id: `tile-${mark}`, viewBox: '0 0 10 10' },
      layers.flatMap(({ paint, d }) => [
        ...(paint === 'ink' ? [] : [element('path', { d, fill: 'var(--paper)' })]),
        ...(paint === 'paper'
          ? []
          : [element('path', { d, fill: inkOf(mark), 'fill-opacity': paint === 'tint' ? tint : 1 })]),
      ]),
    ),
  );
}
