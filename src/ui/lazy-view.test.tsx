import { act, render, screen } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { expect, test, vi } from 'vitest';
import { lazyView } from './lazy-view.tsx';

function View({ name }: { readonly name: string }) {
  return <p>{name}</p>;
}

test('the code is fetched when the view is first drawn, once', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ readonly name: string }>>>().mockResolvedValue(View);
  const Lazy = lazyView(load);
  expect(load).not.toHaveBeenCalled();
  await act(async () => {
    render(
      <Suspense fallback={null}>
        <Lazy name="first" />
        <Lazy name="second" />
      </Suspense>,
    );
  });
  expect(await screen.findByText('second')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('it can be fetched at once', () => {
  const load = vi.fn<() => Promise<ComponentType<object>>>().mockResolvedValue(() => null);
  lazyView(load, 'now');
  expect(load).toHaveBeenCalledTimes(1);
});
