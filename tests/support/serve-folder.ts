import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { MEDIA_TYPES } from '../../scripts/deploy/policy.ts';

/** A plain host of one folder under a path, that can be taken off the network. */
export interface FolderHost {
  /** Address of the folder, with a closing slash. */
  readonly url: string;
  /** Whether it answers; connections are cut while it does not. */
  readonly setOnline: (isOnline: boolean) => void;
  /** Serves another folder at the same address from now on. */
  readonly setFolder: (folder: string) => void;
  readonly close: () => void;
}

/** Serves a folder under `base`, which begins and ends with a slash; its index answers for the folder itself. */
export async function serveFolder(folder: string, base = '/'): Promise<FolderHost> {
  let current = folder;
  let answers = true;
  const server = createServer((request, response) => {
    if (!answers) {
      request.socket.destroy();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(current, normalize(pathname.slice(base.length) || 'index.html'));
    if (!pathname.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = MEDIA_TYPES[extname(file).slice(1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host of the folder has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    setOnline: (isOnline) => {
      answers = isOnline;
      if (!isOnline) server.closeAllConnections();
    },
    setFolder: (next) => {
      current = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
