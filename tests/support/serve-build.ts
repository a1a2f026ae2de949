import { existsSync } from 'node:fs';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served build, with a closing slash. */
    readonly atlasUrl: string;
  }
}

/**
 * Serves `dist/` on a free port for the browser tests, or takes the server that `ATLAS_URL` names. Throws when nothing has
 * been built.
 */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const { ATLAS_URL } = process.env;
  if (ATLAS_URL) {
    project.provide('atlasUrl', new URL('./', ATLAS_URL).href);
    return () => Promise.resolve();
  }
  if (!existsSync('dist/index.html')) throw new Error('Nothing to test in a browser: run `npm run build` first.');
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    base: './',
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The preview server has no port.');
  project.provide('atlasUrl', `http://127.0.0.1:${address.port}/`);
  return async () => {
    await server.close();
  };
}
