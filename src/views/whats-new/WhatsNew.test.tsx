import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildAction, buildDataset, time } from '../../../tests/support/build-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { WhatsNew } from './WhatsNew.tsx';

const dataset = buildDataset({
  actions: [
    buildAction({ id: 'old', title: { fr: 'Ancienne' }, partners: ['KAZ'], time: time('2001') }),
    buildAction({ id: 'chad', title: { fr: 'Référentiel des métiers' }, partners: ['TCD'], time: time('2025-11-18') }),
    buildAction({
      id: 'several',
      title: { fr: 'Séminaire' },
      partners: ['BRA', 'MEX', 'KEN', 'VNM'],
      time: time('2025-11-17', '2025-11-21'),
    }),
    buildAction({ id: 'latvia', title: { fr: 'Délégation' }, partners: ['LVA'], time: time('2025-05-22') }),
    buildAction({ id: 'next', title: { fr: 'À venir bientôt' }, status: 'planned', time: time('2026-11-26') }),
    buildAction({ id: 'late', title: { fr: 'Plus tard' }, status: 'planned', time: time('2026-12') }),
    buildAction({ id: 'dropped', title: { fr: 'Annulée' }, status: 'cancelled', time: time('2026-01') }),
  ],
});

const links = () =>
  within(screen.getByRole('list'))
    .getAllByRole('link')
    .map((link) => (link.textContent ?? '').replaceAll('\u00a0', ' '));

test('tells the three latest that took place, where and when', () => {
  renderWithAtlas(<WhatsNew />, { dataset });
  expect(screen.getByRole('region', { name: 'Quoi de neuf' })).toBeVisible();
  expect(links()).toEqual([
    'Tchad 18 nov. 2025 Référentiel des métiers',
    expect.stringContaining('Brésil, Mexique et 2 autres 17–21 nov. 2025'),
    'Lettonie 22 mai 2025 Délégation',
  ]);
});

test('what is to come is one press away, the next one first', async () => {
  const { user, atlas } = renderWithAtlas(<WhatsNew />, { dataset });
  await user.click(screen.getByRole('button', { name: /^À venir\s:\s2\sactions$/u }));
  expect(links()).toEqual(['Sans pays 26 nov. 2026 À venir bientôt', 'Sans pays déc. 2026 Plus tard']);
  await user.click(screen.getByRole('link', { name: /Plus tard/u }));
  expect(atlas.store.getState().view.action).toBe('late');
});

test('all actions are one press away, in the table', async () => {
  const { user, atlas } = renderWithAtlas(<WhatsNew />, { dataset });
  await user.click(screen.getByRole('link', { name: /^Tout voir/u }));
  expect(atlas.store.getState().view.view).toBe('table');
});

test.each(['?theme=none', '?select=KAZ', '?from=2020', '?q=accord'])('leaves the sea free with %s', (link) => {
  renderWithAtlas(<WhatsNew />, { dataset, link });
  expect(screen.queryByRole('region')).toBeNull();
});

test('where the map has no room it is behind a button, and Escape folds it again', async () => {
  const { user } = renderWithAtlas(<WhatsNew isFolded />, { dataset });
  const button = screen.getByRole('button', { name: 'Quoi de neuf' });
  expect(screen.queryByRole('region')).toBeNull();
  await user.click(button);
  expect(screen.getByRole('region', { name: 'Quoi de neuf' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region')).toBeNull();
  expect(button).toHaveFocus();
});
