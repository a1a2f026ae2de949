import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as schema from '../../scripts/data/schema.ts';
import type { ProblemRule } from '../../src/domain/dataset.ts';
import { brokenDatasetsHold, decodeOrRefuse, REAL } from '../support/dataset-properties.ts';
import { anyMutation, mutate } from '../support/mutate-dataset.ts';

const TIMEOUT_MS = 120_000;

test(
  'whatever is broken, the file is refused or read, nothing is lost unseen and every figure is that of its list',
  () => {
    fc.assert(brokenDatasetsHold, { numRuns: 2000 });
  },
  TIMEOUT_MS,
);

/** What a schema cannot say: whether a reference, a day or an address exists, and what stands twice. */
const BEYOND_SCHEMA: ReadonlySet<ProblemRule> = new Set<ProblemRule>([
  'id-repeated',
  'theme-unknown',
  'type-unknown',
  'type-missing',
  'partner-unknown',
  'region-unknown',
  'organisation-unknown',
  'related-unknown',
  'home-as-partner',
  'value-repeated',
  'start-unreadable',
  'end-unreadable',
  'date-unreadable',
  'end-before-start',
  'end-without-start',
  'link-not-http',
  'field-unknown',
  'text-unseen',
]);

test(
  'what the schema accepts is read whole, references aside',
  () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyMutation, (change) => {
        // The library of the schema leaves this key out before it looks; the decoder tells of it.
        fc.pre(change.key !== '__proto__');
        const changed = mutate(REAL, change);
        if (!schema.dataset.safeParse(changed).success) return;
        accepted += 1;
        const rules = decodeOrRefuse(changed)?.problems.map(({ rule }) => rule) ?? [];
        expect(rules.filter((rule) => !BEYOND_SCHEMA.has(rule))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(25);
  },
  TIMEOUT_MS,
);
