import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { CACHE } from '../../scripts/deploy/policy.ts';

/** The line that all requests share: 1.6 Mbit/s, and 150 ms from a question to the first byte of its answer. */
const BYTES_PER_MS = 200;
const ROUND_TRIP_MS = 150;
/** Bytes of one turn: connections take turns, so that none waits for another to end. */
const TURN = 2920;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const PACKED = new Set(['.woff2', '.png']);

/** One answer of the server: path, bytes on the wire, kind of file. */
export interface Sent {
  readonly path: string;
  readonly kind: string;
  readonly bytes: number;
}

export interface ShapedServer {
  readonly url: string;
  /** What has been sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => void;
}

/**
 * Serves folders by name (`/name/…`), compressed with brotli, over one slow line shared by every connection; a browser may keep
 * what the hosts of `docs/deploy` let it keep.
 */
export async function serveShaped(folders: Readonly<Record<string, string>>): Promise<ShapedServer> {
  let sent: Sent[] = [];
  const packed = new Map<string, Buffer>();
  const queue: (() => void)[] = [];
  let isSending = false;

  /** Sends one turn at a time at the speed of the line; the debt to the clock is kept, so that timers' slack adds up to nothing. */
  async function drain(): Promise<void> {
    if (isSending) return;
    isSending = true;
    let due = performance.now();
    for (let turn = queue.shift(); turn; turn = queue.shift()) {
      due = Math.max(due, performance.now() - 20) + TURN / BYTES_PER_MS;
      turn();
      const ahead = due - performance.now();
      if (ahead > 1) await wait(ahead);
    }
    isSending = false;
  }

  function bodyOf(file: string): Buffer {
    const known = packed.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const body = PACKED.has(extname(file))
      ? bytes
      : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(file, body);
    return body;
  }

  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const [, name = '', ...rest] = path.split('/');
    const folder = folders[name];
    const file = join(folder ?? '', rest.join('/') || 'index.html');
    let body: Buffer;
    try {
      if (folder === undefined) throw new Error(`no folder ${name}`);
      body = bodyOf(file);
    } catch {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    sent.push({ path, kind, bytes: body.length });
    setTimeout(() => {
      response.writeHead(200, {
        'content-type': TYPES[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        'cache-control': path.includes(`/${CACHE.hashedFolder}/`) ? CACHE.hashed : CACHE.other,
        ...(PACKED.has(kind) ? {} : { 'content-encoding': 'br' }),
      });
      const send = (from: number): void => {
        queue.push(() => {
          const to = Math.min(body.length, from + TURN);
          response.write(body.subarray(from, to));
          if (to < body.length) send(to);
          else response.end();
        });
        void drain();
      };
      send(0);
    }, ROUND_TRIP_MS);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
