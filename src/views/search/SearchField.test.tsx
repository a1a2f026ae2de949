import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDataset } from '../../hooks/use-dataset.ts';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { SearchField } from './SearchField.tsx';

function Field() {
  return <SearchField id="search" dataset={useDataset()} />;
}

function renderField(link = '') {
  const rendered = renderWithAtlas(<Field />, { link });
  return { ...rendered, field: screen.getByRole('combobox', { name: 'Rechercher un pays, un thème ou une action' }) };
}

test('suggests by group while one types, and selects a country by keyboard', async () => {
  const { user, field, atlas } = renderField();
  await user.type(field, 'kaz');
  expect(screen.getByRole('group', { name: 'Pays' })).toBeVisible();
  expect(screen.getByRole('option', { name: /Kazakhstan \d+\saction/ })).toBeVisible();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(atlas.store.getState().view.selected).toEqual(['KAZ']);
  expect(field).toHaveValue('');
  expect(screen.queryByRole('option')).toBeNull();
});

test('Enter without a suggestion filters by the text, going back takes it away', async () => {
  const { user, field, atlas, address } = renderField();
  await user.type(field, 'mémorandum{Enter}');
  expect(atlas.store.getState().view.text).toBe('mémorandum');
  act(() => address.go(-1));
  expect(atlas.store.getState().view.text).toBe('');
});

test('a theme is added to those chosen, an action opens', async () => {
  const { user, field, atlas } = renderField('?theme=digital');
  await user.type(field, 'intell');
  await user.click(screen.getByRole('option', { name: /^Intelligence artificielle/ }));
  expect(atlas.store.getState().view.values.theme).toEqual(['digital', 'ai']);
  await user.type(field, 'memorandum');
  await user.click(screen.getByRole('option', { name: /^Mémorandum avec le Kazakhstan/ }));
  expect(atlas.store.getState().view.action).toBe('kaz-memorandum');
});

test('Escape closes the suggestions', async () => {
  const { user, field } = renderField();
  await user.type(field, 'kaz{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
});

test('when nothing has that name, the list says what to do', async () => {
  const { user, field } = renderField();
  await user.type(field, 'zzz');
  expect(screen.getByRole('group', { name: /^Aucun résultat pour ces mots\. Vérifiez l’orthographe/ })).toBeVisible();
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('a region filters', async () => {
  const { user, field, atlas } = renderField();
  await user.type(field, 'afrique');
  await user.click(screen.getByRole('option', { name: /^Afrique \d/ }));
  expect(atlas.store.getState().view.values.geography).toEqual(['africa']);
});
