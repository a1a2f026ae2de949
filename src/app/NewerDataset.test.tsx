import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { decodeRaw, RAW_ACTION, RAW_HEADER } from '../../tests/support/build-raw-dataset.ts';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { reloadPage } from '../state/reload-page.ts';
import { NewerDataset } from './NewerDataset.tsx';

vi.mock('../state/reload-page.ts', () => ({ reloadPage: vi.fn<() => void>() }));

function comeBack(): void {
  window.dispatchEvent(new Event('online'));
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('newer data are told of when the network comes back, shown when asked for, and not told of twice', async () => {
  let updated = '2026-11-21';
  const asked = vi.fn<typeof fetch>(() =>
    Promise.resolve(Response.json({ ...RAW_HEADER, updated, actions: [RAW_ACTION] })),
  );
  vi.stubGlobal('fetch', asked);
  const { user } = renderWithAtlas(<NewerDataset shown={decodeRaw({}, [RAW_ACTION]).dataset} />);
  comeBack();
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByRole('status')).toBeNull();

  updated = '2027-01-01';
  comeBack();
  expect((await screen.findByRole('status')).textContent).toMatch(/Mise à jour\s: 1er\sjanvier\s2027\./);
  expect(reloadPage).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Les afficher' }));
  expect(reloadPage).toHaveBeenCalledOnce();

  await user.click(screen.getByRole('button', { name: 'Fermer cet avis' }));
  comeBack();
  updated = '2027-02-01';
  comeBack();
  expect((await screen.findByRole('status')).textContent).toMatch(/1er\sfévrier\s2027/);
});
