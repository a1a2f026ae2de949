import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { SHARED_SCRIPT } from '../../scripts/deploy/policy.ts';
import { embedSnippet, pinScript } from '../../scripts/page/embed-snippet.ts';

const CODE = 'customElements.define("coop-atlas", class extends HTMLElement {});';

test('the snippet asks the browser to check the script that it names against its fingerprint', () => {
  const pinned = pinScript(CODE);
  const snippet = embedSnippet(pinned, 'https://host.test/a/');
  const digest = createHash('sha384').update(CODE).digest('base64');
  expect(snippet).toContain(`src="https://host.test/a/${pinned.fileName}" integrity="sha384-${digest}" crossorigin`);
  expect(snippet).toContain('src="https://host.test/a/embed.html?embed=1"');
});

test('another script has another name and fingerprint, and servers share it under either', () => {
  const names = [pinScript(CODE), pinScript(`${CODE} `)].map(({ fileName }) => `/${fileName}`);
  expect(new Set(names).size).toBe(2);
  expect(names.every((name) => SHARED_SCRIPT.test(name))).toBe(true);
});
