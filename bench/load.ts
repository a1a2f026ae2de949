import { mkdirSync, writeFileSync } from 'node:fs';
import { launchChromium } from '../tests/support/launch-chromium.ts';
import { type Visit, visit } from './load/measure-page.ts';
import { preparePages } from './load/pages.ts';
import { serveShaped } from './load/shaped-server.ts';
import { quantile } from './measure.ts';

/**
 * `npm run bench:load -- [rounds]`: first visits of the built atlas with an empty cache, beside a page with the same SVG
 * in its markup, one that fetches it, and a bare page with React and MapLibre. One line of 1.6 Mbit/s and 150 ms shaped
 * in the serving process (the browser's own throttling leaves out workers), the processor four times slower; the pages
 * take turns, so that only the ratios of one run mean something.
 */
const rounds = Number(process.argv[2] ?? 5);
const pages = await preparePages();
const server = await serveShaped(Object.fromEntries(pages.map(({ name, folder }) => [name, folder])));
const browser = await launchChromium();
const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
// A browser's very first page pays for the browser's own start.
const [firstPage] = pages;
if (firstPage) await visit(browser, server, firstPage);
for (let round = 0; round < rounds; round++) {
  for (const page of pages) visits.get(page.name)?.push(await visit(browser, server, page));
}
await browser.close();
server.close();

type Figure = Exclude<keyof Visit, 'bytes'>;
const FIGURES: readonly Figure[] = [
  'totalBytes',
  'requests',
  'requestsBeforeMap',
  'fcp',
  'lcp',
  'cls',
  'mapVisible',
  'usable',
  'drawn',
  'blocking',
  'blockingBefore',
  'heapMb',
];

/** The median of a figure over the rounds; `null` where the page has no such thing. */
function median(name: string, figure: Figure): number | null {
  const values = (visits.get(name) ?? []).flatMap((each) => each[figure] ?? []);
  return values.length > 0 ? quantile(values, 0.5) : null;
}

const digits = (figure: Figure): number => (figure === 'cls' ? 4 : figure === 'heapMb' ? 1 : 0);
const medians = Object.fromEntries(
  FIGURES.map((figure) => [
    figure,
    Object.fromEntries(pages.map(({ name }) => [name, median(name, figure)?.toFixed(digits(figure)) ?? ''])),
  ]),
);
const ratioOf = (figure: Figure, other: string): string =>
  ((median('atlas', figure) ?? Number.NaN) / (median(other, figure) ?? Number.NaN)).toFixed(2);
const ratios = {
  'map visible / inline page': ratioOf('mapVisible', 'inline'),
  'map visible / fetched floor': ratioOf('mapVisible', 'floor'),
  'LCP / inline page': ratioOf('lcp', 'inline'),
  'MapLibre in place / bare page': ratioOf('drawn', 'bare'),
  'blocking time / bare page': ratioOf('blocking', 'bare'),
};
console.log(`Medians of ${rounds} rounds; bytes compressed, milliseconds, heap in MB`);
console.table(medians);
console.table(ratios);
console.log('Bytes of the atlas by kind:', visits.get('atlas')?.[0]?.bytes);
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  'bench/results/load.json',
  `${JSON.stringify({ rounds, medians, ratios, visits: Object.fromEntries(visits) }, null, 2)}\n`,
);
