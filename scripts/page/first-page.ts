import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer, type ViteDevServer } from 'vite';
import { CSS_MODULES } from './class-name.ts';
import { firstStyle } from './first-style.ts';

const DRAWING = '/src/app/draw-first-picture.tsx';
/** What `src/main.tsx` puts under every page, in its order. */
const GROUND = ['/src/appearance/fonts.css', '/src/appearance/tokens.css', '/src/appearance/reset.css'];

/** What the page shows before any code has come. */
export interface FirstPage {
  /** The root element with the first picture in it. */
  readonly markup: string;
  /** The rules that it needs. */
  readonly style: string;
}

/**
 * The element of the application with its first picture, or empty. With a picture it is `hidden` until a rule says
 * otherwise, so that it comes later, not bare, where a server's policy refuses the style in the page; the code takes the
 * attribute away, for readers without styles.
 */
export function rootElement(markup = ''): string {
  return markup === '' ? '<div id="root"></div>' : `<div id="root" hidden>${markup}</div>`;
}

/** Draws the first picture with the server's modules, from the small world and the dataset of `public/`. */
export async function drawFirstMarkup(server: ViteDevServer): Promise<string> {
  const { drawFirstPicture }: Record<string, unknown> = await server.ssrLoadModule(DRAWING);
  const read = (path: string): string => readFileSync(join(server.config.root, 'public', path), 'utf8');
  const drawn: unknown =
    typeof drawFirstPicture === 'function'
      ? drawFirstPicture(JSON.parse(read('geo/world-110m.json')), read('data/atlas.json'))
      : null;
  if (!isValidElement(drawn)) throw new Error('The first picture was not drawn.');
  return rootElement(renderToStaticMarkup(drawn));
}

/** Draws the first page with a server of its own: a build has none to run the page's modules with. */
export async function drawFirstPage(): Promise<FirstPage> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    css: { modules: CSS_MODULES },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const markup = await drawFirstMarkup(server);
    const sheets = [...GROUND, ...(await styleSheetsOf(server, DRAWING))];
    const texts = await Promise.all(sheets.map((url) => readSheet(server, url)));
    return { markup, style: firstStyle(markup, texts) };
  } finally {
    await server.close();
  }
}

/** The style sheets that a module imports, directly or not, in the order of import. */
async function styleSheetsOf(server: ViteDevServer, url: string): Promise<readonly string[]> {
  const start = await server.environments.ssr.moduleGraph.getModuleByUrl(url);
  const seen = new Set(start ? [start] : []);
  for (const each of seen) for (const imported of each.importedModules) seen.add(imported);
  return [...seen].map((each) => each.url).filter((each) => each.endsWith('.css'));
}

async function readSheet(server: ViteDevServer, url: string): Promise<string> {
  const { default: css }: Record<string, unknown> = await server.ssrLoadModule(`${url}?inline`);
  if (typeof css !== 'string') throw new Error(`${url} gave no style sheet.`);
  return css;
}
