import type { Plugin } from 'vite';

/** What the page fetches itself as soon as its code runs. */
const FETCHED = ['./data/atlas.json', './geo/world-110m.json'];

/**
 * Orders the first requests: in the page's head the style sheet, the code, the dataset and the borders, all asked for at
 * once. The style sheet takes effect behind the first picture, which brings its own rules: it holds back the code alone.
 */
export function firstRequests(): Plugin {
  return {
    name: 'first-requests',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const early = FETCHED.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`);
        return inOrder(html, early);
      },
    },
  };
}

const STYLE_SHEET = /^ *<link rel="stylesheet"([^>]*)>\n/gm;
const SCRIPT = /^ *<script type="module"[^>]*><\/script>\n/gm;
const NOTICE = /^ *<div id="not-started"/m;

/** The page with its style sheets asked for at the end of its head, then its scripts, then `tags`; and used behind the picture. */
function inOrder(html: string, tags: readonly string[]): string {
  const styles = [...html.matchAll(STYLE_SHEET)].map(([, attributes = '']) => attributes);
  const scripts = html.match(SCRIPT) ?? [];
  const asked = styles.map((attributes) => `    <link rel="preload" as="style"${attributes}>\n`);
  const used = styles.map((attributes) => `    <link rel="stylesheet"${attributes}>\n`);
  const rest = html.replace(STYLE_SHEET, '').replace(SCRIPT, '');
  if (!NOTICE.test(rest)) throw new Error('The page has no notice for its style sheet to stand before.');
  return rest
    .replace('  </head>', () => [...asked, ...scripts, ...tags.map((tag) => `    ${tag}\n`), '  </head>'].join(''))
    .replace(NOTICE, (notice) => `${used.join('')}${notice}`);
}
