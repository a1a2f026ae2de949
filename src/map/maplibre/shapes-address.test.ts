import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShapesAddress, type ShapesRequest, shapesAddress } from './shapes-address.ts';

const requests: fc.Arbitrary<ShapesRequest> = fc.record({
  kind: fc.constantFrom('world', 'grid', 'selection'),
  isGlobe: fc.boolean(),
  world: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  countries: fc.array(fc.stringMatching(/^[A-Z]{3}$/)),
});

test('what is asked for is what is read, also once the library has resolved the address', () => {
  fc.assert(
    fc.property(requests, (request) => {
      expect(readShapesAddress(shapesAddress(request))).toEqual(request);
      expect(readShapesAddress(new URL(shapesAddress(request)).href)).toEqual(request);
    }),
  );
});

test('an address of something else is refused by its name', () => {
  expect(() => readShapesAddress('shapes://moon?world=a')).toThrow('shapes://moon');
});
