import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

/** Everything that a quiet page must not do; each list is empty at the end of a journey. */
export interface Incidents {
  /** Errors and warnings of the console, uncaught exceptions. */
  readonly console: string[];
  /** Requests that left the page's origin. */
  readonly foreignRequests: string[];
  /** Requests without an answer, or with an answer of 400 and more. */
  readonly failedRequests: string[];
}

/** A page of the served build under watch. */
export interface AtlasPage {
  readonly page: Page;
  readonly incidents: Incidents;
  /** Asserts that nothing happened that a reader or an administrator would complain about, then closes the page. */
  readonly expectQuiet: () => Promise<void>;
}

/** Messages of a software renderer about itself, and of the driver that holds back service workers; no reader gets them. */
const NOISE =
  /GPU stall due to ReadPixels|Automatic fallback to software WebGL|GroupMarkerNotSet|Service Worker registration blocked by Playwright/;

/**
 * Opens a view of the built atlas; `link` is a query string such as `?country=LVA`. The window is 1440 × 900 and
 * French unless told otherwise. What `prepare` does to the page comes before anything is loaded.
 */
export async function openAtlas(
  browser: Browser,
  link = '',
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<AtlasPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const incidents = watch(page);
  await page.addInitScript(tellResizeLoops);
  await prepare(page);
  await page.goto(inject('atlasUrl') + link);
  return {
    page,
    incidents,
    expectQuiet: async () => {
      expect(incidents).toEqual({ console: [], foreignRequests: [], failedRequests: [] });
      await context.close();
    },
  };
}

/** The smallest window with facets and panel beside the map: a canvas drawn on the processor costs by the pixel. */
export const SMALL_WINDOW: BrowserContextOptions = { viewport: { width: 1100, height: 560 } };

/** Refuses every canvas its context, as a browser without WebGL does. */
export async function refuseWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
}

/** Browsers tell a loop of a `ResizeObserver` to the window only; the console is what is watched. Runs in the page. */
export function tellResizeLoops(): void {
  window.addEventListener('error', ({ message }) => {
    if (message.includes('ResizeObserver')) console.error(message);
  });
}

/** Notes every incident of a page from now on. A violation of the content policy is an error of the console. */
export function watch(page: Page): Incidents {
  const incidents: Incidents = { console: [], foreignRequests: [], failedRequests: [] };
  const { origin } = new URL(inject('atlasUrl'));
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !NOISE.test(text)) incidents.console.push(text);
  });
  page.on('pageerror', (error) => incidents.console.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) incidents.foreignRequests.push(url);
  });
  page.on('requestfailed', (request) => {
    // A reload or the end of a journey cuts what is still on its way; that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') incidents.failedRequests.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.failedRequests.push(`${response.status()} ${response.url()}`);
  });
  return incidents;
}

/** Waits until what a link shows has come: the code of a country's page comes after everything else. */
export async function waitForContent(page: Page, link: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  if (link.includes('country=')) await page.locator('[data-mode="country"] h1').waitFor();
}

/** Waits until the base map is complete: drawn with WebGL, or for good without it, with its countries. */
export async function waitForMapIdle(page: Page): Promise<void> {
  await page
    .locator('[data-sheet="drawn"], [data-sheet="absent"]:has(path[data-country])')
    .waitFor({ timeout: 90_000 });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULE_SETS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Asserts that axe finds no violation of WCAG 2.2 AA, nor of its best practices, in the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const results = await page.evaluate<axe.AxeResults, readonly string[]>(
    (tags) => window.axe.run(document, { runOnly: [...tags] }),
    RULE_SETS,
  );
  const violations = results.violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }));
  expect(violations).toEqual([]);
}

declare global {
  interface Window {
    /** Present once its source has been evaluated in the page. */
    readonly axe: typeof axe;
  }
}
