import type { FreeSpace } from './free-space.ts';
import type { Point, Rect } from './rect.ts';
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
  /** Open water around that point, in plane units across. */
  readonly room: number;
  /** Size of the name in pixels. */
  readonly size: number;
}

/** Large waters first: they keep their place when two names would meet. */
const SEAS: readonly Sea[] = [
  { id: 'northAtlantic', lon: -43, lat: 27, room: 40, size: 17.5 },
  { id: 'southAtlantic', lon: -16, lat: -29, room: 40, size: 14.5 },
  { id: 'indian', lon: 82, lat: -27, room: 40, size: 17.5 },
  { id: 'westPacific', lon: 163, lat: 21, room: 40, size: 16.5 },
  { id: 'eastPacific', lon: -133, lat: 14, room: 40, size: 18 },
  { id: 'southern', lon: 40, lat: -58, room: 60, size: 14.5 },
  { id: 'biscay', lon: -14, lat: 46.5, room: 12, size: 14.5 },
  { id: 'northSea', lon: 3.2, lat: 57.2, room: 8.5, size: 12.5 },
  { id: 'baltic', lon: 19.2, lat: 57.3, room: 5.5, size: 12.5 },
  { id: 'barents', lon: 38, lat: 72.8, room: 7.2, size: 12.5 },
  { id: 'mediterranean', lon: 18.5, lat: 34.6, room: 17, size: 12.5 },
  { id: 'blackSea', lon: 34.3, lat: 43.3, room: 10, size: 12.5 },
  { id: 'caspian', lon: 50.6, lat: 40.6, room: 5.5, size: 12.5 },
  { id: 'persianGulf', lon: 51.3, lat: 27, room: 6.5, size: 12.5 },
  { id: 'arabianSea', lon: 63.5, lat: 17.5, room: 15, size: 12.5 },
  { id: 'bengal', lon: 88, lat: 14, room: 12, size: 12.5 },
  { id: 'southChina', lon: 113.5, lat: 14, room: 9, size: 12.5 },
  { id: 'caribbean', lon: -75, lat: 15, room: 15, size: 12.5 },
  { id: 'gulfOfMexico', lon: -90.5, lat: 25, room: 11, size: 12.5 },
  { id: 'guinea', lon: 1, lat: 1.5, room: 12, size: 12.5 },
  { id: 'hudson', lon: -85.5, lat: 59.5, room: 9, size: 12.5 },
  { id: 'japan', lon: 134.5, lat: 40, room: 7, size: 12.5 },
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

/** Names of waters where the open water is wide enough on the sheet and nothing else is drawn. */
export function placeSeas({ sheet, linesOf }: SeaInput, space: FreeSpace): readonly PlacedSea[] {
  return SEAS.flatMap(({ id, lon, lat, room, size }) => {
    const lines = linesOf(id);
    const width = Math.max(...lines.map((line) => textWidth(line, 'title'))) * size;
    const point = sheet.locate(lon, lat);
    if (!point || width > room * sheet.k) return [];
    const height = size * (1.1 + LINE_HEIGHT * (lines.length - 1));
    const box = { x: point.x - width / 2, y: point.y - size, width, height };
    if (!space.isFree(box, { gap: 2 }) || !isOnDisc(box, sheet.disc)) return [];
    space.take(box);
    return [{ id, lines, size, box, x: point.x, y: point.y }];
  });
}

function isOnDisc({ x, y, width, height }: Rect, disc: Sheet['disc']): boolean {
  if (!disc) return true;
  const dx = Math.max(Math.abs(x - disc.x), Math.abs(x + width - disc.x));
  const dy = Math.max(Math.abs(y - disc.y), Math.abs(y + height - disc.y));
  return Math.hypot(dx, dy) < disc.radius;
}
