import { defineConfig } from 'vite';

/** The engine alone, for Node: nothing of the page's own build. */
export default defineConfig({ publicDir: false, build: { target: 'es2022' } });
