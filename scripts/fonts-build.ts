import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * Cuts the fonts of the page from their full files: `npm run fonts:build` writes `src/appearance/fonts/`, the same bytes for
 * the same sources. Only the axes that the style sheets use are kept; the rest of Latin stays in the packages' own files.
 */

/** What French, English and their neighbours are written with: `unicode-range` of the first files in `fonts.css`. */
const COMMON = characters([
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
]);

interface Cut {
  readonly family: 'archivo' | 'baskervville';
  /** The part of the file's name after its range of characters. */
  readonly file: string;
  readonly name: string;
  /** The axes that the style sheets use, one value where they use one; the others are as they are drawn. */
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const CUTS: readonly Cut[] = [
  {
    family: 'archivo',
    file: 'wdth-normal',
    name: 'archivo',
    axes: { wght: { min: 400, max: 600 }, wdth: { min: 88, max: 100 } },
  },
  { family: 'baskervville', file: 'wght-normal', name: 'baskervville', axes: { wght: { min: 400, max: 600 } } },
  { family: 'baskervville', file: 'wght-italic', name: 'baskervville-italic', axes: { wght: 400 } },
];

const target = join(import.meta.dirname, '../src/appearance/fonts');
const require = createRequire(import.meta.url);

function characters(ranges: readonly (readonly [first: number, last: number])[]): string {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
}

async function cut({ family, file, name, axes }: Cut): Promise<void> {
  const folder = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const source = readFileSync(join(folder, `files/${family}-latin-${file}.woff2`));
  const subset = await subsetFont(source, COMMON, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  writeFileSync(join(target, `${name}.woff2`), subset);
  writeFileSync(join(target, `OFL-${family}.txt`), readFileSync(join(folder, 'LICENSE')));
  console.log(`${name}: ${source.length} bytes, now ${subset.length}`);
}

mkdirSync(target, { recursive: true });
for (const each of CUTS) await cut(each);
