import { existsSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { headTags, PREVIEW_PICTURE, readSiteUrl } from '../../scripts/page/head-tags.ts';

const head = {
  title: 'Atlas <des> coopérations',
  description: 'Carte & liste',
  locale: 'fr_FR',
  pictureText: 'Une carte',
};

/** The tags as a reader of the page finds them: `property` or `name` to content, `rel` to address. */
function contents(siteUrl: string | null): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    headTags({ ...head, siteUrl }).map(({ tag, attrs, children }) => [
      attrs?.property ?? attrs?.name ?? attrs?.rel ?? tag,
      attrs?.content ?? attrs?.href ?? children,
    ]),
  );
}

test('with the address of the site, a link is previewed with an absolute picture', () => {
  expect(contents('https://atlas.example/insp/')).toMatchObject({
    title: 'Atlas &lt;des> coopérations',
    description: 'Carte & liste',
    'og:title': head.title,
    'og:url': 'https://atlas.example/insp/',
    canonical: 'https://atlas.example/insp/',
    'og:image': 'https://atlas.example/insp/preview.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Une carte',
    'twitter:card': 'summary_large_image',
  });
});

test('without it there is a title and a description, and no picture', () => {
  const tags = contents(null);
  expect(Object.keys(tags).filter((name) => /image|url|canonical/.test(name))).toEqual([]);
  expect(tags).toMatchObject({ 'og:title': head.title, 'og:description': head.description, 'twitter:card': 'summary' });
});

test.each([
  [undefined, null],
  [' ', null],
  ['https://atlas.example', 'https://atlas.example/'],
  ['http://localhost:8080/atlas', 'http://localhost:8080/atlas/'],
])('SITE_URL=%s is read as %s', (text, url) => {
  expect(readSiteUrl(text)).toBe(url);
});

test.each(['atlas.example', 'ftp://atlas.example/', 'https://atlas.example/?v=1'])(
  'SITE_URL=%s is refused with the way to write it',
  (text) => {
    expect(() => readSiteUrl(text)).toThrow(/SITE_URL=https:\/\/atlas\.example\.org\//);
  },
);

test('the picture of previews has its size and stays light', () => {
  const file = readFileSync(`public/${PREVIEW_PICTURE.path}`);
  const { width, height } = PNG.sync.read(file);
  expect([width, height]).toEqual([PREVIEW_PICTURE.width, PREVIEW_PICTURE.height]);
  expect(file.length).toBeLessThanOrEqual(150_000);
});

const page = readFileSync('index.html', 'utf8');

test('every icon of the page and of the manifest is there', () => {
  const manifest: unknown = JSON.parse(readFileSync('public/site.webmanifest', 'utf8'));
  const inManifest = [...JSON.stringify(manifest).matchAll(/"src":"([^"]+)"/g)].map((match) => match[1]);
  const inPage = [...page.matchAll(/<link rel="[^"]*" href="\.\/([^"]+)"/g)].map((match) => match[1]);
  expect(inManifest.length + inPage.length).toBeGreaterThanOrEqual(7);
  expect([...inManifest, ...inPage].filter((name) => !existsSync(`public/${name}`))).toEqual([]);
});

test('the bars of the browser have the colour of the paper, by day and by night', () => {
  const papers = [
    ...readFileSync('src/appearance/tokens.css', 'utf8').matchAll(
      /color-scheme: (light|dark);[^}]*?--paper: (#\w{6})/g,
    ),
  ];
  for (const scheme of ['light', 'dark']) {
    const paper = papers.find((match) => match[1] === scheme)?.[2];
    expect(page).toMatch(new RegExp(`name="theme-color" content="${paper}"[^>]*data-scheme="${scheme}"`));
  }
});
