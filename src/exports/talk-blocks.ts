/** A block of JSON that a page carries for itself: no browser runs it, whatever it holds. */
function block(attribute: string, json: string): string {
  return `<script type="application/json" ${attribute}>${json.replaceAll('<', String.raw`\u003c`)}</script>`;
}

/** A file that the page carries, by its path beside the hosted page; `json` is JSON text. */
export function carriedBlock(path: string, json: string): string {
  return block(`data-file="${path}"`, json);
}

/** The query string of the view that the page begins with; empty for the first view. */
export function startBlock(search: string): string {
  return block('data-start', JSON.stringify(search));
}

/** What is put into a built page before it is saved. */
export interface Talk {
  readonly search: string;
  /** JSON texts by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Address of the hosted atlas, without query. */
  readonly address: string;
}

const BLOCK = /<script type="application\/json" data-(?:start|file="([^"]*)")>[^<]*<\/script>/g;
const CANONICAL = /<link rel="canonical"[^>]*>\n?/;

/** The built page with another first view, newer files and the address of its host. @throws when it is no such page */
export function fillTalk(page: string, { search, files, address }: Talk): string {
  if (!page.includes(startBlock(''))) throw new Error('not the page of one file');
  const link = `<link rel="canonical" href="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">\n`;
  return page
    .replace(BLOCK, (whole, path: string | undefined) => {
      if (path === undefined) return startBlock(search);
      const text = files[path];
      return text === undefined ? whole : carriedBlock(path, text);
    })
    .replace(CANONICAL, '')
    .replace('<style>', () => `${link}<style>`);
}
