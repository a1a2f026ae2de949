import type { Plugin } from 'vite';

const FIRST_PICTURE = /<div id="root">.*<\/div>(?=\s*<div id="not-started")/s;

/**
 * Emits the page a second time as `embed.html`, so that a host can let that one be framed by more sites than the atlas
 * itself; without the first picture, which is that of the whole page.
 */
export function embedPage(): Plugin {
  return {
    name: 'embed-page',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('No index.html to emit embed.html from.');
      const html = String(page.source);
      if (!FIRST_PICTURE.test(html)) throw new Error('index.html has no first picture to leave out.');
      this.emitFile({
        type: 'asset',
        fileName: 'embed.html',
        source: html.replace(FIRST_PICTURE, '<div id="root"></div>'),
      });
    },
  };
}
