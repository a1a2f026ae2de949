import type { Browser, Page } from 'playwright-core';
import type { BenchPage } from './pages.ts';
import type { Sent, ShapedServer } from './shaped-server.ts';

/** What one visit cost; times in milliseconds from the start of the navigation, absent where a page has no such thing. */
export interface Visit {
  readonly bytes: Readonly<Record<string, number>>;
  readonly totalBytes: number;
  readonly requests: number;
  readonly requestsBeforeMap: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly mapVisible: number;
  /** The map with its blocks, which the reader can use; the atlas only. */
  readonly usable: number | null;
  readonly drawn: number | null;
  readonly blocking: number;
  /** The part of `blocking` before the chunk of MapLibre is asked for. */
  readonly blockingBefore: number;
  readonly heapMb: number;
}

const CPU_SLOWDOWN = 4;
const VIEWPORT = { width: 1440, height: 900 };
const LONGEST_MS = 60_000;
/** After the last answer, the time in which late work still counts. */
const QUIET_MS = 1500;
const USABLE = 'main button[data-block]';

/** Watches the page from its first moment on; runs in the page. */
const WATCH = `
  globalThis.bench = { lcp: 0, cls: 0, tasks: [], seen: {} };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) bench.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.cls += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) bench.tasks.push([entry.startTime, entry.duration]); }).observe({ type: 'longtask', buffered: true });
  const wanted = SELECTORS;
  const look = () => {
    for (const [name, selector] of Object.entries(wanted)) {
      const found = !(name in bench.seen) && [...document.querySelectorAll(selector)].some((element) => element.getBoundingClientRect().width > 0);
      if (found) requestAnimationFrame(() => { bench.seen[name] ??= performance.now(); });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

interface Watched {
  readonly lcp: number;
  readonly cls: number;
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly seen: Readonly<Record<string, number>>;
  readonly fcp: number;
  readonly resources: readonly (readonly [name: string, start: number])[];
}

const READ = `({ ...bench, fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  resources: performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime]) })`;

/** Visits a page with an empty cache on a slow machine. */
export async function visit(browser: Browser, server: ShapedServer, { name, map, drawn }: BenchPage): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await session.send('Performance.enable');
  const selectors = JSON.stringify({ map, usable: USABLE, ...(drawn !== null && { drawn }) });
  await page.addInitScript(WATCH.replace('SELECTORS', () => selectors));
  server.takeSent();
  await page.goto(`${server.url}/${name}/`, { waitUntil: 'load' });
  if (drawn !== null) await page.locator(drawn).waitFor({ state: 'attached', timeout: LONGEST_MS });
  const sent = await waitForQuiet(page, server);
  const watched = await page.evaluate<Watched>(READ);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  await context.close();
  return summarise(watched, sent, heap);
}

async function waitForQuiet(page: Page, server: ShapedServer): Promise<readonly Sent[]> {
  const all: Sent[] = [];
  for (;;) {
    await page.waitForTimeout(QUIET_MS);
    const more = server.takeSent();
    all.push(...more);
    if (more.length === 0) return all;
  }
}

function summarise({ seen, tasks, resources, ...rest }: Watched, sent: readonly Sent[], heap: number): Visit {
  const libraryAt = resources.find(([name]) => /create-map/.test(name))?.[1] ?? Infinity;
  const usable = seen['usable'] ?? null;
  const mapVisible = seen['map'] ?? Number.NaN;
  const late = tasks.filter(([start, duration]) => start + duration > rest.fcp);
  const blockingOf = (some: typeof tasks): number => some.reduce((sum, [, duration]) => sum + duration - 50, 0);
  const bytes: Record<string, number> = {};
  for (const each of sent) bytes[each.kind] = (bytes[each.kind] ?? 0) + each.bytes;
  return {
    bytes,
    totalBytes: sent.reduce((sum, each) => sum + each.bytes, 0),
    requests: sent.length,
    requestsBeforeMap: 1 + resources.filter(([, start]) => start < (usable ?? mapVisible)).length,
    fcp: rest.fcp,
    lcp: rest.lcp,
    cls: rest.cls,
    mapVisible,
    usable,
    drawn: seen['drawn'] ?? null,
    blocking: blockingOf(late),
    blockingBefore: blockingOf(late.filter(([start]) => start < libraryAt)),
    heapMb: heap / 1e6,
  };
}
