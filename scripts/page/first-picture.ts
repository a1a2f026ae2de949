import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { isValidElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer, type Plugin, type ViteDevServer } from 'vite';

const SLOT = '<div id="root"></div>';

/** Writes the page's first picture into its markup: the map is seen before any code has come. */
export function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => {
        if (!html.includes(SLOT)) throw new Error(`index.html has no ${SLOT}`);
        const markup = server ? await draw(server) : await withOwnServer(draw);
        return html.replace(SLOT, () => SLOT.replace('><', `>${markup}<`));
      },
    },
  };
}

async function draw(server: ViteDevServer): Promise<string> {
  const { drawFirstPicture }: Record<string, unknown> = await server.ssrLoadModule('/src/app/draw-first-picture.tsx');
  const read = (path: string): string => readFileSync(join(server.config.root, 'public', path), 'utf8');
  const drawn: unknown =
    typeof drawFirstPicture === 'function'
      ? drawFirstPicture(JSON.parse(read('geo/world-110m.json')), read('data/atlas.json'))
      : null;
  if (!isValidElement(drawn)) throw new Error('The first picture was not drawn.');
  return renderToStaticMarkup(drawn);
}

/** A build has no server of its own to run the page's modules with. */
async function withOwnServer<V>(work: (server: ViteDevServer) => Promise<V>): Promise<V> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}
