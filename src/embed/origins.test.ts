import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOrigins, trustedOrigins } from './origins.ts';

const OWN = 'https://atlas.example.org';

test('exact origins are allowed; stars, paths, other schemes and the origin of sandboxes are not', () => {
  const listed = [
    'https://host.example',
    'http://localhost:8000',
    'https://*.example',
    '*',
    'null',
    'https://host.example/',
    'https://HOST.example',
    'file://',
    'data:text/html,x',
    3,
  ];
  const origins = readOrigins({ origins: listed });
  expect(origins).toEqual(['https://host.example', 'http://localhost:8000']);
  expect([...trustedOrigins(origins, OWN)]).toEqual([OWN, 'https://host.example', 'http://localhost:8000']);
});

test('a file of any content allows only exact origins, and a page without an origin trusts none of its kind', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ origins: fc.array(fc.anything()) })), (value) => {
      const trusted = trustedOrigins(readOrigins(value), 'null');
      for (const origin of trusted) expect(new URL(origin).origin).toBe(origin);
      expect(trusted.has('null')).toBe(false);
    }),
  );
});
