import type { Plugin } from 'vite';
import { rootElement } from './first-page.ts';

/** The root element with the first picture, up to the style sheet that follows it. */
const FIRST_PICTURE = /<div id="root" hidden>.*<\/div>(?=\s*<link rel="stylesheet")/s;
const FIRST_STYLE = / *<style>.*?<\/style>\n/s;

/**
 * Emits the page a second time as `embed.html`, so that a host can let that one be framed by more sites than the atlas
 * itself; without the first picture and its rules, which are those of the whole page.
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
      if (!FIRST_PICTURE.test(html) || !FIRST_STYLE.test(html))
        throw new Error('index.html has no first picture to leave out.');
      this.emitFile({
        type: 'asset',
        fileName: 'embed.html',
        source: html.replace(FIRST_PICTURE, rootElement()).replace(FIRST_STYLE, ''),
      });
    },
  };
}
