import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CACHE,
  contentSecurityPolicy,
  EMBED_PAGE,
  MEDIA_TYPES,
  SHARED_HEADER,
  SHARED_SCRIPT,
  serverHeaders,
} from '../../scripts/deploy/policy.ts';
import { serverFiles } from '../../scripts/deploy/servers.ts';
import { drawFirstPage } from '../../scripts/page/first-page.ts';
import { isTest, readSourceFiles } from './source-files.ts';

const FOLDER = 'docs/deploy';
const { style } = await drawFirstPage();
const files = serverFiles(style);
const headers = serverHeaders(style);
const policy = contentSecurityPolicy([style]);

describe.each(Object.keys(files))('docs/deploy/%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');

  test('is what `npm run deploy:files` writes', () => {
    expect(text).toBe(files[name]);
  });

  test.each(Object.entries(headers.atlas))('sends %s', (header, value) => {
    expect(text).toContain(header);
    expect(text).toContain(value);
  });

  test('sends a policy of its own with the page for frames, and lets other sites check the shared script', () => {
    expect(text).toContain(EMBED_PAGE.replace('.html', ''));
    const { 'Content-Security-Policy': framed = 'none' } = headers.embed;
    const endings = text.split(framed).slice(1);
    expect(endings.filter((ending) => /^"?\s/.test(ending)).length).toBeGreaterThan(0);
    for (const [header, value] of Object.entries(SHARED_HEADER)) {
      expect(text).toMatch(new RegExp(`${header}:? "?${value.replace('*', '\\\\*')}`));
    }
  });

  test('keeps hashed files for a year and asks again for all others', () => {
    expect(text).toContain(CACHE.hashed);
    expect(text).toContain(CACHE.other);
  });
});

test('the guide quotes the policy in force', () => {
  expect(readFileSync('docs/deployment.md', 'utf8')).toContain(policy);
});

test('the policy lets in nothing inline but one style by its digest, nothing evaluated or foreign, and asks for Trusted Types', () => {
  expect(policy).toMatch(/; style-src 'self' 'sha256-[\w+/]{43}='; /);
  expect(policy.match(/sha256/g)).toHaveLength(1);
  expect(policy).not.toMatch(/unsafe-|blob:|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  const { 'Content-Security-Policy': served } = headers.atlas;
  expect(served).toMatch(/; frame-ancestors [^;]+$/);
});

test('every kind of file of the build has a media type', () => {
  const extensions = readdirSync('public', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => extname(name).slice(1));
  const known = Object.keys(MEDIA_TYPES);
  expect([...new Set(extensions)].filter((extension) => !known.includes(extension))).toEqual([]);
  expect(known).toEqual(expect.arrayContaining(['html', 'css', 'js', 'json', 'svg', 'woff2', 'md', 'txt']));
});

test.each([
  ['/embed.js', true],
  ['/a/embed-0a1b2c3d.js', true],
  ['/assets/start-BREm9XpD.js', false],
  ['/embed-config.json', false],
])('%s is shared with other sites: %s', (path, isShared) => {
  expect(SHARED_SCRIPT.test(path)).toBe(isShared);
});

describe('docs/THIRD-PARTY.md', () => {
  const rows = [...readFileSync('docs/THIRD-PARTY.md', 'utf8').matchAll(/^\| (\S+) \| (\d\S*) \| (\S+) \|/gm)];
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  test('names versions that are those of the lock file: otherwise run `npm run licences`', () => {
    expect(rows.length).toBeGreaterThan(15);
    const named = rows.map(([, name = '', version = '']) => `node_modules/${name} ${version}`);
    expect(named.filter((entry) => !isLocked(lock, entry))).toEqual([]);
  });

  test('names every package that the page imports: otherwise run `npm run licences`', () => {
    const named = new Set(rows.map(([, name = '']) => name));
    const imported = readSourceFiles()
      .filter(({ path }) => !isTest(path))
      .flatMap(({ imports }) => imports)
      .filter((target) => /^(@[\w-]+\/)?[a-z][\w-]*$/.test(target) && isLocked(lock, target));
    expect(imported.length).toBeGreaterThan(10);
    expect([...new Set(imported)].filter((name) => !named.has(name))).toEqual([]);
  });

  test('has only licences that let an institution publish the page', () => {
    const identifiers = new Set(rows.map(([, , , identifier = '']) => identifier));
    const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1', 'Unlicense'];
    expect([...identifiers].filter((identifier) => !permissive.includes(identifier))).toEqual([]);
  });
});

/** Whether a lock file has a package, at the top or below another; `entry` is its name, or its path and version. */
function isLocked(lock: unknown, entry: string): boolean {
  const packages = typeof lock === 'object' && lock !== null && 'packages' in lock ? Object(lock.packages) : {};
  return Object.keys(packages).some((path) => {
    const version: unknown = Reflect.get(Object(packages[path]), 'version');
    const name = path.split('node_modules/').at(-1) ?? '';
    return entry === name || entry === `node_modules/${name} ${String(version)}`;
  });
}
