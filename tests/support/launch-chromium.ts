import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { watchForeignRequests } from './foreign-requests.ts';

const PACKAGE_VERSION = '147.0.0';
const CACHE = join(process.cwd(), 'node_modules', '.cache');
const HOME = join(CACHE, `chromium-${PACKAGE_VERSION}`);

/**
 * WebGL2 on the processor, the same picture on any machine, and no sandbox since tests also run as root. The page itself
 * is drawn without the emulated graphics card, which takes half a minute for one picture of the coasts.
 */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Flags for a browser that refuses WebGL: the map is drawn as SVG. */
export const WITHOUT_WEBGL = ['--disable-3d-apis'];

/**
 * A headless Chromium: `CHROME_PATH` when it is set, else the one that `npm ci` brings (Linux x64 only), unpacked once
 * per version under `node_modules/.cache`, with its own libraries and its one font.
 * Closing it fails when anything that it opened has asked another host than that of the tests.
 */
export async function launchChromium(extraFlags: readonly string[] = []): Promise<Browser> {
  return withoutServiceWorkers(await launch(extraFlags));
}

/** What a worker fetches is out of reach of `page.route`; only a journey about it asks for `serviceWorkers: 'allow'`. */
function withoutServiceWorkers(browser: Browser): Browser {
  const newContext = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: (options: BrowserContextOptions = {}) => newContext({ serviceWorkers: 'block', ...options }),
  });
}

async function launch(extraFlags: readonly string[]): Promise<Browser> {
  const args = [...FLAGS, ...extraFlags];
  const { CHROME_PATH, ATLAS_URL, ...environment } = process.env;
  const ownHosts = ['127.0.0.1', 'localhost', ...(ATLAS_URL ? [new URL(ATLAS_URL).hostname] : [])];
  const { proxy, failAtEnd } = await watchForeignRequests(ownHosts);
  if (CHROME_PATH) return failAtEnd(await chromium.launch({ executablePath: CHROME_PATH, args, proxy }));
  if (!existsSync(HOME)) await unpack();
  const env = {
    ...environment,
    FONTCONFIG_PATH: join(HOME, 'fontconfig'),
    LD_LIBRARY_PATH: join(HOME, 'al2023', 'lib'),
  };
  return failAtEnd(await chromium.launch({ executablePath: join(HOME, 'chromium'), args, env, proxy }));
}

/** Unpacks beside the final place and moves there at once, so that two processes never see half a browser. */
async function unpack(): Promise<void> {
  const aside = join(CACHE, `chromium-${PACKAGE_VERSION}-${process.pid}`);
  mkdirSync(join(aside, 'fontconfig'), { recursive: true });
  writeFileSync(join(aside, 'fontconfig', 'fonts.conf'), fontConfiguration(join(HOME, 'fonts')));
  const before = { tmpdir: process.env.TMPDIR, execution: process.env.AWS_EXECUTION_ENV };
  // The package unpacks into the temporary directory, and its libraries only where it believes to be a bare server.
  process.env.TMPDIR = aside;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = true;
    await packaged.executablePath();
  } finally {
    restore('TMPDIR', before.tmpdir);
    restore('AWS_EXECUTION_ENV', before.execution);
  }
  if (existsSync(HOME)) rmSync(aside, { recursive: true });
  else renameSync(aside, HOME);
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function fontConfiguration(directory: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${directory}</dir><cachedir>${join(HOME, 'fontconfig', 'cache')}</cachedir></fontconfig>`,
    '',
  ].join('\n');
}
