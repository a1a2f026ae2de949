import type { LanguageCode } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/registry.ts';
import type { DensityLevel } from '../layout/density.ts';
import { type DrawnElement, element, textElement } from './element.ts';
import { drawTile } from './tiles.ts';

/** Height in pixels of the legend line under a drawn map. */
export const LEGEND_HEIGHT = 34;

const SIZE = 12;
/** Mean advance of a letter of the interface's face at 12 px; layout never measures. */
const LETTER = 6.1;
const TYPE = { 'font-family': 'var(--font-ui)' } as const;
const SMALL = 11;
const SMALL_LETTER = 5.4;
const SMALL_LINE = 13;
/** Pixels from the ends of the line to what stands on it. */
const INSET = 4;
const SWATCH = 14;
const GAP = 6;
const BETWEEN = 18;

export interface LegendInput {
  readonly level: DensityLevel;
  readonly language: LanguageCode;
  /** Pixels from the left to the right edge of the line. */
  readonly width: number;
  /** Whether it says whose borders these are. */
  readonly hasCredit: boolean;
}

/**
 * The legend line of a drawn map: whose borders these are on the right; then classes, what a square is, disputed
 * lines, each where there is room left.
 */
export function drawLegend({ level, language, width, hasCredit }: LegendInput): DrawnElement {
  const words = messagesOf(language).map;
  const line = LEGEND_HEIGHT / 2;
  const square = { tiles: words.oneTile, squares: words.oneSquare, regions: words.oneRegion }[level.kind];
  const tile = { mark: 'modernisation', status: null } as const;
  const planned = { mark: 'modernisation', status: 'planned' } as const;
  const swatch = {
    y: line - SWATCH / 2,
    width: SWATCH,
    height: SWATCH,
    stroke: 'var(--border-disputed)',
    'stroke-width': 0.5,
  };
  const dash = { y1: line, y2: line, x2: 22, stroke: 'var(--border-disputed)', 'stroke-dasharray': '3 2' };
  const items: readonly (readonly [mark: DrawnElement | null, room: number, words: string])[] = [
    [null, 0, words.actionsByCountry],
    ...words.classes.map(
      (label, index) => [element('rect', { ...swatch, fill: `var(--land-${index})` }), SWATCH, label] as const,
    ),
    [level.kind === 'tiles' ? drawTile(tile, { x: 0, y: line - 5, size: 10 }) : null, 10, square],
    ...(level.kind === 'tiles'
      ? [[drawTile(planned, { x: 0, y: line - 5, size: 10 }), 10, words.planned] as const]
      : []),
    [element('line', dash), 22, words.disputed],
  ];
  const credit = hasCredit ? [words.credit, words.notice] : [];
  const room = width - INSET - BETWEEN - Math.max(0, ...credit.map((text) => text.length)) * SMALL_LETTER;
  let x = INSET;
  const drawn: DrawnElement[] = credit.map((text, index) =>
    textElement(
      'text',
      {
        x: width - INSET,
        y: line - 2 + index * SMALL_LINE,
        'font-size': SMALL,
        'text-anchor': 'end',
        ...TYPE,
        fill: 'var(--ink-3)',
      },
      text,
    ),
  );
  for (const [mark, side, label] of items) {
    const start = mark ? side + GAP : 0;
    const end = x + start + label.length * LETTER;
    if (end > room) continue;
    const colours = mark ? { fill: 'var(--ink-2)' } : { fill: 'var(--ink)', 'font-weight': 600 };
    const place = { x: start, y: line + SIZE / 3, 'font-size': SIZE, ...TYPE, ...colours };
    drawn.push(element('g', { transform: `translate(${x} 0)` }, [mark, textElement('text', place, label)]));
    x = end + BETWEEN;
  }
  return element('g', { 'data-part': 'legend' }, drawn);
}
