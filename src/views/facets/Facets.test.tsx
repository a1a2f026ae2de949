import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { buildAction, buildDataset, buildOrganisation, buildTheme } from '../../../tests/support/build-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { Facets } from './Facets.tsx';

const box = (name: string) => screen.getByRole('checkbox', { name });
const group = (name: string) => within(screen.getByRole('group', { name }));
const listed = () => group('Organismes').getAllByRole('checkbox');
const open = (name: string) => screen.getByRole('button', { name, expanded: false });

describe('the column', () => {
  test('has the facets in their order, the first two open', () => {
    renderWithAtlas(<Facets />);
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Filtrer');
    const heads = screen.getAllByRole('heading', { level: 3 });
    expect(heads.map((head) => head.textContent)).toEqual([
      'Thèmes',
      'Régions et pays',
      'Types',
      'Sens',
      'Statut',
      'Organismes',
    ]);
    expect(heads.map((head) => within(head).getByRole('button').getAttribute('aria-expanded'))).toEqual([
      'true',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    expect(screen.getByText('aucun filtre')).toBeVisible();
  });

  test('says everything in English too', () => {
    renderWithAtlas(<Facets />, { language: 'en' });
    expect(box('Digital, 3\u00a0actions')).not.toBeChecked();
    expect(screen.getByRole('group', { name: 'Regions and countries' })).toBeVisible();
  });

  test('clears everything at once and keeps the focus in sight', async () => {
    const { user, address } = renderWithAtlas(<Facets />, { link: '?theme=ai&region=asia&q=kaz&from=2020' });
    await user.click(screen.getByRole('button', { name: 'Tout effacer' }));
    expect(screen.getByText('aucun filtre')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Filtrer' })).toHaveFocus();
    expect(address.search()).not.toMatch(/theme|region|q=|from/);
  });

  test('shows the text searched and takes it away', async () => {
    const { user, atlas, address } = renderWithAtlas(<Facets />, { link: '?q=letton' });
    await user.click(screen.getByRole('button', { name: /Retirer le texte/ }));
    expect(atlas.store.getState().view.text).toBe('');
    act(() => address.go(-1));
    expect(atlas.store.getState().view.text).toBe('letton');
  });
});

describe('a value', () => {
  test('carries its count in its name and filters when it is checked', async () => {
    const { user, address } = renderWithAtlas(<Facets />);
    await user.click(box('Intelligence artificielle, 1\u00a0action'));
    expect(box('Intelligence artificielle, 1\u00a0action')).toBeChecked();
    expect(address.search()).toContain('theme=ai');
    expect(box('Numérique, 3\u00a0actions')).not.toBeChecked();
    expect(box('Afrique, aucune action')).not.toBeChecked();
  });

  test('without actions stays in reach but cannot be chosen', async () => {
    const { user } = renderWithAtlas(<Facets />);
    const oceania = box('Océanie, aucune action');
    expect(oceania).toHaveAttribute('aria-disabled', 'true');
    expect(oceania).toBeEnabled();
    await user.click(oceania);
    expect(oceania).not.toBeChecked();
  });

  test('that is chosen can be let go although nothing is left', async () => {
    const { user } = renderWithAtlas(<Facets />, { link: '?theme=europe&q=kazakhstan' });
    expect(box('Europe, 1\u00a0action')).toBeChecked();
    const chosen = box('Europe, 1\u00a0action');
    await user.click(chosen);
    expect(chosen).not.toBeChecked();
  });
});

test('a value that the dataset names in the other language only is marked and noted', () => {
  const frenchOnly = buildDataset({
    themes: [{ ...buildTheme('ai', 'ai'), label: { fr: 'Intelligence artificielle' } }],
    actions: [buildAction({ id: 'course', themes: ['ai'] })],
  });
  renderWithAtlas(<Facets />, { dataset: frenchOnly, language: 'en' });
  const name = screen.getByText('Intelligence artificielle');
  expect(name).toHaveAttribute('lang', 'fr');
  expect(name.parentElement).toHaveTextContent('Intelligence artificielle (in French)');
});

describe('a facet', () => {
  test('is cleared by its own button, which gives the focus back to its head', async () => {
    const { user } = renderWithAtlas(<Facets />, { link: '?theme=ai,digital' });
    await user.click(
      screen.getByRole('button', { name: '2\u00a0valeurs\u00a0: effacer le filtre «\u00a0Thèmes\u00a0»' }),
    );
    expect(box('Numérique, 3\u00a0actions')).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Thèmes' })).toHaveFocus();
  });

  test('says closed how many values it has, or which are chosen', async () => {
    const { user } = renderWithAtlas(<Facets />, { link: '?type=agreement' });
    expect(group('Types').getByText('Accord')).toBeVisible();
    expect(group('Sens').getByText('4')).toBeVisible();
    await user.click(open('Types'));
    expect(box('Accord, 3\u00a0actions')).toBeChecked();
  });

  test('switches from one of the values to all of them', async () => {
    const { user, address } = renderWithAtlas(<Facets />, { link: '?theme=ai' });
    expect(screen.queryByRole('button', { name: 'Tous' })).toBeNull();
    await user.click(box('Numérique, 3\u00a0actions'));
    await user.click(screen.getByRole('button', { name: 'Tous' }));
    expect(screen.getByRole('button', { name: 'Tous' })).toHaveAttribute('aria-pressed', 'true');
    expect(address.search()).toContain('all=theme');
    expect(box('Numérique, 1\u00a0action')).toBeChecked();
  });

  test('with single values has no such switch', async () => {
    const { user } = renderWithAtlas(<Facets />, { link: '?type=agreement,study-visit' });
    await user.click(open('Types'));
    expect(screen.queryByRole('button', { name: 'Tous' })).toBeNull();
  });
});

describe('regions and countries', () => {
  test('open by their chevrons, then a country filters', async () => {
    const { user, address } = renderWithAtlas(<Facets />);
    await user.click(open('Asie\u00a0: détail'));
    await user.click(open('Asie centrale\u00a0: détail'));
    await user.click(box('Kazakhstan, 2\u00a0actions'));
    expect(address.search()).toContain('partner=KAZ');
  });

  test('say what a chosen region includes', async () => {
    const { user } = renderWithAtlas(<Facets />, { link: '?region=africa' });
    await user.click(open('Afrique\u00a0: détail'));
    expect(box('Afrique de l’Ouest, 1\u00a0action, dans la région choisie')).not.toBeChecked();
  });

  test('are found by name, with the regions that hold them', async () => {
    const { user, atlas } = renderWithAtlas(<Facets />);
    const find = screen.getByRole('searchbox', { name: 'Chercher un pays' });
    await user.type(find, 'latvia');
    const rows = group('Régions et pays').getAllByRole('checkbox');
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Europe, 1\u00a0action',
      'Europe du Nord, 1\u00a0action',
      'Lettonie, 1\u00a0action',
    ]);
    expect(screen.queryByRole('status')).toBeNull();
    expect(atlas.session.getState().remark).toBe('1\u00a0résultat');
    await user.type(find, 'q');
    expect(group('Régions et pays').getByText('Aucun résultat')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(atlas.session.getState().remark).toBe('');
    expect(box('Océanie, aucune action')).toBeVisible();
  });

  test('follow the arrow keys as a tree does', async () => {
    const { user } = renderWithAtlas(<Facets />);
    box('Asie, 2\u00a0actions').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(box('Asie centrale, 2\u00a0actions')).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}[Space]');
    expect(box('Kazakhstan, 2\u00a0actions')).toBeChecked();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(box('Asie, 2\u00a0actions')).toHaveFocus();
    await user.keyboard('{End}');
    expect(box('Sans pays, 1\u00a0action')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(box('Afrique, 2\u00a0actions')).toHaveFocus();
  });
});

describe('a long list', () => {
  const organisations = Array.from({ length: 12 }, (_, index) =>
    buildOrganisation(`org-${index}`, { label: { fr: `École ${String.fromCharCode(65 + index)}` } }),
  );
  const dataset = buildDataset({
    themes: [buildTheme('ai', 'ai')],
    organisations,
    actions: organisations.map(({ id }) => buildAction({ id, organisations: [id], themes: ['ai'] })),
  });

  test('shows five organisations, the chosen ones, and the others on demand', async () => {
    const { user } = renderWithAtlas(<Facets />, { dataset, link: '?org=org-11' });
    await user.click(open('Organismes'));
    expect(listed()).toHaveLength(6);
    expect(box('École L, 1\u00a0action')).toBeChecked();
    await user.click(screen.getByRole('button', { name: '6\u00a0autres' }));
    expect(listed()).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Réduire la liste' }));
    expect(listed()).toHaveLength(6);
  });

  test('finds among all of them, and says when there is none', async () => {
    const { user } = renderWithAtlas(<Facets />, { dataset });
    await user.click(open('Organismes'));
    const search = screen.getByRole('searchbox', { name: 'Chercher un organisme' });
    await user.type(search, 'ecole k');
    expect(listed()).toHaveLength(1);
    await user.type(search, 'zz');
    expect(group('Organismes').getByText('Aucun résultat')).toBeVisible();
  });
});
