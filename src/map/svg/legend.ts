import type { LanguageCode } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/registry.ts';
import type { DensityLevel } from '../layout/density.ts';
import { type DrawnElement, element, textElement } from './element.ts';
import { drawTile } from './tiles.ts';

/** Heights in pixels of the legend: of one line, and of a second one for whose borders these are. */
const LINE_HEIGHT = 34;
const CREDIT_HEIGHT = 28;
/** Middle of the line. */
const LINE = LINE_HEIGHT / 2;
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
  readonly language: LanguageCode;
  /** Pixels from the left to the right edge of the line. */
  readonly width: number;
  /** Whether it says whose borders these are. */
  readonly hasCredit: boolean;
}

interface LegendItem {
  readonly mark: DrawnElement | null;
  readonly words: string;
  /** Pixels from its left edge to its words. */
  readonly start: number;
  /** Pixels that it takes, with the space behind it. */
  readonly room: number;
}

/** Height in pixels of the legend of a drawn map: two lines where the classes have no room beside whose borders these are. */
export function legendHeight(input: LegendInput): number {
  return isWrapped(input) ? LINE_HEIGHT + CREDIT_HEIGHT : LINE_HEIGHT;
}

/**
 * The legend of a drawn map: whose borders these are on the right; then all classes, and, each where there is room left,
 * their heading, what a square is, squares to come, disputed lines.
 */
export function drawLegend(input: LegendInput & { readonly level: DensityLevel }): DrawnElement {
  const classes = classItems(input.language);
  const heading = item(null, 0, messagesOf(input.language).map.actionsByCountry);
  const signs = signItems(input);
  const wraps = isWrapped(input);
  let left = (wraps ? input.width - 2 * INSET : roomBesideCredit(input)) - roomOf(classes);
  const kept = new Set(classes);
  for (const candidate of [heading, ...signs]) {
    if (candidate.room > left) continue;
    left -= candidate.room;
    kept.add(candidate);
  }
  const drawn = drawCredit(input, wraps ? CREDIT_HEIGHT : 0);
  let x = INSET;
  for (const shown of [heading, ...classes, ...signs].filter((candidate) => kept.has(candidate))) {
    const { mark, words, start, room } = shown;
    const colours = mark ? { fill: 'var(--ink-2)' } : { fill: 'var(--ink)', 'font-weight': 600 };
    const place = { x: start, y: LINE + SIZE / 3, 'font-size': SIZE, ...TYPE, ...colours };
    drawn.push(element('g', { transform: `translate(${x} 0)` }, [mark, textElement('text', place, words)]));
    x += room;
  }
  return element('g', { 'data-part': 'legend' }, drawn);
}

function item(mark: DrawnElement | null, side: number, words: string): LegendItem {
  const start = mark ? side + GAP : 0;
  return { mark, words, start, room: start + words.length * LETTER + BETWEEN };
}

function classItems(language: LanguageCode): readonly LegendItem[] {
  const swatch = {
    y: LINE - SWATCH / 2,
    width: SWATCH,
    height: SWATCH,
    stroke: 'var(--border-disputed)',
    'stroke-width': 0.5,
  };
  return messagesOf(language).map.classes.map((label, index) =>
    item(element('rect', { ...swatch, fill: `var(--land-${index})` }), SWATCH, label),
  );
}

/** What a square is, squares to come, disputed lines. */
function signItems({ language, level }: { readonly language: LanguageCode; readonly level: DensityLevel }) {
  const words = messagesOf(language).map;
  const label = { tiles: words.oneTile, squares: words.oneSquare, regions: words.oneRegion }[level.kind];
  const place = { x: 0, y: LINE - 5, size: 10 };
  const dash = { y1: LINE, y2: LINE, x2: 22, stroke: 'var(--border-disputed)', 'stroke-dasharray': '3 2' };
  const disputed = item(element('line', dash), 22, words.disputed);
  if (level.kind !== 'tiles') return [item(null, 10, label), disputed];
  return [
    item(drawTile({ mark: 'modernisation', status: null }, place), 10, label),
    item(drawTile({ mark: 'modernisation', status: 'planned' }, place), 10, words.planned),
    disputed,
  ];
}

function creditLines({ language, hasCredit }: LegendInput): readonly string[] {
  const { credit, notice } = messagesOf(language).map;
  return hasCredit ? [credit, notice] : [];
}

function drawCredit(input: LegendInput, down: number): DrawnElement[] {
  const style = { 'font-size': SMALL, 'text-anchor': 'end', ...TYPE, fill: 'var(--ink-3)' };
  return creditLines(input).map((text, index) =>
    textElement('text', { x: input.width - INSET, y: LINE - 2 + down + index * SMALL_LINE, ...style }, text),
  );
}

function roomOf(items: readonly LegendItem[]): number {
  return items.reduce((sum, { room }) => sum + room, 0);
}

function roomBesideCredit(input: LegendInput): number {
  const longest = Math.max(0, ...creditLines(input).map((text) => text.length));
  return input.width - 2 * INSET - longest * SMALL_LETTER;
}

function isWrapped(input: LegendInput): boolean {
  return input.hasCredit && roomOf(classItems(input.language)) > roomBesideCredit(input);
}
