import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, digestOf } from '../../scripts/deploy/policy.ts';
import { TALK_FILE } from '../../src/exports/talk-file-path.ts';
import { describeBuild } from '../../scripts/page/offline-worker.ts';

const DIST = 'dist';
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const assets = readdirSync(join(DIST, 'assets'));

/** Size in bytes after brotli at its best level, as a good host sends it. */
function sizeOf(path: string): number {
  return brotliCompressSync(readFileSync(join(DIST, path))).length;
}

function referencesIn(pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

const firstScripts = referencesIn(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
const firstStyles = referencesIn(/<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+\.css)"/g);
/** The rules of the first picture. */
const [firstRules = ''] = referencesIn(/<style>(.*?)<\/style>/gs);

const total = (paths: readonly string[]): number => paths.map(sizeOf).reduce((sum, size) => sum + size, 0);
const fonts = assets
  .filter((name) => /^(archivo|baskervville)-[\w-]{8}\.woff2$/.test(name))
  .map((name) => `assets/${name}`);
const firstBorders = 'geo/world-110m.json';
const dataset = 'data/atlas.json';

test('what the map needs before it can act stays within its budget', () => {
  expect(firstScripts.length).toBeGreaterThan(2);
  expect(total(firstScripts)).toBeLessThanOrEqual(139_000);
  expect(firstStyles.length).toBe(1);
  expect(total(firstStyles)).toBeLessThanOrEqual(10_000);
  expect(sizeOf('index.html')).toBeLessThanOrEqual(20_000);
});

test('the fonts of the first paint and the whole critical path stay within their budgets', () => {
  expect(fonts.length).toBe(2);
  expect(total(fonts)).toBeLessThanOrEqual(70_000);
  const path = ['index.html', ...firstStyles, ...firstScripts, ...fonts, firstBorders, dataset];
  expect(total(path)).toBeLessThanOrEqual(320_000);
  const besides = ['start-check.js', ...assets.filter((name) => name.startsWith('baskervville-italic'))];
  expect(besides.length).toBe(2);
  expect(path.length + besides.length).toBeLessThanOrEqual(11);
});

test('a whole first visit stays within its budget', () => {
  const seen = /^(index|start|react|rolldown|panels|create-map|map-shared|maplibre|SearchField|baskervville-italic)/;
  const visited = assets.filter((name) => seen.test(name)).map((name) => `assets/${name}`);
  for (const name of ['create-map', 'map-shared', 'maplibre']) {
    expect(visited.filter((path) => path.includes(name)).length).toBeGreaterThan(0);
  }
  expect(total(['index.html', firstBorders, dataset, 'geo/world-50m.json', ...fonts, ...visited])).toBeLessThanOrEqual(
    740_000,
  );
});

test('the worker of the map shares its code with the page, and runs none of the page', () => {
  const [worker = ''] = assets.filter((name) => /^maplibre.*worker.*\.js$/.test(name));
  const imported = [
    ...readFileSync(join(DIST, 'assets', worker), 'utf8').matchAll(/from"\.\/([\w-]+?)-[\w-]{8}\.js"/g),
  ];
  expect(imported.map(([, name]) => name).filter((name) => name !== 'rolldown-runtime')).toEqual(['map-shared']);
});

test('the map library is not among it', () => {
  const firstCode = firstScripts.map((path) => readFileSync(join(DIST, path), 'utf8')).join('');
  expect(firstCode).not.toContain('maplibregl-');
});

/** What the large libraries take: the map's, and that which writes slides. */
const ROOMS: readonly (readonly [name: RegExp, bytes: number])[] = [
  [/map-shared|create-map/, 132_000],
  [/slide-deck/, 115_000],
];

test('every later chunk stays within its budget', () => {
  const later = assets.filter((name) => name.endsWith('.js') && !firstScripts.includes(`assets/${name}`));
  const heavy = later
    .map((name) => [name, sizeOf(`assets/${name}`)] as const)
    .filter(([name, size]) => size > (ROOMS.find(([room]) => room.test(name))?.[1] ?? 60_000));
  expect(heavy).toEqual([]);
});

test('geometry and data stay within their budgets', () => {
  expect(sizeOf('geo/world-110m.json')).toBeLessThanOrEqual(30_000);
  expect(sizeOf('geo/world-50m.json')).toBeLessThanOrEqual(80_000);
  expect(existsSync(join(DIST, 'data/atlas.json'))).toBe(true);
});

const pages = readdirSync(DIST).filter((name) => name.endsWith('.html') && name !== TALK_FILE);

test.each(pages)('%s carries the policy', (name) => {
  const page = readFileSync(join(DIST, name), 'utf8').replaceAll('&#39;', "'");
  const styles = name === 'actions.html' ? [] : [firstRules];
  expect(page).toContain(`content="${contentSecurityPolicy(styles)}"`);
});

const digest = (text = ''): string => `'${digestOf(text)}'`;

test('the one file names its code and its style by their digests, reaches no address, and is light enough to send', () => {
  const page = readFileSync(join(DIST, TALK_FILE), 'utf8');
  const policy = /content="(default-src [^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
  const code = /<script type="module">(.*?)<\/script>/s.exec(page)?.[1];
  expect(policy).toContain(`script-src ${digest(code)};`);
  expect(policy).toContain(`style-src ${digest(/<style>(.*?)<\/style>/s.exec(page)?.[1])};`);
  expect(policy).not.toMatch(/https?:|'self'|unsafe|\*/);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(3_000_000);
});

test('the script for other pages stands under a name by its content, with the fingerprint that the snippet gives', () => {
  const snippet = readFileSync(join(DIST, 'embed-snippet.txt'), 'utf8');
  const [, name = '', integrity = ''] = /(embed-[0-9a-f]{8}\.js)" integrity="([^"]+)"/.exec(snippet) ?? [];
  const code = readFileSync(join(DIST, name));
  expect(code).toEqual(readFileSync(join(DIST, 'embed.js')));
  expect(integrity).toBe(`sha384-${createHash('sha384').update(code).digest('base64')}`);
});

test('the copy for a visit without network is whole, and has no large file of one rare purpose', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  const { files } = describeBuild(DIST);
  expect(files.filter((path) => !worker.includes(path))).toEqual([]);
  const needed = [...firstScripts, ...firstStyles, ...fonts, firstBorders, dataset, 'geo/world-50m.json', ''];
  expect(needed.filter((path) => !files.includes(path))).toEqual([]);
  const bytes = files.map((path) => readFileSync(join(DIST, path || 'index.html')).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
});

test('the page obeys its own policy: no inline script or handler, one style, only its own files', () => {
  expect(html).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(referencesIn(/\s(?:src|href)="([^"]*)"/g).filter((target) => !/^(\.\/|#)/.test(target))).toEqual([]);
});

test('servers let the first rules through, and the first picture waits for nothing else', () => {
  const policy = contentSecurityPolicy([firstRules]);
  const files = readdirSync('docs/deploy');
  expect(files.filter((name) => !readFileSync(join('docs/deploy', name), 'utf8').includes(policy))).toEqual([]);
  expect(firstRules).toContain('#root[hidden]{display:block}');
  expect(html.indexOf('<link rel="stylesheet"')).toBeGreaterThan(html.indexOf('</main>'));
});

const FIRST_PICTURE = /<div id="root" hidden>.*<\/div>(?=\s*<link rel="stylesheet")/s;

test('the script for pages around the atlas is small, and the page that they frame is the atlas itself', () => {
  expect(readFileSync(join(DIST, 'embed.js')).length).toBeLessThan(3_000);
  expect(html).toMatch(FIRST_PICTURE);
  expect(readFileSync(join(DIST, 'embed.html'), 'utf8')).toBe(
    html.replace(FIRST_PICTURE, '<div id="root"></div>').replace(/ *<style>.*<\/style>\n/, ''),
  );
});
