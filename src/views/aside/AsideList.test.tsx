import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas, type RenderedAtlas } from '../../../tests/support/render-with-atlas.tsx';
import type { AsideId } from '../../state/session.ts';
import { AsideList } from './AsideList.tsx';

function open(aside: AsideId, link = ''): RenderedAtlas {
  const rendered = renderWithAtlas(
    <>
      <button type="button">Ouvrir</button>
      <AsideList />
    </>,
    { link },
  );
  screen.getByRole('button', { name: 'Ouvrir' }).focus();
  act(() => rendered.atlas.session.setAside(aside));
  return rendered;
}

test('actions without a partner are listed under their region, those without one last', () => {
  open('unplaced');
  const panel = screen.getByRole('region', { name: '2\u00a0actions sans pays partenaire' });
  expect(
    within(panel)
      .getAllByRole('heading', { level: 3 })
      .map((head) => head.textContent),
  ).toEqual(['Afrique 1', 'Sans pays ni région 1']);
  expect(
    within(panel)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([expect.stringContaining('Réseau des écoles africaines'), expect.stringContaining('Cours en ligne')]);
});

test('the partners that match are links in a list, those with most actions first; choosing one selects it', async () => {
  const { user, atlas } = open('partners', '?theme=europe,ai');
  const panel = screen.getByRole('region', { name: '4\u00a0pays et territoires partenaires' });
  expect(
    within(panel)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Kazakhstan 2\u00a0actions',
    'Côte d’Ivoire 1\u00a0action',
    'Sénégal 1\u00a0action',
    'Tchad 1\u00a0action',
  ]);
  await user.click(within(panel).getByRole('link', { name: /^Sénégal/ }));
  expect(atlas.store.getState().view.selected).toEqual(['SEN']);
  expect(panel).not.toBeInTheDocument();
});

test('undated actions are listed with or without a period', () => {
  open('undated', '?from=2020');
  expect(screen.getByRole('region', { name: '1\u00a0action sans date' })).toHaveTextContent('ne sont pas comptées');
  expect(screen.getByRole('link', { name: /Accord sans date/ })).toBeVisible();
});

test('undated actions can be left out and brought back, unless a period has left them out', async () => {
  const { user, atlas, address } = open('undated');
  await user.click(screen.getByRole('button', { name: 'Ne pas la compter' }));
  expect(address.search()).toContain('undated=0');
  expect(screen.getByRole('region', { name: '1\u00a0action sans date' })).toHaveTextContent('ne sont pas comptées');
  await user.click(screen.getByRole('button', { name: 'La compter à nouveau' }));
  expect(atlas.store.getState().view.undated).toBe(true);
  act(() => atlas.store.commands.setPeriod('2020', null));
  expect(screen.queryByRole('button', { name: /compter/ })).not.toBeInTheDocument();
});

test('what the file got wrong is said with its field, rule and remedy, the actions set aside first', () => {
  open('problems');
  const panel = screen.getByRole('region', { name: 'Problèmes du fichier' });
  expect(panel).toHaveTextContent(/2\sactions écartées/);
  const [first] = within(panel).getAllByRole('listitem');
  expect(first).toHaveTextContent('unreadable');
  expect(first).toHaveTextContent('champ « start »');
  expect(first).toHaveTextContent('hier');
  expect(first).toHaveTextContent('EDTF');
});

test('the panel takes the focus and gives it back, by its button and by Escape', async () => {
  const { user, atlas } = open('unplaced');
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Fermer' }));
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ouvrir' })).toHaveFocus();
  act(() => atlas.session.setAside('undated'));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

test('pressing an action opens it', async () => {
  const { user, atlas } = open('unplaced');
  await user.click(screen.getByRole('link', { name: /Cours en ligne/ }));
  expect(atlas.store.getState().view.action).toBe('nowhere');
});
