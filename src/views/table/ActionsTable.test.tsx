import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { buildAction, buildDataset, buildTheme } from '../../../tests/support/build-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { ActionsTable } from './ActionsTable.tsx';

afterEach(() => void vi.restoreAllMocks());

const titles = (): readonly (string | null)[] => screen.getAllByRole('link').map((link) => link.textContent);

const countries = (): readonly (string | null)[] => screen.getAllByRole('rowheader').map((head) => head.textContent);

test('every matching action is a row, the latest first and the undated last', () => {
  renderWithAtlas(<ActionsTable />);
  expect(screen.getByRole('table', { name: /de la plus récente à la plus ancienne/ })).toBeVisible();
  expect(titles()).toEqual([
    'Mémorandum avec le Kazakhstan',
    'Délégation lettone',
    'Écoles d’Afrique à Abidjan',
    'Réseau des écoles africaines',
    'Cours en ligne',
    'Accord sans date',
  ]);
  expect(screen.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'descending');
});

test('a row says when, with whom, what, which way and on what', () => {
  renderWithAtlas(<ActionsTable />, { link: '?theme=digital' });
  const row = screen.getByRole('row', { name: /Mémorandum/ });
  expect(within(row).getByRole('rowheader', { name: 'Kazakhstan' })).toBeVisible();
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    expect.stringMatching(/^14\snov\.\s2025$/),
    'Mémorandum avec le Kazakhstan',
    'Accord',
    'en France',
    'Numérique+1, IA',
  ]);
});

test('doubts of a date are read in words; no partner and no theme are said', () => {
  renderWithAtlas(<ActionsTable />, { link: '?region=africa' });
  const row = screen.getByRole('row', { name: /Réseau/ });
  expect(row).toHaveAccessibleName(/début approximatif|environ|vers/);
  expect(within(row).getByRole('rowheader', { name: 'Afrique' })).toBeVisible();
  expect(within(row).getByText('Sans thème')).toBeVisible();
});

test('a selected country is named first and its rows are marked, in words too', () => {
  renderWithAtlas(<ActionsTable />, { link: '?select=SEN' });
  const head = screen.getByRole('rowheader', { name: /^Sénégal et 2\sautres, pays sélectionné$/ });
  expect(head.closest('tr')).toHaveAttribute('data-selected');
  expect(screen.getAllByRole('row').filter((row) => row.hasAttribute('data-selected'))).toHaveLength(1);
});

test('pressing a head sorts, pressing it again reverses; what is not known stays last', async () => {
  const { user, address } = renderWithAtlas(<ActionsTable />);
  const press = async (): Promise<void> => user.click(screen.getByRole('button', { name: 'Pays' }));
  await press();
  expect(screen.getByRole('columnheader', { name: 'Pays' })).toHaveAttribute('aria-sort', 'ascending');
  expect(countries()).toEqual([
    'Côte d’Ivoire et 2\u00a0autres',
    'Kazakhstan',
    'Kazakhstan',
    'Lettonie',
    'Afrique',
    'Sans pays',
  ]);
  await press();
  expect(countries()).toEqual([
    'Lettonie',
    'Kazakhstan',
    'Kazakhstan',
    'Côte d’Ivoire et 2\u00a0autres',
    'Afrique',
    'Sans pays',
  ]);
  await vi.waitFor(() => expect(address.search()).toBe('?sort=-country'));
});

test('titles follow the alphabet of the language', async () => {
  const { user } = renderWithAtlas(<ActionsTable />);
  await user.click(screen.getByRole('button', { name: 'Action' }));
  expect(titles().slice(0, 4)).toEqual([
    'Accord sans date',
    'Cours en ligne',
    'Délégation lettone',
    'Écoles d’Afrique à Abidjan',
  ]);
});

test('a press anywhere on a row opens its action; the title is a complete link', async () => {
  const { user, atlas } = renderWithAtlas(<ActionsTable />, { link: '?theme=ai' });
  const link = screen.getByRole('link', { name: /Mémorandum/ });
  expect(link).toHaveAttribute('href', expect.stringContaining('?action=kaz-memorandum&theme=ai&lang=fr&v=1'));
  await user.click(screen.getByText('Accord'));
  expect(atlas.store.getState().view.action).toBe('kaz-memorandum');
  expect(link).toHaveAttribute('aria-current', 'true');
});

test('English texts, and a title that exists in French only says so', () => {
  renderWithAtlas(<ActionsTable />, { language: 'en' });
  expect(screen.getByRole('columnheader', { name: 'Country' })).toBeVisible();
  const row = screen.getByRole('row', { name: /Accord sans date/ });
  expect(within(row).getByText('Accord sans date')).toHaveAttribute('lang', 'fr');
  expect(row).toHaveTextContent('in French');
});

test('types and themes that exist in French only say so, and are sorted by their names', () => {
  const dataset = buildDataset({
    types: [{ id: 'agreement', label: { fr: 'Accord' }, plural: null }],
    themes: ['Zèle', 'Audit'].map((label) => ({ ...buildTheme(label), shortLabel: { fr: label } })),
    actions: ['Zèle', 'Audit'].map((theme) => buildAction({ id: theme, themes: [theme] })),
  });
  renderWithAtlas(<ActionsTable />, { dataset, link: '?lang=en&sort=theme' });
  const [, first] = screen.getAllByRole('row');
  expect(within(first ?? document.body).getByText('Audit')).toHaveAttribute('lang', 'fr');
  expect(screen.getAllByText('Accord').map((type) => type.lang)).toEqual(['fr', 'fr']);
});

test('a phone has a list of lines with the same links, and an order to choose', async () => {
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
    matches: media.includes('(max-width: 47.9375em)'),
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }));
  const { user } = renderWithAtlas(<ActionsTable />);
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ordre' }), 'par pays, de A à Z');
  expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(/Écoles d’Afrique/);
});
