/** What the worker knows of the build that it belongs to; `scripts/page/offline-worker.ts` writes it into the worker. */
export interface Build {
  /** Another one for each change of any file but the data. */
  readonly id: string;
  /** The files of the copy, relative to the page; the empty path is the page itself. */
  readonly files: readonly string[];
}

/** Files whose name changes with their content; one name never has two contents. */
const NAMED_BY_CONTENT = /assets\/[\w.-]+/g;

export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}

/** Whether a page is that of a build: all the code and style that its markup asks for is the build's own. */
export function isPageOf({ files }: Build, markup: string): boolean {
  const named = markup.match(NAMED_BY_CONTENT) ?? [];
  return named.length > 0 && named.every((path) => files.includes(path));
}
