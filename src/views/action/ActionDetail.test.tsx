import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  buildAction,
  buildDataset,
  buildOrganisation,
  buildTheme,
  date,
  time,
} from '../../../tests/support/build-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { ActionDetail } from './ActionDetail.tsx';

const dataset = buildDataset({
  themes: [buildTheme('ai', 'ai', 'Intelligence artificielle')],
  organisations: [buildOrganisation('asean')],
  actions: [
    buildAction({
      id: 'visit',
      title: { en: 'Study visit to Paris' },
      summary: { fr: 'Deux délégations en une semaine.' },
      themes: ['ai'],
      partners: ['KAZ', 'LVA'],
      organisations: ['asean'],
      count: 2,
      direction: 'incoming',
      status: 'completed',
      time: time('2025-07-01?', '2025-07-04?'),
      place: { name: { fr: 'Paris' }, country: 'FRA', lon: 2.35, lat: 48.85 },
      participants: 24,
      sources: [
        { url: 'https://insp.gouv.fr/visit', title: 'Deux visites', publisher: 'INSP', published: date('2025-07-17') },
        { url: null, title: null, publisher: null, published: null },
      ],
    }),
    buildAction({ id: 'next', title: { fr: 'Accord suivant' }, partners: ['KAZ'], time: time('2026') }),
    buildAction({ id: 'bare' }),
  ],
});

const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

test('says all that the dataset states', () => {
  renderWithAtlas(<ActionDetail />, { dataset, link: '?action=visit' });
  const article = screen.getByRole('article', { name: /^Study visit to Paris/ });
  expect(plain(article)).toContain('du 1er au 4 juillet 2025, dates incertaines');
  expect(plain(article)).toContain('2 accords');
  expect(plain(article)).toContain('Accueil en France');
  expect(plain(article)).toContain('Paris, France');
  expect(plain(article)).toContain('Participants24');
});

test('a text in the other language is marked and noted', () => {
  renderWithAtlas(<ActionDetail />, { dataset, link: '?action=visit' });
  expect(screen.getByText('Study visit to Paris')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('heading', { level: 2, name: 'Study visit to Paris (en anglais)' })).toBeVisible();
  expect(screen.getByText('Deux délégations en une semaine.')).not.toHaveAttribute('lang');
});

test('vocabulary and places given only in the other language are marked and noted', () => {
  const frenchOnly = buildDataset({
    types: [{ id: 'agreement', label: { fr: 'Accord' }, plural: { fr: 'accords' } }],
    themes: [{ ...buildTheme('ai', 'ai'), label: { fr: 'Intelligence artificielle' } }],
    organisations: [buildOrganisation('school', { label: { fr: 'École des cadres' } })],
    actions: [
      buildAction({
        id: 'visit',
        count: 2,
        themes: ['ai'],
        organisations: ['school'],
        place: { name: { fr: 'Londres' }, country: 'GBR', lon: -0.1, lat: 51.5 },
      }),
    ],
  });
  renderWithAtlas(<ActionDetail />, { dataset: frenchOnly, link: '?action=visit&lang=en' });
  for (const text of ['2 accords', 'Intelligence artificielle', 'École des cadres', 'Londres']) {
    expect(screen.getByText(text)).toHaveAttribute('lang', 'fr');
  }
  expect(plain(screen.getByRole('article'))).toContain('Londres (in French), United Kingdom');
});

test('sources open in a tab of their own, with publisher and publication date', () => {
  renderWithAtlas(<ActionDetail />, { dataset, link: '?action=visit' });
  const link = screen.getByRole('link', { name: 'Deux visites (nouvel onglet)' });
  expect(link).toHaveAttribute('href', 'https://insp.gouv.fr/visit');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  expect(link).toHaveAttribute('target', '_blank');
  expect(plain(screen.getByRole('article'))).toContain('INSP, publié : 17 juillet 2025');
});

test('a partner selects its country, an organisation filters', async () => {
  const { user, atlas } = renderWithAtlas(<ActionDetail />, { dataset, link: '?action=visit' });
  await user.click(screen.getByRole('button', { name: 'asean' }));
  expect(atlas.store.getState().view.values.organisation).toEqual(['asean']);
  expect(screen.getByRole('button', { name: 'asean' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('link', { name: 'Lettonie' }));
  expect(atlas.store.getState().view).toMatchObject({ selected: ['LVA'], action: null });
});

test('leads to the related actions', async () => {
  const { user, atlas } = renderWithAtlas(<ActionDetail />, { dataset, link: '?action=visit' });
  await user.click(screen.getByRole('link', { name: 'Accord suivant' }));
  expect(atlas.store.getState().view.action).toBe('next');
  expect(screen.getByRole('heading', { level: 2, name: 'Accord suivant' })).toBeVisible();
});

test('what is not stated is said to be so; nothing is shown for an unknown action', () => {
  const { atlas } = renderWithAtlas(<ActionDetail />, { dataset, link: '?action=bare&lang=en' });
  const facts = within(screen.getByRole('article'));
  expect(facts.getByText('Undated')).toBeVisible();
  const values = facts.getAllByRole('definition').map(plain);
  expect(facts.getAllByRole('term').map(plain)).toEqual(['Date', 'Type', 'Direction', 'Status', 'Place']);
  expect(values).toEqual(['Undated', 'Agreement', 'Not stated', 'Completed', 'Not stated']);
  expect(atlas.store.getState().view.action).toBe('bare');
});
