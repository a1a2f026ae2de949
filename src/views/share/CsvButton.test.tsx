import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { CsvButton } from './CsvButton.tsx';

afterEach(() => vi.restoreAllMocks());

test('what cannot be saved is said under the button, which tries again and says when it has saved', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw new Error('no room');
  });
  const { user } = renderWithAtlas(<CsvButton />);
  const button = screen.getByRole('button', { name: 'Exporter en CSV' });
  await user.click(button);
  expect(await screen.findByRole('alert')).toHaveTextContent('Le fichier n’a pas pu être préparé.');
  create.mockReturnValue('blob:atlas');
  await user.click(screen.getByRole('button', { name: 'Exporter en CSV' }));
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(create).toHaveBeenCalledTimes(2);
  expect(await screen.findByRole('button', { name: 'Enregistré' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent(/^Fichier enregistré\s: Données CSV$/u);
});
