import type { Plugin } from 'vite';

/** What the page fetches itself as soon as its code runs. */
const FETCHED = ['./data/atlas.json', './geo/world-110m.json'];
/** The chunk that the code asks for first of all: the map. */
const NEXT_CHUNK = 'atlas';

/**
 * Orders the first requests in the page's head: the style sheet before any code, since only it holds back the first
 * picture; then the code, the map's chunk, the dataset and the borders, all asked for at once.
 */
export function firstRequests(): Plugin {
  return {
    name: 'first-requests',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const next = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === NEXT_CHUNK);
        if (next?.type !== 'chunk') throw new Error(`No chunk "${NEXT_CHUNK}" to ask for early.`);
        const styles = [...(next.viteMetadata?.importedCss ?? [])];
        const early = [
          `<link rel="modulepreload" crossorigin href="./${next.fileName}">`,
          ...styles.map((path) => `<link rel="preload" as="style" crossorigin href="./${path}">`),
          ...FETCHED.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`),
        ];
        return afterStyles(html, early);
      },
    },
  };
}

const STYLE_SHEET = /^ *<link rel="stylesheet"[^>]*>\n/gm;
const SCRIPT = /^ *<script type="module"[^>]*><\/script>\n/gm;

/** The page with its style sheets first, then its scripts, then the other tags, at the end of its head. */
function afterStyles(html: string, tags: readonly string[]): string {
  const styles = html.match(STYLE_SHEET) ?? [];
  const scripts = html.match(SCRIPT) ?? [];
  const rest = html.replace(STYLE_SHEET, '').replace(SCRIPT, '');
  return rest.replace('  </head>', () =>
    [...styles, ...scripts, ...tags.map((tag) => `    ${tag}\n`), '  </head>'].join(''),
  );
}
