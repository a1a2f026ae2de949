import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const CACHE = '.cache/bench/load';

/** A page under test: where it is, and what tells that its map is there. */
export interface BenchPage {
  readonly name: string;
  readonly folder: string;
  /** A selector of the first map that is seen. */
  readonly map: string;
  /** A selector that holds once MapLibre has drawn; `null` where there is no MapLibre. */
  readonly drawn: string | null;
}

/** The atlas as it is built, and three pages to hold it against. */
export async function preparePages(): Promise<readonly BenchPage[]> {
  const svg = svgOf(readFileSync('dist/index.html', 'utf8'));
  const heading = '<h1>Carte interactive des actions de coopération internationale</h1>';
  writePage('inline', { 'index.html': page(`${heading}${svg}`) });
  writePage('floor', {
    'index.html': page(`${heading}<main></main><script type="module" src="./floor.js"></script>`),
    'floor.js': "document.querySelector('main').innerHTML = await (await fetch('./world.svg')).text();\n",
    'world.svg': svg,
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: 'bench/load/bare',
    base: './',
    plugins: [react()],
    publicDir: false,
    worker: { format: 'es' },
    build: { outDir: join(process.cwd(), CACHE, 'bare'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  cpSync('public/geo', join(CACHE, 'bare/geo'), { recursive: true });
  const own = (name: string): string => join(CACHE, name);
  return [
    { name: 'atlas', folder: 'dist', map: '#first-map svg', drawn: '[data-sheet="drawn"]' },
    { name: 'inline', folder: own('inline'), map: 'svg', drawn: null },
    { name: 'floor', folder: own('floor'), map: 'svg', drawn: null },
    { name: 'bare', folder: own('bare'), map: '[data-drawn]', drawn: '[data-drawn]' },
  ];
}

/** The first picture's own map, its colours written out: these pages have no style sheet. */
function svgOf(html: string): string {
  const drawing = /<svg class="[^"]*-FirstMap-wide"(.*?<\/svg>)/s.exec(html)?.[1];
  if (drawing === undefined) throw new Error('The built page has no first map: run `npm run build`.');
  const colours: Readonly<Record<string, string>> = {
    water: '#e1ecef',
    'land-0': '#f7f2e3',
    border: '#94855d',
    coast: '#567887',
    waterline: '#b7cdd5',
    graticule: '#c9d9de',
    paper: '#fcfdfc',
    'border-disputed': '#6b5f3c',
  };
  return `<svg width="100%" height="700"${drawing.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? '#000')}`;
}

function page(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Carte</title></head><body>${body}</body></html>\n`;
}

function writePage(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(CACHE, name), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(CACHE, name, file), text);
}
