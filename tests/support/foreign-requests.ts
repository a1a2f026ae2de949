import { createServer, type Server } from 'node:http';
import type { Browser, LaunchOptions } from 'playwright-core';

/** A proxy that refuses and notes every request that a browser sends elsewhere than to the hosts of the tests. */
export interface ForeignRequests {
  /** For the launch of the browser that is watched. */
  readonly proxy: NonNullable<LaunchOptions['proxy']>;
  /** Makes the end of the browser fail when anything was asked for elsewhere, by whatever page or worker. */
  readonly failAtEnd: (browser: Browser) => Browser;
}

/** Starts to watch; `ownHosts` are reached directly. */
export async function watchForeignRequests(ownHosts: readonly string[]): Promise<ForeignRequests> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    proxy: { server: `http://127.0.0.1:${port}`, bypass: ownHosts.join(',') },
    failAtEnd: (browser) => {
      const close = browser.close.bind(browser);
      return Object.assign(browser, {
        close: async () => {
          await close();
          server.close();
          if (requests.length > 0) throw new Error(`The page asked other hosts: ${requests.join(', ')}`);
        },
      });
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The watching proxy has no port.'));
    });
  });
}
