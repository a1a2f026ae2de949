import { expect, test } from 'vitest';
import { isTest, readSourceFiles, type SourceFile, withoutComments } from './source-files.ts';

/** The import table of the README: a layer may import itself and the layers named here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ['domain'],
  timeline: ['domain'],
  geo: ['domain'],
  appearance: ['domain'],
  i18n: ['domain'],
  ui: [],
  offline: [],
};

/** Above these, each layer may import all that stands before it. */
const ORDER = [
  ['domain', 'dataset', 'timeline', 'geo', 'appearance', 'i18n'],
  ['filters'],
  ['query'],
  ['map', 'state'],
  ['story'],
  ['exports', 'embed'],
  ['hooks'],
  ['ui'],
  ['offline'],
  ['views'],
  ['app'],
];

const files = readSourceFiles();
const modules = files.filter(({ path }) => !isTest(path));
const knownLayers = new Set(['', ...ORDER.flat()]);

function allowed(layer: string): readonly string[] {
  if (layer === '') return ['', 'app', 'appearance'];
  const below = ORDER.slice(
    0,
    ORDER.findIndex((step) => step.includes(layer)),
  ).flat();
  const permitted = MAY_IMPORT[layer] ?? (layer === 'hooks' ? below : below.filter((name) => name !== 'hooks'));
  const withHooks = ['views', 'app'].includes(layer) ? [...permitted, 'hooks'] : permitted;
  return [...withHooks, layer];
}

function layerOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : '';
}

function viewOf(path: string): string | undefined {
  return path.split('/')[1];
}

function isOwn(target: string, file: SourceFile): boolean {
  return target.startsWith('../') || knownLayers.has(layerOf(target)) || file.layer === '';
}

/** Where a package or a browser interface may be named. */
const ONLY_IN: readonly (readonly [name: string, pattern: RegExp, places: RegExp])[] = [
  ['maplibre-gl', /from 'maplibre-gl|import 'maplibre-gl|import\('maplibre-gl/, /^map\/maplibre\//],
  ['React', /from 'react(-dom)?(\/[\w-]+)?'|from 'react\/|from 'downshift'/, /^(ui|hooks|views|app)\/|^main\.tsx$/],
  ['TanStack Query', /from '@tanstack\//, /^hooks\//],
  ['zustand', /from 'zustand/, /^(state|hooks)\//],
  ['fetch', /(?<![.\w])fetch\(/, /^(dataset|geo|offline)\/|^exports\/embedded-fonts\.ts$|^embed\/load-config\.ts$/],
  [
    'location',
    /(?<![.\w'-])(?:window\.|globalThis\.)?location\.(?:href|search|hash|origin|pathname|assign|replace)/,
    /^state\//,
  ],
  ['window.location', /\b(?:window|globalThis|document)\.location\b/, /^state\//],
  [
    'history',
    /(?<![.\w])(?:window\.|globalThis\.)?history\.(?:pushState|replaceState|back|forward|go|state)\b/,
    /^state\//,
  ],
  ['storage', /\b(?:localStorage|sessionStorage)\b/, /^state\//],
];

test('every folder of src is a known layer', () => {
  expect(files.filter(({ layer }) => !knownLayers.has(layer)).map(({ path }) => path)).toEqual([]);
});

test.each([...knownLayers])('imports of the layer "%s" run downwards', (layer) => {
  const permitted = new Set(allowed(layer));
  const wrong = modules
    .filter((file) => file.layer === layer)
    .flatMap((file) =>
      file.imports
        .filter((target) => target.includes('/') && isOwn(target, file) && !target.startsWith('@'))
        .filter((target) => knownLayers.has(layerOf(target)) && !permitted.has(layerOf(target)))
        .map((target) => `${file.path} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('a view knows no other view', () => {
  const wrong = modules
    .filter(({ layer }) => layer === 'views')
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('views/') && viewOf(target) !== viewOf(path))
        .map((target) => `${path} → ${target}`),
    );
  expect(wrong).toEqual([]);
});

test.each(ONLY_IN)('%s is named only where it belongs', (_name, pattern, places) => {
  expect(
    modules
      .filter(({ path, text }) => !places.test(path) && pattern.test(withoutComments(text)))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('relative imports name their file with its extension', () => {
  const wrong = files.flatMap(({ path, text }) =>
    [...text.matchAll(/from\s+'(\.[^']+)'/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !/\.(tsx?|css|json|woff2)(\?[\w&]+)?$/.test(target))
      .map((target) => `${path} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing is exported by default', () => {
  expect(files.filter(({ text }) => /^export default\b/m.test(text)).map(({ path }) => path)).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  const drawers = /(^|\/)(utils?|helpers?|common|types|misc|shared|lib)\//;
  expect(files.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
});

test('an index.ts is a registry, never a barrel', () => {
  const barrels = files.filter(({ path, text }) => /(^|\/)index\.tsx?$/.test(path) && /^export .* from /m.test(text));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('files are named after what they export', () => {
  const wrong = files.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return name.endsWith('.tsx') && !isTest(name)
      ? !/^([A-Z][A-Za-z]+|[a-z]+(-[a-z]+)*)\.tsx$/.test(name)
      : name.endsWith('.ts') && !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.ts$/.test(name);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
