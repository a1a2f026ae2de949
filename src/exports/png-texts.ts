/** A text of a PNG under its keyword. */
export type PngText = readonly [keyword: string, text: string];

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length, name and check of a chunk. */
const FRAME_BYTES = 12;
/** No text that a picture of ours carries is as long as this. */
const LONGEST_TEXT = 100_000;

interface Chunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The same picture with texts in `iTXt` chunks (PNG, third edition, 11.3.3.4: UTF-8, not compressed) after its header.
 * @throws when the bytes are no PNG
 */
export function withPngTexts(png: Uint8Array<ArrayBuffer>, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const header = chunksOf(png)?.[0];
  if (!header) throw new Error('not a PNG');
  const parts = [png.subarray(0, header.end), ...texts.map(textChunk), png.subarray(header.end)];
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The texts of a PNG that are not compressed, as far as its chunks can be read; `null` when the bytes are no PNG. */
export function readPngTexts(png: Uint8Array<ArrayBuffer>): readonly PngText[] | null {
  return (
    chunksOf(png)
      ?.filter(({ name, body }) => name === 'iTXt' && body.length <= LONGEST_TEXT)
      .flatMap(({ body }) => readText(body)) ?? null
  );
}

function readText(body: Uint8Array<ArrayBuffer>): readonly PngText[] {
  const keywordEnd = body.indexOf(0);
  const languageEnd = body.indexOf(0, keywordEnd + 3);
  const translatedEnd = body.indexOf(0, languageEnd + 1);
  const isCompressed = body[keywordEnd + 1] !== 0;
  if (keywordEnd < 1 || languageEnd < 0 || translatedEnd < 0 || isCompressed) return [];
  const read = (start: number, end?: number): string => new TextDecoder().decode(body.subarray(start, end));
  return [[read(0, keywordEnd), read(translatedEnd + 1)]];
}

/** The chunks up to the first that is cut; `null` without the signature of a PNG. */
function chunksOf(png: Uint8Array<ArrayBuffer>): readonly Chunk[] | null {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let start: number = SIGNATURE.length; start + FRAME_BYTES <= png.length; ) {
    const end = start + FRAME_BYTES + view.getUint32(start);
    if (end > png.length) break;
    const name = String.fromCharCode(...png.subarray(start + 4, start + 8));
    chunks.push({ name, start, end, body: png.subarray(start + 8, end - 4) });
    start = end;
  }
  return chunks;
}

function textChunk([keyword, text]: PngText): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** The check of PNG's annex D: CRC-32 of ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
