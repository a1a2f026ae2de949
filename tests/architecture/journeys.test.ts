import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every browser of a test is opened under the watch of `launchChromium`, which refuses and tells what asks other hosts', () => {
  const openers = ['tests', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => `${folder}/${String(name)}`)
      .filter((path) => path.endsWith('.ts') && /\.launch\w*\(/.test(readFileSync(path, 'utf8'))),
  );
  expect(openers.filter((path) => path !== 'tests/architecture/journeys.test.ts')).toEqual([
    'tests/support/launch-chromium.ts',
  ]);
});
