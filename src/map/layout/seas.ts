import type { FreeSpace } from './free-space.ts';
import { around, type Point, type Rect } from './rect.ts';
import type { Sheet } from './sheet.ts';
import { textWidth } from './text-width.ts';

export const SEA_IDS = [
  'northAtlantic',
  'southAtlantic',
  'indian',
  'westPacific',
  'eastPacific',
  'southern',
  'biscay',
  'northSea',
  'baltic',
  'barents',
  'mediterranean',
  'blackSea',
  'caspian',
  'persianGulf',
  'arabianSea',
  'bengal',
  'southChina',
  'caribbean',
  'gulfOfMexico',
  'guinea',
  'hudson',
  'japan',
] as const;
/** A named water; its name is a message of each language. */
export type SeaId = (typeof SEA_IDS)[number];

interface Sea {
  readonly id: SeaId;
  readonly lon: number;
  readonly lat: number;
  /** Width and height of the free water around that point, islets aside, in plane units. */
  readonly room: number;
  readonly depth: number;
  /** Size of the name in pixels. */
  readonly size: number;
}

/** Large waters first: they keep their place when two names would meet. */
const SEAS: readonly Sea[] = [
  { id: 'northAtlantic', lon: -43, lat: 27, room: 47.7, depth: 18.3, size: 17.5 },
  { id: 'southAtlantic', lon: -16, lat: -29, room: 55.5, depth: 14.9, size: 14.5 },
  { id: 'indian', lon: 82, lat: -27, room: 43.5, depth: 28.1, size: 17.5 },
  { id: 'westPacific', lon: 163, lat: 21, room: 45.4, depth: 19.3, size: 16.5 },
  { id: 'eastPacific', lon: -133, lat: 14, room: 38.4, depth: 16.3, size: 18 },
  { id: 'southern', lon: 40, lat: -58, room: 74.2, depth: 9.3, size: 14.5 },
  { id: 'biscay', lon: -15, lat: 46.9, room: 17.3, depth: 6.6, size: 14.5 },
  { id: 'northSea', lon: 3.5, lat: 56.1, room: 6.4, depth: 3.3, size: 12.5 },
  { id: 'baltic', lon: 18.8, lat: 56, room: 3.1, depth: 1.4, size: 12.5 },
  { id: 'barents', lon: 39.2, lat: 74.9, room: 12.8, depth: 4.7, size: 12.5 },
  { id: 'mediterranean', lon: 21.7, lat: 33.9, room: 18.7, depth: 1.9, size: 12.5 },
  { id: 'blackSea', lon: 33.8, lat: 43.1, room: 8.9, depth: 1.7, size: 12.5 },
  { id: 'caspian', lon: 51.4, lat: 38.4, room: 3.8, depth: 1.4, size: 12.5 },
  { id: 'persianGulf', lon: 53.4, lat: 25.9, room: 3.2, depth: 1.4, size: 12.5 },
  { id: 'arabianSea', lon: 64.7, lat: 17.5, room: 13.8, depth: 6.6, size: 12.5 },
  { id: 'bengal', lon: 86.8, lat: 14, room: 11.9, depth: 4.3, size: 12.5 },
  { id: 'southChina', lon: 114.6, lat: 14.3, room: 9.8, depth: 3, size: 12.5 },
  { id: 'caribbean', lon: -72.6, lat: 15, room: 20.8, depth: 6.4, size: 12.5 },
  { id: 'gulfOfMexico', lon: -89.3, lat: 25.2, room: 13.7, depth: 4.9, size: 12.5 },
  { id: 'guinea', lon: -1.8, lat: 1.5, room: 16.3, depth: 6.6, size: 12.5 },
  { id: 'hudson', lon: -85.3, lat: 59.3, room: 9, depth: 4, size: 12.5 },
  { id: 'japan', lon: 134.4, lat: 39.8, room: 8.1, depth: 3.5, size: 12.5 },
];

/** The name of a water in one or two lines, centred; `x`, `y` is the first baseline. */
export interface PlacedSea extends Point {
  readonly id: SeaId;
  readonly lines: readonly string[];
  readonly size: number;
  /** The room that it takes. */
  readonly box: Rect;
}

const LINE_HEIGHT = 1.12;

export interface SeaInput {
  readonly sheet: Pick<Sheet, 'locate' | 'k' | 'disc'>;
  /** The lines of a water's name. */
  readonly linesOf: (id: SeaId) => readonly string[];
}

/** Where in its free water a name is tried, in shares of what it leaves on each side: the middle first. */
const SHIFTS = [
  [0, 0],
  [-0.5, 0],
  [0.5, 0],
  [0, -0.5],
  [0, 0.5],
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Names of waters where the free water is wide enough on the sheet and nothing else is drawn. */
export function placeSeas({ sheet, linesOf }: SeaInput, space: FreeSpace): readonly PlacedSea[] {
  return SEAS.flatMap(({ id, lon, lat, room, depth, size }) => {
    const lines = linesOf(id);
    const width = Math.max(...lines.map((line) => textWidth(line, 'title'))) * size;
    const height = size * (1.1 + LINE_HEIGHT * (lines.length - 1));
    const point = sheet.locate(lon, lat);
    if (!point || width > room * sheet.k || height > depth * sheet.k) return [];
    const spare = { x: (room * sheet.k - width) / 2, y: (depth * sheet.k - height) / 2 };
    const places = SHIFTS.map(([dx, dy]) =>
      around({ x: point.x + dx * spare.x, y: point.y + dy * spare.y }, width, height),
    );
    const box = places.find((place) => space.isFree(place, { gap: 2 }) && isOnDisc(place, sheet.disc));
    if (!box) return [];
    space.take(box);
    return [{ id, lines, size, box, x: box.x + width / 2, y: box.y + size }];
  });
}

function isOnDisc({ x, y, width, height }: Rect, disc: Sheet['disc']): boolean {
  if (!disc) return true;
  const dx = Math.max(Math.abs(x - disc.x), Math.abs(x + width - disc.x));
  const dy = Math.max(Math.abs(y - disc.y), Math.abs(y + height - disc.y));
  return Math.hypot(dx, dy) < disc.radius;
}
