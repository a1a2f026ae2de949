import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { EMBED_PAGE } from '../deploy/policy.ts';
import { readSiteUrl } from './head-tags.ts';

/** Stands for the address of the atlas where `SITE_URL` does not name it. */
const EXAMPLE_SITE = 'https://atlas.example.org/';

/** The script for the pages of others under a name of its own, with what a page needs to refuse any other. */
export interface PinnedScript {
  /** Changes with the content. */
  readonly fileName: string;
  /** Sub-resource integrity (W3C): the digest of the content. */
  readonly integrity: string;
}

/** Names a script by its content, and gives its fingerprint. */
export function pinScript(code: string | Uint8Array): PinnedScript {
  const digest = createHash('sha384').update(code);
  const name = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { fileName: `embed-${name}.js`, integrity: `sha384-${digest.digest('base64')}` };
}

/** What to paste into a page: the script, which the browser refuses when a byte of it has changed, and one map. */
export function embedSnippet({ fileName, integrity }: PinnedScript, siteUrl: string): string {
  return `<script src="${siteUrl}${fileName}" integrity="${integrity}" crossorigin="anonymous" defer></script>
<coop-atlas src="${siteUrl}${EMBED_PAGE}?embed=1" height="auto" title="Atlas des coopérations"></coop-atlas>
`;
}

/** Emits `embed.js` a second time under a name that changes with its content, and the snippet with its fingerprint. */
export function pinnedEmbedScript(siteUrl = process.env.SITE_URL): Plugin {
  return {
    name: 'pinned-embed-script',
    apply: 'build',
    generateBundle() {
      const code = readFileSync('public/embed.js');
      const pinned = pinScript(code);
      const snippet = embedSnippet(pinned, readSiteUrl(siteUrl) ?? EXAMPLE_SITE);
      this.emitFile({ type: 'asset', fileName: pinned.fileName, source: code });
      this.emitFile({ type: 'asset', fileName: 'embed-snippet.txt', source: snippet });
    },
  };
}
