import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { EmptyResult } from './EmptyResult.tsx';

test('offers the removals that give results with their counts, and clears everything', async () => {
  const { user, atlas } = renderWithAtlas(<EmptyResult />, { link: '?theme=ai&partner=LVA' });
  const message = screen.getByRole('region', { name: /^Aucune action ne réunit ces deux\schoix$/ });
  const removals = within(message).getAllByRole('listitem');
  expect(removals.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
    'Retirer « Intelligence artificielle » 1 action',
    'Retirer « Lettonie » 1 action',
  ]);
  await user.click(screen.getByRole('button', { name: /Lettonie/ }));
  expect(atlas.store.getState().view.values).toMatchObject({ geography: [], theme: ['ai'] });
});

test('names the period and the text as choices of their own', () => {
  renderWithAtlas(<EmptyResult />, { link: '?q=zzz&from=1950&to=1951', language: 'en' });
  expect(screen.getByRole('region', { name: 'No action matches these two choices' })).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByRole('button', { name: 'Clear all' })).toBeVisible();
});
