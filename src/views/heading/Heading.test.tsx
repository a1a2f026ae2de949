import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { Heading } from './Heading.tsx';

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');
const sentence = () => plain(screen.getByRole('heading', { level: 1 }).getAttribute('aria-label'));

test('with no filter the sentence tells the whole atlas', () => {
  renderWithAtlas(<Heading />);
  expect(sentence()).toMatch(/^\d+ actions de coopération avec \d+ pays et territoires depuis \d{4}$/);
  expect(within(screen.getByRole('heading', { level: 1 })).queryByRole('button')).toBeNull();
});

test('each filter is a button that takes itself away', async () => {
  const { user, atlas } = renderWithAtlas(<Heading />, { link: '?theme=ai,digital&from=2022&to=2025' });
  await user.click(screen.getByRole('button', { name: 'Retirer la période de 2022 à 2025' }));
  expect([atlas.store.getState().view.from, atlas.store.getState().view.to]).toEqual([null, null]);
  expect(screen.getAllByRole('button', { name: /^Retirer / })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Retirer l’intelligence artificielle' }));
  expect(atlas.store.getState().view.values.theme).toEqual(['digital']);
});

test('what the reader sees is what is spoken', () => {
  renderWithAtlas(<Heading />, { link: '?theme=ai,digital&region=africa&from=2022&to=2025&lang=en' });
  const heading = screen.getByRole('heading', { level: 1 });
  expect(plain(heading.textContent)).toBe(sentence());
  expect(sentence()).toContain('in Africa on');
});

test('a change is announced once it has settled, the first sentence is not', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { atlas } = renderWithAtlas(<Heading />);
  expect(screen.getByRole('status').textContent).toBe('');
  atlas.store.commands.toggleFacetValue('theme', 'digital');
  await vi.advanceTimersByTimeAsync(1000);
  expect(screen.getByRole('status').textContent).toBe(screen.getByRole('heading').getAttribute('aria-label'));
  vi.useRealTimers();
});

test('undated actions that the period sets aside are one press away', async () => {
  const { user, atlas } = renderWithAtlas(<Heading />, { link: '?from=2020' });
  await user.click(screen.getByRole('button', { name: /sans date/ }));
  expect(atlas.session.getState().aside).toBe('undated');
});

test('on a phone the sentence opens the filters', async () => {
  const open = vi.fn<() => void>();
  const { user } = renderWithAtlas(<Heading onOpenFilters={open} />, { link: '?theme=digital' });
  await user.click(screen.getByRole('button', { name: 'Modifier les filtres' }));
  expect(open).toHaveBeenCalledOnce();
});

test('parts of the link without effect are spoken once, before the sentence, by the same voice', async () => {
  renderWithAtlas(<Heading />, { link: '?theme=moon' });
  await screen.findByText(/^Une partie du lien/);
  expect(screen.getByRole('status').textContent).toBe(
    `Une partie du lien n’est pas comprise et reste sans effet\u00a0: theme=moon. ${screen.getByRole('heading').getAttribute('aria-label')}`,
  );
});

test('what another part has to say is spoken by the same voice', async () => {
  const { atlas } = renderWithAtlas(<Heading />);
  act(() => atlas.session.setRemark('3 résultats'));
  expect(screen.getByRole('status').textContent).toBe('3 résultats');
});
