import type { Plugin } from 'vite';
import { drawFirstMarkup, drawFirstPage, rootElement } from './first-page.ts';

/**
 * Writes the page's first picture into its markup, and into a build the rules that it needs, which no other plugin may touch
 * since servers know them by their digest: the map is seen before any code or style sheet has come.
 */
export function firstPicture(): Plugin[] {
  let style = '';
  return [
    {
      name: 'first-picture',
      transformIndexHtml: {
        order: 'pre',
        handler: async (html, { server }) => {
          const slot = rootElement();
          if (!html.includes(slot)) throw new Error(`index.html has no ${slot}`);
          if (server) {
            const markup = await drawFirstMarkup(server);
            return html.replace(slot, () => markup);
          }
          const page = await drawFirstPage();
          style = page.style;
          return html.replace(slot, () => page.markup);
        },
      },
    },
    {
      name: 'first-style',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: (html) => html.replace('  </head>', () => `    <style>${style}</style>\n  </head>`),
      },
    },
  ];
}
