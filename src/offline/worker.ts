import { createAnswers } from './answers.ts';
import type { Build } from './build.ts';
import { copyPrefix, fillCopy } from './copy.ts';
import { kindOf, pathIn } from './request-kind.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in its place when the worker is built. */
declare const BUILD: Build;

const build = BUILD;
const { scope } = self.registration;
const copyName = copyPrefix(scope) + build.id;
const openCopy = (): Promise<Cache> => caches.open(copyName);
const askHost = (request: Request): Promise<Response> => fetch(request);
const answers = createAnswers({ build, scope, openCopy, askHost, isTopLevel });

self.addEventListener('install', (event) => {
  event.waitUntil(
    openCopy()
      .then((copy) => fillCopy(copy, build, scope, askHost))
      .catch(async (error: unknown) => {
        await caches.delete(copyName);
        throw error;
      }),
  );
});

/** By now no page of an older build is open. */
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((names) => {
      const older = names.filter((name) => name.startsWith(copyPrefix(scope)) && name !== copyName);
      return Promise.all(older.map((name) => caches.delete(name)));
    }),
  );
});

/** A page tells its first script: a worker of the same build need not wait when that page is the only one. */
self.addEventListener('message', (event) => {
  const path = pathIn(scope, String(event.data));
  if (path !== null && build.files.includes(path)) event.waitUntil(takeOverFromNobody());
});

async function takeOverFromNobody(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter(({ url }) => url.startsWith(scope)).length === 1) await self.skipWaiting();
}

async function isTopLevel(pageId: string): Promise<boolean> {
  const client = await self.clients.get(pageId);
  return !(client instanceof WindowClient) || client.frameType === 'top-level';
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = kindOf(request, scope, build.files);
  if (kind === 'other') return;
  const pageId = kind === 'page' ? event.resultingClientId : event.clientId;
  const question = { request, pageId, later: (work: Promise<unknown>) => event.waitUntil(work) };
  event.respondWith(
    kind === 'page' || kind === 'part' ? answers[kind](question) : answers.file(question, kind === 'data'),
  );
});
