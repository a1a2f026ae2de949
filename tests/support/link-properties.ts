import * as fc from 'fast-check';
import { expect } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { FACETS } from '../../src/filters/registry.ts';
import { createEngine } from '../../src/query/engine.ts';
import { type Ambient, LINK_KEYS, readLink, writeAddress, writeLink } from '../../src/state/url/link.ts';
import { pruneViewState } from '../../src/state/url/prune.ts';
import { REAL } from './dataset-properties.ts';

const FRENCH: Ambient = { language: 'fr', appearance: null };
const { dataset } = decodeDataset(JSON.stringify(REAL));
const engine = createEngine(dataset, FACETS);

/** Query strings that look like ours, in every wrong way. */
export const anyQuery: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.webQueryParameters({ size: 'small' }).map((text) => `?${text}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...LINK_KEYS, '__proto__', 'constructor', 'toString', 'utm_source', '%', 'théme', ''),
        fc.oneof(
          fc.constantFrom(
            'ai',
            'KAZ,LVA',
            'FRA',
            'asia,none',
            '2025',
            '..',
            '2025-13',
            '-start',
            '1',
            '0',
            '11,20,1',
            '%E0%A4%A',
          ),
          fc.constantFrom(
            'toString',
            '__proto__,constructor',
            ',,,',
            '1e9,0,1',
            '-0,-0.001,1',
            'a'.repeat(9000),
            '%2C%2C',
            'fr',
          ),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => `?${pieces.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

function expectLinkToHold(query: string): void {
  const read = readLink(query, FRENCH);
  const { view } = pruneViewState(read.view, dataset);
  for (const shown of [read.view, view]) {
    expect(readLink(writeLink(shown), FRENCH)).toEqual({ view: shown, ignored: [] });
    expect(readLink(writeAddress(shown, FRENCH), FRENCH)).toEqual({ view: shown, ignored: [] });
  }
  expect(pruneViewState(view, dataset)).toEqual({ view, ignored: [] });
  const { matches, matchCount } = engine.query(view);
  expect(matches.length).toBe(matchCount);
}

/**
 * Any text at all is read as a link without an error; its view, and what the dataset knows of it, comes back whole from the
 * link and the address that are written of it, and can be asked of the engine.
 */
export const anyLinkHolds = fc.property(anyQuery, expectLinkToHold);
