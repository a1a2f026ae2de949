import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { Profiler } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildAction, buildDataset, buildTheme, time } from '../../tests/support/build-dataset.ts';
import { type RenderedAtlas, renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { FacetGroups } from '../views/facets/FacetGroups.tsx';
import { Heading } from '../views/heading/Heading.tsx';
import { Timeline } from '../views/timeline/Timeline.tsx';
import { WorldMap } from '../views/world-map/WorldMap.tsx';

vi.setConfig({ testTimeout: 60_000 });

/** Longer than a drag must stand still to rest. */
const REST_MS = 200;

beforeEach(() => {
  // The detailed world never comes: when it does has nothing to do with a drag.
  vi.stubGlobal('fetch', (url: string) =>
    url.includes('110m')
      ? Promise.resolve(new Response(readFileSync('public/geo/world-110m.json')))
      : new Promise<Response>(() => undefined),
  );
});

afterEach(() => vi.useRealTimers());

async function openPage(link: string): Promise<RenderedAtlas> {
  const rendered = renderWithAtlas(
    <>
      <Heading />
      <FacetGroups />
      <Timeline />
      <WorldMap />
    </>,
    { link },
  );
  await waitFor(() => expect(document.querySelector('[data-country="KAZ"]')).not.toBeNull());
  return rendered;
}

/** All that stands on the page but what was spoken; the ids that React makes are numbered in the order of the page. */
function standing(): string {
  const copy = document.body.cloneNode(true);
  if (copy instanceof HTMLElement) for (const spoken of copy.querySelectorAll('output')) spoken.remove();
  const ids = new Map<string, number>();
  const page = copy instanceof HTMLElement ? copy.innerHTML : '';
  return page.replaceAll(/_r_[0-9a-z]+_/g, (id) => {
    const number = ids.get(id) ?? ids.size;
    ids.set(id, number);
    return `id-${number}`;
  });
}

type Step = readonly [from: string | null, to: string | null];
const drag = ({ atlas }: RenderedAtlas, [from, to]: Step, commit = false) =>
  act(() => atlas.store.commands.setPeriod(from, to, { commit }));

test.each<readonly [string, readonly Step[]]>([
  [
    '',
    [
      ['2004', '2012'],
      ['2010', null],
      ['2024', '2025'],
    ],
  ],
  [
    '?step=year',
    [
      ['2005', null],
      ['2025', null],
      [null, '2005'],
      [null, null],
      ['2012', '2024'],
    ],
  ],
  [
    '?select=KAZ&theme=ai&step=year',
    [
      ['2025', null],
      ['2026', null],
      ['2003', '2004'],
      ['2020', '2026'],
    ],
  ],
])('after the steps of a drag the page %s stands as a fresh one of the same link', async (link, steps) => {
  const dragged = await openPage(link);
  for (const step of steps) drag(dragged, step);
  drag(dragged, steps.at(-1) ?? [null, null], true);
  const end = dragged.address.entries.at(-1) ?? '';
  const after = standing();
  cleanup();
  await openPage(end);
  expect(after).toBe(standing());
});

test('a drag that stands still shows and writes what a fresh page of its link shows', async () => {
  const dragged = await openPage('?step=year');
  drag(dragged, ['2004', '2012']);
  drag(dragged, ['2012', '2024']);
  expect(dragged.address.entries).toEqual(['?step=year']);
  await waitFor(() => expect(dragged.address.entries).toEqual(['?from=2012&to=2024&step=year']));
  const after = standing();
  cleanup();
  await openPage('?from=2012&to=2024&step=year');
  expect(after).toBe(standing());
});

test('a step writes the figures of the facets and draws nothing again; the names read aloud wait for the rest', () => {
  vi.useFakeTimers();
  const actions = Array.from({ length: 20 }, (_, index) =>
    buildAction({ id: `a${index}`, themes: [index % 2 === 0 ? 'ai' : 'digital'], time: time(String(2001 + index)) }),
  );
  let renders = 0;
  const { atlas } = renderWithAtlas(
    <Profiler id="facets" onRender={() => (renders += 1)}>
      <FacetGroups />
    </Profiler>,
    {
      link: '?from=2001&to=2020',
      dataset: buildDataset({ actions, themes: [buildTheme('ai'), buildTheme('digital')] }),
    },
  );
  const row = screen.getByRole('checkbox', { name: /^ai/ });
  const told = (): readonly string[] => [
    row.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? '',
    row.closest('label')?.textContent ?? '',
  ];
  expect(told()).toEqual(['ai, 10 actions', 'ai10']);
  renders = 0;
  act(() => atlas.store.commands.setPeriod('2011', '2020', { commit: false }));
  expect([...told(), renders]).toEqual(['ai, 10 actions', 'ai5', 0]);
  act(() => void vi.advanceTimersByTime(REST_MS));
  expect(told()).toEqual(['ai, 5 actions', 'ai5']);
  act(() => atlas.store.commands.setFacetValues('theme', ['digital']));
  expect(told()).toEqual(['ai, 5 actions', 'ai5']);
});

const drawn = () => namesOf('data-block-of');
const pressed = () => namesOf('data-block');

function namesOf(attribute: string): readonly (string | null)[] {
  return [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute));
}

test('on the map the blocks follow each step; their buttons, which are named and pressed, wait for the rest', async () => {
  const page = await openPage('?from=2003&to=2026');
  expect(drawn()).toEqual(pressed());
  const before = pressed();
  drag(page, ['2004', '2012']);
  expect(drawn().length).toBeLessThan(before.length);
  expect(pressed()).toEqual(before);
  await waitFor(() => expect(pressed()).toEqual(drawn()));
});
