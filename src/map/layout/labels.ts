import type { Demand, FreeSpace } from './free-space.ts';
import { around, middleOf, type Rect } from './rect.ts';
import { textWidth } from './text-width.ts';

export type TextAnchor = 'start' | 'middle' | 'end';
export type LabelKind = 'home' | 'country' | 'chosen' | 'neighbour';

/** One line of text on the sheet; `x`, `y` is its baseline at the anchor, `size` in pixels. */
export interface PlacedLabel {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The room that it takes. */
  readonly box: Rect;
  readonly anchor: TextAnchor;
}

export interface LabelRequest {
  readonly id: string;
  readonly kind: LabelKind;
  readonly text: string;
  /** The block or point that the label names. */
  readonly beside: Rect;
}

const SIZES: Readonly<Record<LabelKind, number>> = { home: 11.5, country: 11, chosen: 15, neighbour: 11 };
/** How much wider than a label's letters those of each kind are: the chosen name is bolder and set wider. */
const BREADTH: Readonly<Record<LabelKind, number>> = { home: 1.01, country: 0.985, chosen: 1.08, neighbour: 0.97 };

/** Width and height in pixels of a text at the size of its kind, estimated. */
export function labelSize(text: string, kind: LabelKind): { readonly width: number; readonly height: number } {
  return { width: textWidth(text) * SIZES[kind] * BREADTH[kind] + 1, height: SIZES[kind] + 1 };
}

/** Pixels that the name of a chosen country may stand away from its block, near ones first. */
const DETOURS = [8, 16, 24, 32, 40, 56, 72, 96];

/**
 * Places each label at the first free of twelve positions; what finds none is left to the tooltip. The home point may stand
 * on routes; a chosen country's name as well, then further away.
 */
export function placeLabels(requests: readonly LabelRequest[], space: FreeSpace): readonly PlacedLabel[] {
  return requests.flatMap((request) => {
    const near = placeLabel(request, space);
    if (near || request.kind === 'country') return near ?? [];
    const onRoute = placeLabel(request, space, { mayCross: 'all' });
    if (onRoute || request.kind !== 'chosen') return onRoute ?? [];
    return placeAside(request, space) ?? [];
  });
}

function placeAside(request: LabelRequest, space: FreeSpace): PlacedLabel | null {
  const { width, height } = request.beside;
  for (const detour of DETOURS) {
    const beside = around(middleOf(request.beside), width + 2 * detour, height + 2 * detour);
    const label = placeLabel({ ...request, beside }, space, { mayCross: 'all' });
    if (label) return label;
  }
  return null;
}

function placeLabel(request: LabelRequest, space: FreeSpace, demand: Demand = {}): PlacedLabel | null {
  const size = labelSize(request.text, request.kind);
  for (const [x, y, anchor] of candidates(request, size)) {
    const box = { x, y, ...size };
    if (!space.isFree(box, demand)) continue;
    space.take(box);
    const along = anchor === 'start' ? 0 : anchor === 'end' ? size.width : size.width / 2;
    const { id, kind, text } = request;
    return { id, kind, text, box, x: x + along, y: y + size.height - SIZES[kind] * 0.22, size: SIZES[kind], anchor };
  }
  return null;
}

type Candidate = readonly [x: number, y: number, anchor: TextAnchor];

/** Top left corners to try: right, left, below, above, then the corners; the home point is named on its left first. */
function candidates(
  { kind, beside }: LabelRequest,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Candidate[] {
  const gap = kind === 'chosen' ? 6.5 : 3.5;
  const right = beside.x + beside.width + gap;
  const left = beside.x - gap - width;
  const below = beside.y + beside.height + 1.5;
  const above = beside.y - height - 1.5;
  const middleX = beside.x + beside.width / 2 - width / 2;
  const middleY = beside.y + beside.height / 2 - height / 2;
  const flushRight = beside.x + beside.width - width;
  const onRight: Candidate = [right, middleY, 'start'];
  const onLeft: Candidate = [left, middleY, 'end'];
  return [
    ...(kind === 'home' ? [onLeft, onRight] : [onRight, onLeft]),
    [middleX, below, 'middle'],
    [middleX, above, 'middle'],
    [flushRight, below, 'end'],
    [beside.x, below, 'start'],
    [flushRight, above, 'end'],
    [beside.x, above, 'start'],
    [right, beside.y - 1, 'start'],
    [right, beside.y + beside.height - height + 1, 'start'],
    [left, beside.y - 1, 'end'],
    [left, beside.y + beside.height - height + 1, 'end'],
  ];
}

/** A country without a block: its name stands on its own place when the country is wide enough for it. */
export interface NeighbourRequest {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Width of the country on the sheet, in pixels. */
  readonly room: number;
}

/** A name may reach this much beyond its country. */
const NEIGHBOUR_SLACK = 1.3;

/** Names of the countries around, the widest first, centred, only where nothing else is drawn. */
export function placeNeighbours(requests: readonly NeighbourRequest[], space: FreeSpace): readonly PlacedLabel[] {
  return requests
    .toSorted((a, b) => b.room - a.room)
    .flatMap(({ id, text, x, y, room }) => {
      const { width, height } = labelSize(text, 'neighbour');
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (width > room * NEIGHBOUR_SLACK || !space.isFree(box, { gap: 2 })) return [];
      space.take(box);
      const size = SIZES.neighbour;
      return [
        { id, kind: 'neighbour', text, box, x, y: y + size * 0.33, size, anchor: 'middle' } satisfies PlacedLabel,
      ];
    });
}
