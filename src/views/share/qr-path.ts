import { encode } from 'uqr';

/** A QR code as one path on a grid of `size` modules, the quiet zone of four modules included (ISO/IEC 18004). */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;

/** The code of a text, as tolerant to damage as its size allows; `null` when no code holds so long a text. */
export function qrPath(text: string): QrPath | null {
  try {
    const { size, data } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
    return {
      size,
      path: data.flatMap((row, y) => runs(row).map(([x, width]) => `M${x},${y}h${width}v1h-${width}z`)).join(''),
    };
  } catch {
    return null;
  }
}

/** The stretches of dark modules in a row: where each begins and how long it is. */
function runs(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [[x, (end < 0 ? row.length : end) - x] as const];
  });
}
