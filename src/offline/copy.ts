import { type Build, isNamedByContent, isPageOf } from './build.ts';

/** The part of `Cache` that is used, by address. */
export interface Shelf {
  match(url: string, options?: CacheQueryOptions): Promise<Response | undefined>;
  put(url: string, answer: Response): Promise<void>;
}

/** Asks the host; rejects when there is no answer. */
export type AskHost = (request: Request) => Promise<Response>;

/** Begins the name of each copy of a scope: one origin may hold several atlases. */
export function copyPrefix(scope: string): string {
  return `atlas ${scope} `;
}

/**
 * Copies the files of a build. @throws when one of them does not come or the host has the page of another build: half a
 * copy, or one of two builds, is none.
 */
export async function fillCopy(shelf: Shelf, build: Build, scope: string, askHost: AskHost): Promise<void> {
  await Promise.all(
    build.files.map(async (path) => {
      const url = new URL(path, scope).href;
      const answer = await askHost(new Request(url, { cache: isNamedByContent(path) ? 'default' : 'no-cache' }));
      if (!answer.ok) throw new Error(`${path}: answer ${answer.status}`);
      if (path === '' && !isPageOf(build, await answer.clone().text())) throw new Error('The host has another build.');
      await shelf.put(url, withoutRedirect(answer));
    }),
  );
}

/** A page may not be opened with an answer that remembers a redirection. */
function withoutRedirect(answer: Response): Response {
  if (!answer.redirected) return answer;
  const { status, statusText, headers } = answer;
  return new Response(answer.body, { status, statusText, headers });
}
