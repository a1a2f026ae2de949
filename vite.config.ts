import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { createChunkNames } from './scripts/page/chunks.ts';
import { CSS_MODULES } from './scripts/page/class-name.ts';
import { firstPicture } from './scripts/page/first-picture.ts';
import { mapLibrary, mapLibraryStarts } from './scripts/page/map-library.ts';
import { offlineWorker } from './scripts/page/offline-worker.ts';
import { plainPages } from './scripts/page/plain-pages.ts';
import { examples } from './scripts/page/examples.ts';
import { embedPage } from './scripts/page/embed-page.ts';
import { pinnedEmbedScript } from './scripts/page/embed-snippet.ts';
import { pagePolicy } from './scripts/page/page-policy.ts';
import { firstRequests } from './scripts/page/requests.ts';
import { pageHead } from './scripts/page/plugin.ts';

const root = import.meta.dirname;
const port = Number(process.env.PORT ?? 4173);
/** Reads `dist/`, so it runs with the tests that need a build. */
const BUNDLE_TEST = 'tests/architecture/bundle.test.ts';

/** Journeys in the real browser, against the served build. */
const IN_BROWSER = {
  environment: 'node',
  globalSetup: 'tests/support/serve-build.ts',
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Style sheets that modules read as text; the tests leave the others out. */
const RAW_STYLES = /\.css\?raw$/;

export default defineConfig({
  base: './',
  resolve: { alias: [{ find: /^fflate$/, replacement: `${import.meta.dirname}/src/exports/zip-in-page.ts` }] },
  plugins: [
    mapLibrary(root),
    react(),
    firstPicture(),
    firstRequests(),
    plainPages(),
    pagePolicy(),
    pageHead(),
    embedPage(),
    pinnedEmbedScript(),
    examples(),
    offlineWorker(),
  ],
  css: { modules: CSS_MODULES },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: createChunkNames(root, mapLibraryStarts(root)) }],
        },
      },
    },
    chunkSizeWarningLimit: 1100,
  },
  worker: { format: 'es' },
  preview: { port, strictPort: true },
  test: {
    reporters: ['default', './tests/support/plain-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          css: { include: RAW_STYLES },
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/{architecture,data,page}/**/*.test.ts'],
          exclude: [BUNDLE_TEST],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          css: { include: RAW_STYLES },
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-dom.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'browser',
          include: ['tests/journeys/*.test.ts', BUNDLE_TEST],
          // Pages without WebGL leave half of the machine idle while they wait.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'browser-webgl',
          include: ['tests/journeys/webgl/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
