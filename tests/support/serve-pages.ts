import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { MEDIA_TYPES } from '../../scripts/deploy/policy.ts';

/** A server of the tests: pages written in the test, and a folder behind them. */
export interface ServedPages {
  /** `http://127.0.0.1:port`, an origin of its own. */
  readonly origin: string;
  readonly close: () => void;
}

interface Serving {
  /** The markup of each page by its path, with a leading slash. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves on a free port. */
export function servePages({ pages = {}, folder, headers = {} }: Serving): Promise<ServedPages> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(path, 'http://localhost');
    const page = pages[pathname];
    const type = MEDIA_TYPES[page === undefined ? extname(pathname).slice(1) : 'html'] ?? 'application/octet-stream';
    try {
      const body = page ?? (folder === undefined ? null : await readFile(join(folder, pathname)));
      if (body === null) throw new Error(`Nothing at ${pathname}`);
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The server has no port.'));
        return;
      }
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
