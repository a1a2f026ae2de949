/** The small borders stand for the detailed ones, which the file does not carry. */
const STANDS_FOR: Readonly<Record<string, string>> = { 'geo/world-50m.json': 'geo/world-110m.json' };

/**
 * From now on what the page fetches is answered from the file itself: its data and borders stand in blocks of JSON, its
 * fonts in their own addresses. Nothing is asked of a network; what the file does not carry is not found.
 */
export function answerFromFile(): void {
  const load = globalThis.fetch;
  globalThis.fetch = (target, options) => {
    const address = target instanceof Request ? target.url : String(target);
    if (address.startsWith('data:')) return load(address, options);
    const [path = ''] = /(?:data|geo)\/[\w-]+\.json$/.exec(address) ?? [];
    const text = textOf(`[data-file="${STANDS_FOR[path] ?? path}"]`);
    return Promise.resolve(text === null ? new Response(null, { status: 404 }) : new Response(text));
  };
}

/** Begins with the view that the file was saved with, unless a link of its own says another. */
export function beginWithSavedView(): void {
  const start = textOf('[data-start]');
  if (start === null || window.location.search !== '') return;
  const search: unknown = JSON.parse(start);
  if (typeof search === 'string' && search.startsWith('?')) window.history.replaceState(null, '', search);
}

function textOf(selector: string): string | null {
  return document.querySelector(selector)?.textContent ?? null;
}
