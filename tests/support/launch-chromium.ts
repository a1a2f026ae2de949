import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PACKAGE_VERSION = '147.0.0';

/** WebGL2 on the processor, the same picture on any machine, and no sandbox since tests also run as root. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/**
 * A headless Chromium: `CHROME_PATH` when it is set, else the one that `npm ci` brings, unpacked once per version
 * under `node_modules/.cache` (Linux x64 only).
 */
export async function launchChromium(extraFlags: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH || (await unpackedChromium());
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...extraFlags] });
}

/** The package unpacks into the temporary directory and needs to believe that it runs on a bare server. */
async function unpackedChromium(): Promise<string> {
  const directory = join(process.cwd(), 'node_modules', '.cache', `chromium-${PACKAGE_VERSION}`);
  mkdirSync(directory, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  process.env.TMPDIR = directory;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = true;
    return await packaged.executablePath();
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
