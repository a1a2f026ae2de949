import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { useViewState } from '../hooks/use-view-state.ts';
import { PartBoundary } from './PartBoundary.tsx';

/** A part that fails while it is broken, or while the view shows Kazakhstan. */
function Fragile({ isBroken }: { readonly isBroken: () => boolean }) {
  const isOnKazakhstan = useViewState(({ country }) => country === 'KAZ');
  if (isBroken() || isOnKazakhstan) throw new Error('planted');
  return <p>Entière</p>;
}

// React tells the console of what a boundary has caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

function open(isBroken: () => boolean, link = '') {
  return renderWithAtlas(
    <>
      <PartBoundary>
        <Fragile isBroken={isBroken} />
      </PartBoundary>
      <PartBoundary>
        <p>Voisine</p>
      </PartBoundary>
    </>,
    { link },
  );
}

test('a part that fails says so and leaves the others; it comes back when it is tried again', async () => {
  let isBroken = true;
  const { user } = open(() => isBroken);
  expect(screen.getByRole('alert')).toHaveTextContent('Cette partie ne s’affiche pas');
  expect(screen.getByText('Voisine')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(screen.getByRole('alert')).toBeVisible();
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Réessayer' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByText('Entière')).toBeVisible();
});

test('a part that fails on one view comes back with the next one, not with a move of the camera', () => {
  const { atlas } = open(() => false, '?country=KAZ');
  expect(screen.getByRole('alert')).toBeVisible();
  act(() => atlas.store.commands.setCamera({ lon: 0, lat: 0, scale: 2 }));
  expect(screen.getByRole('alert')).toBeVisible();
  act(() => atlas.store.commands.applyView({ country: 'LVA' }));
  expect(screen.getByText('Entière')).toBeVisible();
});
