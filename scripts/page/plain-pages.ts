import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { LANGUAGES } from '../../src/i18n/registry.ts';
import { contentSecurityPolicy } from '../deploy/policy.ts';
import { ACTIONS_PAGE, actionsPage, html } from './actions-page.ts';

/**
 * What stands beside the atlas: the licences of what it ships, a static page of all actions, and the notice that
 * `public/start-check.js` shows in a browser that is too old or gets no code.
 */
export function plainPages(): Plugin {
  return {
    name: 'plain-pages',
    apply: 'build',
    generateBundle() {
      const { dataset } = decodeDataset(readFileSync('public/data/atlas.json', 'utf8'));
      const licences = readFileSync('docs/THIRD-PARTY.md', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'third-party.md', source: licences });
      this.emitFile({ type: 'asset', fileName: ACTIONS_PAGE, source: actionsPage(dataset, contentSecurityPolicy()) });
    },
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: './start-check.js', defer: true }, injectTo: 'head-prepend' },
      {
        tag: 'div',
        attrs: { id: 'not-started', class: 'plain-notice', role: 'alert', hidden: true },
        children: notice(),
        injectTo: 'body',
      },
    ],
  };
}

/** The same in every language, each with its way to the static page. */
function notice(): string {
  return LANGUAGES.map(
    ({ code, messages: { plain } }) =>
      `<p lang="${code}">${html(plain.notStarted)} <a href="./${ACTIONS_PAGE}#${code}">${html(plain.toList)}</a></p>`,
  ).join('');
}
