import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeDataset } from '../src/dataset/decode.ts';
import { hasError, problemLines, summaryLine } from './data/report.ts';
import { readSource } from './data/source.ts';

/**
 * Writes the one file that the page fetches from the editable source; refuses a source with an error.
 * `npm run data:build -- [folder of the source]`
 */
const root = join(import.meta.dirname, '..');
const target = join(root, 'public/data/atlas.json');

const text = JSON.stringify(readSource(process.argv[2] ?? join(root, 'data')));
const decoded = decodeDataset(text);
for (const line of problemLines(decoded, 'en')) console.error(line);
if (hasError(decoded)) {
  console.error('public/data/atlas.json was not written.');
  process.exit(1);
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${text}\n`);
console.log(
  `public/data/atlas.json: ${summaryLine(decoded, 0, 'en')}, ${Math.round(Buffer.byteLength(text) / 1024)} KiB`,
);
