import { crc32, deflateSync } from 'node:zlib';

/** An opaque picture: four bytes a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * A PNG of at most 256 colours, a third of the size of one with all of them: a drawing has few colours, and the shades between
 * them go to the nearest. Written after the PNG specification, third edition.
 */
export function indexedPng({ width, height, data }: Pixels): Buffer {
  const colours = mainColours(data);
  const indexes = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const key = keyAt(data, pixel * 4);
    const index = indexes.get(key) ?? nearest(colours, colourOf(key));
    indexes.set(key, index);
    // Each row begins with the byte of its filter, none.
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The most frequent colours, shades that differ by less than four steps taken together. */
function mainColours(data: Uint8Array): readonly Colour[] {
  const counts = new Map<number, { count: number; best: number; key: number }>();
  const exact = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) exact.set(keyAt(data, at), (exact.get(keyAt(data, at)) ?? 0) + 1);
  for (const [key, count] of exact) {
    const bin = counts.get(key & 0xfcfcfc) ?? { count: 0, best: 0, key };
    const isBest = count > bin.best;
    counts.set(key & 0xfcfcfc, {
      count: bin.count + count,
      best: isBest ? count : bin.best,
      key: isBest ? key : bin.key,
    });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_COLOURS)
    .map(({ key }) => colourOf(key));
}

function nearest(colours: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = colours.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function keyAt(data: Uint8Array, at: number): number {
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

function colourOf(key: number): Colour {
  return [key >> 16, (key >> 8) & 255, key & 255];
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
