import { isNamedByContent } from './build.ts';

/**
 * What a request is to the worker: a page of the copy opened in a window of its own, code or style, the data and borders
 * that a host may replace alone, another file of the build; `other` is left to the browser.
 */
export type RequestKind = 'page' | 'part' | 'data' | 'file' | 'other';

/** What is looked at of a request. */
export type AskedFor = Pick<Request, 'url' | 'method' | 'mode' | 'destination'>;

/** The path of an address below a scope without its query, '' for the page itself; `null` outside the scope. */
export function pathIn(scope: string, address: string): string | null {
  const bare = address.replace(/[?#].*$/s, '');
  return bare.startsWith(scope) ? bare.slice(scope.length).replace(/^index\.html$/, '') : null;
}

/** Sorts a request. One with a fragment asks for what the host has now (`dataset/newer-dataset.ts`). */
export function kindOf(request: AskedFor, scope: string, files: readonly string[]): RequestKind {
  const path = pathIn(scope, request.url);
  if (path === null || request.method !== 'GET') return 'other';
  if (request.mode === 'navigate') return request.destination === 'document' && files.includes(path) ? 'page' : 'other';
  if (request.url.includes('#')) return 'other';
  if (isNamedByContent(path)) return 'part';
  if (!files.includes(path)) return 'other';
  return /^(?:data|geo)\//.test(path) ? 'data' : 'file';
}
