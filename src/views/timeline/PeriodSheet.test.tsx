import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { mediaWith } from '../../../tests/support/media.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { Timeline } from './Timeline.tsx';

const period = (atlas: ReturnType<typeof renderWithAtlas>['atlas']) => {
  const { from, to } = atlas.store.getState().view;
  return `${from ?? ''}–${to ?? ''}`;
};
const strip = () => screen.getByRole('button', { name: /^Période.*Modifier$/ });
const sheet = () => screen.getByRole('dialog', { name: 'Période' });

/** Lets so many milliseconds of the fake clock go by. */
function wait(durationMs: number): void {
  act(() => {
    vi.advanceTimersByTime(durationMs);
  });
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('on a phone a strip opens the period sheet', async () => {
  mediaWith('max-width');
  const { user, atlas } = renderWithAtlas(<Timeline />);
  await user.click(screen.getByRole('button', { name: 'Période\u00a0: toute l’histoire. Modifier' }));
  await user.selectOptions(within(sheet()).getByRole('combobox', { name: 'Début de la période' }), '2019');
  await user.selectOptions(within(sheet()).getByRole('combobox', { name: 'Fin de la période' }), '2024');
  expect(period(atlas)).toBe('2019–2024');
  expect(
    within(sheet()).getByText('Dont 1 action de plus d’un an ou datée plus largement, comptée sur toute sa durée.'),
  ).toBeVisible();
  await user.click(within(sheet()).getByRole('button', { name: 'Toute l’histoire' }));
  expect(period(atlas)).toBe('–');
  await user.click(within(sheet()).getByRole('button', { name: /^Voir 6 actions/ }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test.each([
  ['fr', /^Période.*Modifier$/, 'En cours'],
  ['en', /^Period.*Change$/, 'Under way'],
] as const)('a row of the sheet prints the number of the list for its year (%s)', async (language, stripName, head) => {
  mediaWith('max-width');
  const { user } = renderWithAtlas(<Timeline />, { language });
  await user.click(screen.getByRole('button', { name: stripName }));
  const words = [...document.querySelectorAll('dialog svg text')].map(({ textContent }) => textContent);
  expect(words[0]).toBe(head);
  // The network of schools goes on since 2020: it counts in every year, also where nothing began.
  expect(words.join(' ')).toContain('2026 1 2025 3 2024 2 2023 1 2022 1 2021 1 2020 1 2019 2018');
  const ends = within(screen.getByRole('dialog')).getAllByRole('combobox');
  for (const list of ends) await user.selectOptions(list, '2025');
  expect(screen.getByRole('button', { name: /3 actions/ })).toBeVisible();
});

test.each([
  ['Depuis 2022', '2022–'],
  ['Avant 2022', '–2021'],
  [/^12\u00a0derniers mois/, '2025-11-22–2026-11-21'],
  ['2024', '2024–2024'],
])('on a phone the period %s is in the sheet, and choosing it shows the years again', async (name, chosen) => {
  mediaWith('max-width');
  const { user, atlas } = renderWithAtlas(<Timeline />);
  await user.click(strip());
  const more = within(sheet()).getByRole('button', { name: 'Dates et périodes courantes' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  await user.click(within(sheet()).getByRole('button', { name }));
  expect(period(atlas)).toBe(chosen);
  expect(more).toHaveAttribute('aria-expanded', 'false');
  expect(more).toHaveFocus();
});

test('on a phone exact dates can be typed, with the same words for a bad one', async () => {
  mediaWith('max-width');
  const { user, atlas } = renderWithAtlas(<Timeline />);
  await user.click(strip());
  await user.click(within(sheet()).getByRole('button', { name: 'Dates et périodes courantes' }));
  const from = within(sheet()).getByRole('textbox', { name: 'Début' });
  expect(from).not.toHaveFocus();
  await user.type(from, '31/02/2025');
  await user.click(within(sheet()).getByRole('button', { name: 'Appliquer' }));
  expect(within(sheet()).getByRole('alert')).toHaveTextContent('ce jour n’existe pas dans ce mois.');
  expect(from).toBeInvalid();
  expect(from).toHaveFocus();
  await user.clear(from);
  await user.type(from, 'mars 2024{Enter}');
  expect(period(atlas)).toBe('2024-03–');
  expect(within(sheet()).queryByRole('textbox')).not.toBeInTheDocument();
});

test('on a phone the playback starts in the sheet, goes on when it closes, and stops on the strip', () => {
  mediaWith('max-width');
  vi.useFakeTimers();
  const { atlas } = renderWithAtlas(<Timeline />);
  fireEvent.click(strip());
  fireEvent.click(within(sheet()).getByRole('button', { name: 'Lire la chronologie' }));
  fireEvent.click(within(sheet()).getByRole('button', { name: '2\u00a0×' }));
  wait(500);
  expect(period(atlas)).toBe('–2004');
  fireEvent.click(within(sheet()).getByRole('button', { name: /^Voir/ }));
  wait(500);
  expect(period(atlas)).toBe('–2005');
  fireEvent.click(screen.getByRole('button', { name: 'Mettre en pause' }));
  wait(5000);
  expect(period(atlas)).toBe('–2005');
  expect(screen.queryByRole('button', { name: 'Mettre en pause' })).not.toBeInTheDocument();
});

test('on a phone, too, a reader who wants no motion advances by one step', () => {
  mediaWith('max-width', 'reduced-motion');
  const { atlas } = renderWithAtlas(<Timeline />);
  fireEvent.click(strip());
  const play = within(sheet()).getByRole('button', { name: 'Avancer d’un pas dans la chronologie' });
  fireEvent.click(play);
  fireEvent.click(play);
  expect(period(atlas)).toBe('–2004');
});

test('taking a list or the rows in hand stops the playback', () => {
  mediaWith('max-width');
  vi.useFakeTimers();
  const { atlas } = renderWithAtlas(<Timeline />);
  fireEvent.click(strip());
  fireEvent.click(within(sheet()).getByRole('button', { name: 'Lire la chronologie' }));
  fireEvent.change(within(sheet()).getByRole('combobox', { name: 'Fin de la période' }), { target: { value: '2020' } });
  wait(5000);
  expect(period(atlas)).toBe('–2020');
});

test('on a phone the actions without date are one press away', async () => {
  mediaWith('max-width');
  const { user } = renderWithAtlas(<Timeline />);
  await user.click(strip());
  await user.click(within(sheet()).getByRole('button', { name: 'et 1 action sans date' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
