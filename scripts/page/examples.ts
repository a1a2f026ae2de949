import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The files of reveal.js that the example deck loads; its licence stands in docs/THIRD-PARTY.md and at the head of its code. */
const DECK_FILES = ['reveal.js', 'reveal.css'] as const;

/** Puts beside the examples of `public/examples/` what they load from packages. */
export function examples(): Plugin {
  return {
    name: 'examples',
    apply: 'build',
    generateBundle() {
      for (const name of DECK_FILES) {
        const source = readFileSync(`node_modules/reveal.js/dist/${name}`);
        this.emitFile({ type: 'asset', fileName: `examples/reveal/${name}`, source });
      }
    },
  };
}
