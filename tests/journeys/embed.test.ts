import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { expectAccessible, openAtlas, watch } from '../support/atlas-page.ts';
import { fingerOn } from '../support/finger.ts';
import { launchChromium, WITHOUT_WEBGL } from '../support/launch-chromium.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const atlas = inject('atlasUrl');
const LINK = 'embed.html?embed=1&lang=fr&theme=energy-transition';

/** A page of another origin that keeps what it hears from the one frame in it. */
const hostPage = (
  body: string,
) => `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>
<style>body { margin: 0 } iframe { border: 0; width: 100%; display: block }</style>
<script>heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }))</script>
<script src="${atlas}embed.js"></script>${body}`;

let browser: Browser;
let host: ServedPages;
let sandboxed: ServedPages;
beforeAll(async () => {
  browser = await launchChromium(WITHOUT_WEBGL);
  sandboxed = await servePages({ folder: 'dist', headers: { 'Access-Control-Allow-Origin': '*' } });
  host = await servePages({
    pages: {
      '/auto': hostPage(`<coop-atlas src="${atlas}${LINK}" height="auto" title="Carte"></coop-atlas>`),
      '/fixed': hostPage(`<iframe src="${atlas}${LINK}" height="400"></iframe><div style="height: 2000px"></div>`),
      '/sandbox': hostPage(`<iframe sandbox="allow-scripts" src="${sandboxed.origin}/${LINK}" height="400"></iframe>`),
    },
  });
});
afterAll(async () => {
  await browser.close();
  host.close();
  sandboxed.close();
});

async function openHost(path: string, allowed: readonly string[] = [], options = {}) {
  const context = await browser.newContext({
    viewport: { width: 960, height: 700 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const incidents = watch(page);
  await page.route('**/embed-config.json', (route) => route.fulfill({ json: { origins: allowed } }));
  await page.goto(host.origin + path);
  const frame = await frameOf(page);
  await frame.locator('[data-sheet="absent"]').waitFor({ timeout: 60_000 });
  return { page, frame, incidents, close: () => context.close() };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').first().elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The host has no frame.');
  return frame;
}

/** What the host's script keeps of each message. */
interface HeardMessage {
  readonly type: string;
  readonly height: number;
  readonly key: string;
  readonly id: string | null;
  readonly blob: Blob;
}

declare global {
  interface Window {
    /** Set by the host page. */
    readonly heard: readonly { readonly data: HeardMessage; readonly origin: string }[];
  }
}

const heardBy = (page: Page, type: string) =>
  page.evaluate((wanted) => window.heard.filter(({ data }) => data.type === wanted), type);

const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);

const search = (frame: Frame) => new URL(frame.url()).searchParams;
const heading = (frame: Frame) => frame.getByRole('heading', { level: 1 });

test('an embed shows its parts and one link to the same view in the full atlas, and keeps nothing on the machine', async () => {
  const { page, expectQuiet } = await openAtlas(browser, LINK, { viewport: { width: 960, height: 540 } });
  await page.locator('[data-sheet="absent"]').waitFor();
  await page.getByRole('heading', { level: 1, name: /^4 actions dans 3 pays sur la transition énergétique/ }).waitFor();
  const link = page.getByRole('link');
  expect(await link.count()).toBe(1);
  expect(await link.getAttribute('href')).toBe(`${atlas}?theme=energy-transition&lang=fr&v=1`);
  expect(await link.getAttribute('rel')).toContain('noopener');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Agrandir' }).count()).toBe(0);
  const labels = await page.locator('text', { hasText: /^(Canada|Chine|Paris)$/ }).all();
  expect(labels.length).toBe(3);
  for (const label of labels) {
    expect(await label.evaluate(sizeOnScreen)).toBeGreaterThanOrEqual(16);
  }
  await expectAccessible(page);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: /^Chine, / }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('CHN');
  expect(await page.evaluate(() => [history.length, localStorage.length, sessionStorage.length])).toEqual([
    entries,
    0,
    0,
  ]);
  for (const [width, height] of [
    [480, 270],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    const label = page.locator('text', { hasText: /^(Canada|Paris)$/ }).first();
    // The map is drawn anew for each size.
    await expect.poll(() => label.evaluate(sizeOnScreen)).toBeGreaterThanOrEqual(12);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  }
  await expectQuiet();
});

/** The height of the letters of a drawn text, in CSS pixels of the screen. */
function sizeOnScreen(text: Element): number {
  const { a } = (text instanceof SVGTextElement && text.getScreenCTM()) || { a: 0 };
  return Number.parseFloat(getComputedStyle(text).fontSize) * a;
}

test('with interaction=none nothing answers but the link; with select a press chooses and nothing moves', async () => {
  const { page, expectQuiet } = await openAtlas(browser, `${LINK}&interaction=none`, {
    viewport: { width: 960, height: 540 },
  });
  await page.locator('[data-sheet="absent"]').waitFor();
  const before = page.url();
  const china = page.getByRole('button', { name: /^Chine, / });
  expect(await china.isDisabled()).toBe(true);
  await china.click({ force: true });
  await page.mouse.wheel(0, -400);
  await page.mouse.dblclick(500, 300);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  expect(page.url()).toBe(before);

  await page.goto(`${atlas}${LINK}&interaction=select&background=none`);
  await page.locator('[data-sheet="absent"]').waitFor();
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(600, 350, { steps: 4 });
  await page.mouse.up();
  await china.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('select')).toBe('CHN');
  expect(new URL(page.url()).searchParams.get('at')).toBeNull();
  await expectQuiet();
});

test('on another origin the frame is as high as its parts ask, and lower again', async () => {
  const { page, frame, incidents, close } = await openHost('/auto', [host.origin]);
  const away = () =>
    page.evaluate(() => {
      const heights = window.heard.flatMap(({ data }) => (data.type === 'resize' ? [data.height] : []));
      const shown = document.querySelector('iframe')?.getBoundingClientRect().height ?? 0;
      return Math.abs((heights.at(-1) ?? 0) - shown);
    });
  const overflow = () => frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const height = async () => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(away).toBeLessThanOrEqual(1);
  const atFirst = await height();
  await say(page, {
    atlas: 1,
    type: 'set',
    view: { theme: 'ai,digital,energy-transition', type: 'agreement', from: '2001-02', q: 'a' },
  });
  await expect.poll(height).toBeGreaterThan(atFirst + 10);
  expect(await away()).toBeLessThanOrEqual(1);
  expect(await overflow()).toBeLessThanOrEqual(1);
  await say(page, { atlas: 1, type: 'set', view: { theme: 'energy-transition', type: '', from: '', q: '' } });
  await expect.poll(height).toBe(atFirst);
  await page.setViewportSize({ width: 600, height: 700 });
  await expect.poll(height).toBeLessThan(atFirst);
  await expect.poll(away).toBeLessThanOrEqual(1);
  expect(await overflow()).toBeLessThanOrEqual(1);
  expect(incidents.console).toEqual([]);
  await close();
});

test('an allowed host drives the view and hears of it: state, choice, picture, and what it asked in vain', async () => {
  const { page, frame, close } = await openHost('/auto', [host.origin]);
  await expect.poll(() => heardBy(page, 'state')).not.toEqual([]);
  await say(page, { atlas: 1, type: 'set', view: { theme: '', select: 'KAZ', step: 'week' } });
  await expect.poll(() => search(frame).get('select')).toBe('KAZ');
  await expect
    .poll(async () => (await heardBy(page, 'state')).at(-1)?.data)
    .toMatchObject({
      view: { select: 'KAZ', lang: 'fr' },
      link: `${atlas}?select=KAZ&lang=fr&v=1`,
    });
  expect((await heardBy(page, 'select')).at(-1)?.data).toMatchObject({ countries: ['KAZ'], action: null });
  expect((await heardBy(page, 'error')).at(-1)?.data).toMatchObject({ code: 'ignored', detail: 'step=week' });
  await say(page, { atlas: 1, type: 'next' });
  await expect.poll(() => search(frame).get('to')).not.toBeNull();
  await say(page, { atlas: 1, type: 'previous' });
  const earlier = search(frame).get('to');
  // Without motion each start goes on by one step.
  await say(page, { atlas: 1, type: 'play' });
  await expect.poll(() => search(frame).get('to')).not.toBe(earlier);
  await say(page, { atlas: 1, type: 'pause' });
  await say(page, { atlas: 1, type: 'snapshot', id: 'one', format: 'svg' });
  await expect.poll(async () => (await heardBy(page, 'snapshot')).at(-1)?.data.id, { timeout: 30_000 }).toBe('one');
  const picture = await page.evaluate(async () => {
    const told = window.heard.findLast(({ data }) => data.type === 'snapshot');
    return (await told?.data.blob.text())?.slice(0, 200);
  });
  expect(picture).toContain('<svg');
  await close();
});

const JUNK: readonly unknown[] = [
  null,
  undefined,
  0,
  Number.NaN,
  '',
  'slide:',
  'slide:start ',
  [],
  {},
  new Date(0),
  /x/,
  { atlas: {} },
];
const TYPES = ['set', 'play', 'pause', 'next', 'previous', 'snapshot', 'hello', 'constructor', '', 'ready', 7];
const VIEWS: readonly unknown[] = [
  { theme: 'ai' },
  { lang: 'en', embed: '0' },
  null,
  3,
  [],
  { q: 'x'.repeat(900) },
  { constructor: '1' },
];
const VERSIONS = [1, 1, 1, 2, '1', null];

/** Every third is junk; the others are commands, well formed or not. */
function strangeMessage(at: number): unknown {
  if (at % 3 === 0) return JUNK[at % JUNK.length];
  const [version, type, view] = [VERSIONS, TYPES, VIEWS].map((values, salt) => values[(at * 7 + salt) % values.length]);
  return { atlas: version, type, view, id: at, format: at % 2 === 0 ? 'png' : at };
}

test('ten thousand messages of a strange origin change nothing and throw nothing; slide signals are still obeyed', async () => {
  const { page, frame, incidents, close } = await openHost('/fixed');
  const before = [frame.url(), await heading(frame).textContent()];
  await page.evaluate(
    (messages) => {
      const around = document.querySelector('iframe')?.contentWindow;
      for (const message of messages) around?.postMessage(message, '*');
    },
    Array.from({ length: 10_000 }, (_, at) => strangeMessage(at)),
  );
  await say(page, 'slide:stop');
  await say(page, 'slide:start');
  await page.waitForTimeout(300);
  expect([frame.url(), await heading(frame).textContent()]).toEqual(before);
  const types = await page.evaluate(() => [...new Set(window.heard.map(({ data }) => data.type))]);
  expect(types.filter((type) => !['ready', 'resize'].includes(type))).toEqual([]);
  expect(incidents.console).toEqual([]);
  await close();
});

test('the wheel scrolls the page around and is told how to zoom; keys without use go back to it', async () => {
  const { page, frame, close } = await openHost('/fixed');
  await page.mouse.move(480, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await frame.getByText('Ctrl et molette pour zoomer').waitFor();
  expect(search(frame).get('at')).toBeNull();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.move(480, 200);
  await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
  await expect.poll(() => search(frame).get('at')).not.toBeNull();

  await frame.getByRole('button', { name: /^Chine, / }).focus();
  for (const key of ['ArrowLeft', 'PageDown', 'ArrowRight', 'PageUp', 'a']) await page.keyboard.press(key);
  await expect
    .poll(async () => (await heardBy(page, 'key')).map(({ data }) => data.key))
    .toEqual(expect.arrayContaining(['PageDown', 'PageUp']));
  const keys = (await heardBy(page, 'key')).map(({ data }) => data.key);
  expect(keys).not.toContain('a');
  await close();
});

test('one finger scrolls the page around, two move the map', async () => {
  const { page, frame, close } = await openHost('/fixed', [], {
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const finger = await fingerOn(page);
  await finger.drag({ x: 200, y: 260 }, { x: 200, y: 100 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await frame.getByText('Deux doigts pour déplacer la carte').waitFor();
  expect(search(frame).get('at')).toBeNull();
  await page.evaluate(() => scrollTo(0, 0));
  await finger.pinch({ x: 195, y: 180 }, 60, 160);
  await expect.poll(() => search(frame).get('at')).not.toBeNull();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await close();
});

test('a sandbox without an origin shows the SVG map of the same view', async () => {
  const { page, frame, incidents, close } = await openHost('/sandbox');
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  await heading(frame)
    .filter({ hasText: /^4\sactions\sdans\s3\spays/ })
    .waitFor();
  await frame.locator('path[data-country="CHN"]').first().waitFor();
  await say(page, { atlas: 1, type: 'set', view: { theme: 'ai' } });
  await frame.getByRole('button', { name: /^Chine, / }).click();
  await expect.poll(() => frame.getByRole('button', { name: /^Chine, /, pressed: true }).count()).toBe(1);
  await heading(frame)
    .filter({ hasText: /^4\sactions\sdans\s3\spays/ })
    .waitFor();
  expect(incidents.console).toEqual([]);
  await close();
});

test('the examples that ship can be opened: messages are sent and shown', async () => {
  const { page, expectQuiet } = await openAtlas(browser, 'examples/messages-en.html');
  await page.getByText('"type":"ready"').waitFor();
  await page.getByRole('button', { name: 'Change the view' }).click();
  await page.getByText('"select":"KAZ"').first().waitFor();
  await page.getByRole('button', { name: 'SVG picture' }).click();
  await page.locator('#picture[src^="data:image/svg"]').waitFor({ timeout: 30_000 });
  await expectQuiet();
});

test('a story in an embed shows its scenes; the last one hands the key back', async () => {
  const story = `${atlas}embed.html?embed=1&lang=fr&view=present&story=debut-juillet-2025`;
  const stories = await servePages({ pages: { '/': hostPage(`<iframe src="${story}" height="540"></iframe>`) } });
  const page = await browser.newPage({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce' });
  await page.goto(stories.origin);
  const frame = await frameOf(page);
  await frame.locator('[data-sheet="absent"], table').first().waitFor({ timeout: 60_000 });
  expect(await frame.getByRole('toolbar').count()).toBe(0);
  expect(await frame.getByRole('link').count()).toBe(1);
  await frame.locator('[data-block]').first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => search(frame).get('scene')).toBe('2');
  expect(await heardBy(page, 'key')).toEqual([]);
  await page.keyboard.press('PageUp');
  await expect.poll(() => search(frame).get('scene')).toBe('1');
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await heardBy(page, 'key')).map(({ data }) => data.key)).toEqual(['PageUp']);
  await page.close();
  stories.close();
});
