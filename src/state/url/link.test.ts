import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyLinkHolds } from '../../../tests/support/link-properties.ts';
import { cleanText } from '../../dataset/text.ts';
import { DIRECTIONS, STATUSES } from '../../domain/action.ts';
import type { FacetId } from '../../filters/facet.ts';
import { STEPS } from '../../timeline/step.ts';
import { SORT_COLUMNS } from '../sort.ts';
import { defaultViewState, EMBED_PARTS, MAX_SELECTED, type ViewState } from '../view-state.ts';
import { type Ambient, readLink, writeAddress, writeLink } from './link.ts';

const FRENCH: Ambient = { language: 'fr', appearance: null };
const countries = fc.subarray(['KAZ', 'LVA', 'CIV', 'SEN', 'VNM', 'XKX']);
const termIds = fc.uniqueArray(fc.stringMatching(/^[^,\s\p{C}]{1,12}$/u), { maxLength: 4 });

const values: fc.Arbitrary<Record<FacetId, readonly string[]>> = fc.record({
  theme: termIds,
  geography: fc
    .tuple(fc.subarray(['africa', 'asia', 'central-asia']), fc.subarray(['KAZ', 'SEN', 'none']))
    .map(([regions, partners]) => [...regions, ...partners]),
  type: termIds,
  direction: fc.subarray([...DIRECTIONS, 'none']),
  status: fc.subarray([...STATUSES, 'none']),
  organisation: termIds,
});

const period = fc.oneof(
  fc.subarray(['1999', '200X', '2010-03~', '2022', '2024-02-29', '2025?'], { minLength: 2, maxLength: 2 }),
  fc.constantFrom<(string | null)[][]>([null, null], [null, '2022-05'], ['199X', null]),
);

const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 100, max: limit * 100 }).map((hundredths) => hundredths / 100);

/** Any view that the page can be in, in the form that a link gives back (lists in the order of the link, texts trimmed). */
const views: fc.Arbitrary<ViewState> = fc
  .record({
    values,
    all: fc.subarray<FacetId>(['theme', 'geography', 'organisation']),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }).map(cleanText),
    period,
    undated: fc.boolean(),
    view: fc.constantFrom('map', 'table', 'present'),
    country: fc.option(fc.constantFrom('KAZ', 'LVA')),
    selected: countries.map((codes) => codes.slice(0, MAX_SELECTED)),
    action: fc.option(fc.stringMatching(/^[a-z0-9-]{1,30}$/)),
    step: fc.option(fc.constantFrom(...STEPS)),
    camera: fc.option(
      fc.record({ lon: degrees(180), lat: degrees(90), scale: fc.constantFrom(0.5, 1, 2.25, 10.5, 512) }),
    ),
    globe: fc.boolean(),
    language: fc.constantFrom('fr', 'en'),
    appearance: fc.option(fc.constantFrom('light', 'dark')),
    sort: fc.constantFrom(...SORT_COLUMNS.flatMap((column) => [column, `-${column}`])),
    story: fc.option(fc.stringMatching(/^[a-z0-9-]{1,30}$/)),
    scene: fc.option(fc.integer({ min: 1, max: 40 })),
    own: fc.option(fc.stringMatching(/^[\w-]{1,60}$/)),
    loop: fc.option(fc.integer({ min: 1, max: 600 })),
    notes: fc.boolean(),
    embed: fc.boolean(),
    show: fc.subarray([...EMBED_PARTS]),
    interaction: fc.constantFrom('full', 'select', 'none'),
    background: fc.constantFrom('paper', 'none'),
    sync: fc.option(fc.stringMatching(/^[\w-]{1,20}$/)),
  })
  .map(({ period: [from, to], ...view }) => ({ ...view, from: from ?? null, to: to ?? null }));

const ambients: fc.Arbitrary<Ambient> = fc.record({
  language: fc.constantFrom('fr', 'en'),
  appearance: fc.constantFrom(null, 'light', 'dark'),
});

test('a link gives back the view that it was made of, whoever opens it', () => {
  fc.assert(
    fc.property(views, ambients, (view, ambient) => {
      const read = readLink(writeLink(view), {
        ...ambient,
        appearance: view.appearance === null ? null : ambient.appearance,
      });
      expect(read).toEqual({ view, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

test('the address gives back the view to the same reader', () => {
  fc.assert(
    fc.property(views, ambients, (view, ambient) => {
      const shown = { ...view, appearance: view.appearance ?? ambient.appearance };
      expect(readLink(writeAddress(shown, ambient), ambient)).toEqual({ view: shown, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without an error, and its view is one that a link restores', () => {
  fc.assert(anyLinkHolds, { numRuns: 2000 });
});

test('the first view is an empty address; a copied link always says its version and language', () => {
  const view = defaultViewState('fr');
  expect(writeAddress(view, FRENCH)).toBe('');
  expect(writeAddress(view, { language: 'en', appearance: null })).toBe('?lang=fr');
  expect(writeLink(view)).toBe('?lang=fr&v=1');
});

test('a usual view reads well and is short', () => {
  const view: ViewState = {
    ...defaultViewState('fr'),
    view: 'table',
    selected: ['KAZ', 'LVA'],
    values: {
      ...defaultViewState('fr').values,
      theme: ['ai', 'energy-transition'],
      geography: ['central-asia', 'KAZ'],
      organisation: ['asean'],
    },
    all: ['theme', 'geography'],
    text: 'école été',
    from: '2022',
    to: '2025-06',
    camera: { lon: 66.924, lat: 48.005, scale: 4 },
  };
  const link = writeLink(view);
  expect(link).toBe(
    '?view=table&select=KAZ,LVA&theme=ai,energy-transition&region=central-asia&partner=KAZ&org=asean&all=theme,partner' +
      '&q=%C3%A9cole+%C3%A9t%C3%A9&from=2022&to=2025-06&at=66.92,48.01,4&lang=fr&v=1',
  );
  expect(`https://cooperations.insp.gouv.fr/atlas/${link}`.length).toBeLessThan(300);
});

test.each([
  ['?theme=ai%2Cdigital', 'commas that a mail program has encoded', { theme: ['ai', 'digital'] }],
  ['?theme=ai,ai', 'a repeated value', { theme: ['ai'] }],
  ['?partner=KAZ,none&region=asia', 'both keys of the geography', { geography: ['asia', 'KAZ', 'none'] }],
])('reads %s: %s', (query, _why, expected) => {
  const { view, ignored } = readLink(query, FRENCH);
  expect(view.values).toEqual({ ...defaultViewState('fr').values, ...expected });
  expect(ignored).toEqual([]);
});

test.each([
  ['?theme=ai&theme=digital', ['theme=digital']],
  ['?colour=red', ['colour=red']],
  ['?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
  ['?direction=sideways,incoming', ['direction=sideways']],
  ['?q=%E0%A4%A', ['q=%E0%A4%A']],
  ['?from=2025&to=2022', ['from=2025', 'to=2022']],
  ['?from=yesterday', ['from=yesterday']],
  ['?select=KAZ,LVA,SEN,CIV,VNM', ['select=VNM']],
  ['?at=200,0,1', ['at=200,0,1']],
  ['?sort=colour', ['sort=colour']],
  ['?v=7&theme=ai', ['v=7']],
  [`?q=${'a'.repeat(500)}`, [`q=${'a'.repeat(57)}…`]],
])('ignores and reports what it does not understand: %s', (query, expected) => {
  expect(readLink(query, FRENCH).ignored).toEqual(expected);
});

test.each(['?utm_source=newsletter&fbclid=x', '?', '', '?&&', '?theme=&q='])('has nothing to say of %j', (query) => {
  expect(readLink(query, FRENCH)).toEqual({ view: defaultViewState('fr'), ignored: [] });
});

test('a search in a link keeps nothing that nobody sees, nor lines', () => {
  const { view, ignored } = readLink(`?q=${encodeURIComponent(' \u0000ge\u202Eor\u200Bgia\r\nx')}`, FRENCH);
  expect([view.text, ignored]).toEqual(['georgia x', []]);
});
