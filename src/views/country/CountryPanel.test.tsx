import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buildAction, buildDataset, buildTheme, date, time } from '../../../tests/support/build-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { CountryPage } from './CountryPage.tsx';
import { CountryPanel } from './CountryPanel.tsx';

const dataset = buildDataset({
  themes: [buildTheme('ai', 'ai', 'Intelligence artificielle'), buildTheme('digital', 'digital')],
  countries: new Map([
    [
      'KAZ',
      {
        lead: { fr: 'Un accord-cadre prolonge la coopération.' },
        figures: [
          {
            label: { fr: 'anciens élèves', en: 'alumni' },
            value: 8,
            qualifier: 'more-than',
            asOf: date('2025-11'),
            url: 'https://insp.gouv.fr/kaz',
          },
        ],
      },
    ],
  ]),
  actions: [
    buildAction({
      id: 'agreement',
      title: { fr: 'Mémorandum de coopération' },
      summary: { fr: 'L’INSP et l’Agence ont signé.' },
      themes: ['ai'],
      partners: ['KAZ'],
      direction: 'incoming',
      time: time('2025-11-14'),
      sources: [
        { url: 'https://insp.gouv.fr/accord', title: 'Accord', publisher: 'INSP', published: date('2025-11-17') },
      ],
    }),
    buildAction({
      id: 'programme',
      title: { fr: 'Missions de formation' },
      partners: ['KAZ'],
      direction: 'outgoing',
      status: 'ongoing',
      time: time('200X', '..'),
    }),
    buildAction({ id: 'uzbekistan', title: { fr: 'Visite ouzbèke' }, partners: ['UZB'], time: time('2024') }),
  ],
});

/** As an editor writes it who has no English yet. */
const frenchOnly = buildDataset({
  types: [{ id: 'agreement', label: { fr: 'Visite' }, plural: null }],
  countries: new Map([
    [
      'KAZ',
      { lead: null, figures: [{ label: { fr: 'anciens élèves' }, value: 8, qualifier: null, asOf: null, url: null }] },
    ],
  ]),
  actions: [buildAction({ id: 'visit', partners: ['KAZ'], time: time('2024') })],
});

const plain = (element: HTMLElement) => (element.textContent ?? '').replaceAll('\u00a0', ' ');

test('the panel tells the country in a sentence, three facts and its actions', () => {
  renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ' });
  const panel = screen.getByRole('article', { name: 'Kazakhstan' });
  expect(plain(panel)).toContain('Asie centraleKazakhstan');
  expect(plain(panel)).toContain('Un accord-cadre prolonge la coopération.');
  expect(within(panel).getAllByRole('term').map(plain)).toEqual(['actions', 'accueil en France', 'à l’étranger']);
  expect(within(panel).getAllByRole('definition').map(plain)).toEqual(['2', '1', '1']);
  expect(within(panel).getAllByRole('heading', { level: 4 }).map(plain)).toEqual([
    'Mémorandum de coopération',
    'Missions de formation',
  ]);
});

test('the first matching action is open and leads to its source', () => {
  renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ&theme=ai' });
  expect(screen.getByText('L’INSP et l’Agence ont signé.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Lire la source (INSP) (nouvel onglet)' })).toHaveAttribute(
    'href',
    'https://insp.gouv.fr/accord',
  );
});

test('says how many match and shows the others on request', async () => {
  const { user } = renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ&theme=ai' });
  expect(plain(screen.getByRole('heading', { level: 3 }))).toBe('1 action correspond à vos filtres');
  await user.click(screen.getByRole('button', { name: 'Afficher l’autre action du Kazakhstan' }));
  const others = within(screen.getByRole('list', { name: 'Hors de vos filtres' }));
  expect(others.getByRole('link', { name: 'Missions de formation' })).toBeVisible();
});

test('opens an action, opens the page, closes', async () => {
  const { user, atlas } = renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ' });
  await user.click(screen.getByRole('link', { name: 'Mémorandum de coopération' }));
  expect(atlas.store.getState().view.action).toBe('agreement');
  await user.click(screen.getByRole('link', { name: 'Voir la fiche du pays' }));
  expect(atlas.store.getState().view.country).toBe('KAZ');
  await user.click(screen.getByRole('button', { name: 'Fermer la fiche' }));
  expect(atlas.store.getState().view.selected).toEqual([]);
});

test('a country without any action says so', () => {
  renderWithAtlas(<CountryPanel />, { dataset, link: '?select=PER' });
  expect(screen.getByText('L’atlas ne connaît aucune action avec le Pérou.')).toBeVisible();
});

test('several selected countries are a press apart', async () => {
  const { user } = renderWithAtlas(<CountryPanel />, { dataset, link: '?select=UZB,KAZ' });
  expect(screen.getByRole('article', { name: 'Kazakhstan' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ouzbékistan' }));
  expect(screen.getByRole('article', { name: 'Ouzbékistan' })).toBeVisible();
});

test('the page tells the whole history in order of time and marks what the filters leave out', () => {
  renderWithAtlas(<CountryPage />, { dataset, link: '?country=KAZ&theme=ai' });
  const page = screen.getByRole('article', { name: 'Kazakhstan' });
  expect(within(page).getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  expect(plain(page)).toContain('Plus de 8 anciens élèves, en novembre 2025');
  const history = within(within(page).getByRole('region', { name: 'Toute la coopération, dans l’ordre du temps' }));
  const items = history.getAllByRole('listitem').map(plain);
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('depuis les années 2000');
  expect(items[0]).toContain('Hors de vos filtres');
  expect(items[1]).not.toContain('Hors de vos filtres');
});

test('a figure stands once, with its date and its source', () => {
  renderWithAtlas(<CountryPage />, { dataset, link: '?country=KAZ' });
  expect(screen.getAllByText(/anciens élèves/)).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'source (nouvel onglet)' })).toHaveAttribute(
    'href',
    'https://insp.gouv.fr/kaz',
  );
});

test('the filters that leave actions out are cleared in one press, the focus stays with the history', async () => {
  const { user, atlas } = renderWithAtlas(<CountryPage />, { dataset, link: '?country=KAZ&theme=ai' });
  await user.click(screen.getByRole('button', { name: 'Effacer tous les filtres' }));
  expect(atlas.store.getState().view).toMatchObject({ country: 'KAZ', values: { theme: [] } });
  expect(screen.queryByText('Hors de vos filtres')).toBeNull();
  expect(screen.getByRole('heading', { name: /^Toute la coopération/ })).toHaveFocus();
});

test('the routes are said in words where the filters change them', () => {
  const { unmount } = renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ&theme=ai' });
  expect(plain(screen.getByRole('article'))).toContain('Sous vos filtres : 1 accueil en France.');
  unmount();
  renderWithAtlas(<CountryPanel />, { dataset, link: '?select=KAZ' });
  expect(plain(screen.getByRole('article'))).not.toContain('Sous vos filtres');
});

test('the page leads on to related actions that its history does not tell', () => {
  const elsewhere = buildAction({ id: 'elsewhere', title: { fr: 'Cours à Lima' }, partners: ['PER'], themes: ['ai'] });
  const wider = buildDataset({ ...dataset, actions: [...dataset.actions, elsewhere] });
  renderWithAtlas(<CountryPage />, { dataset: wider, link: '?country=KAZ' });
  const related = within(screen.getByRole('region', { name: 'Voir aussi, avec d’autres pays' }));
  expect(related.getAllByRole('link').map(plain)).toEqual(['Cours à Lima']);
});

test('words given only in the other language are marked and noted', () => {
  renderWithAtlas(<CountryPage />, { dataset: frenchOnly, link: '?country=KAZ&lang=en' });
  const page = screen.getByRole('article');
  expect(within(page).getByText('anciens élèves')).toHaveAttribute('lang', 'fr');
  expect(within(page).getAllByText('Visite')[0]).toHaveAttribute('lang', 'fr');
  expect(plain(page)).toContain('8 anciens élèves (in French)');
});

test('the page leads to its neighbours and back', async () => {
  const { user, atlas } = renderWithAtlas(<CountryPage />, { dataset, link: '?country=KAZ' });
  await user.click(screen.getByRole('link', { name: 'Ouzbékistan, 1\u00a0action' }));
  expect(atlas.store.getState().view.country).toBe('UZB');
  await user.click(screen.getByRole('link', { name: 'Tout l’atlas' }));
  expect(atlas.store.getState().view.country).toBeNull();
});
