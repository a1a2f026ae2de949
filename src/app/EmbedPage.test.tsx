import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { sampleDataset } from '../../tests/support/sample-dataset.ts';
import { EmbedPage } from './EmbedPage.tsx';
import { EmbedStory } from './EmbedStory.tsx';

const post = vi.fn<(message: { readonly type: string }, origin: string) => void>();

beforeEach(() => {
  post.mockClear();
  vi.stubGlobal('parent', { postMessage: post });
  // Nothing comes, neither the data nor the configuration.
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});

const told = (type: string) => post.mock.calls.filter(([message]) => message.type === type);

test('while an embed waits for its data, and once it has failed, the keys of the deck go back to it; a file does not replace it', async () => {
  renderWithAtlas(<EmbedPage />, { link: '?embed=1' });
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(told('key')).toHaveLength(1);
  expect(await screen.findByRole('alert')).toBeVisible();
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(told('key')).toHaveLength(2);
  expect(fireEvent.drop(document.body, { dataTransfer: { types: ['Files'] } })).toBe(false);
});

test('a story that is refused says so, greets the page around, and leads nowhere but to the full atlas in a tab of its own', () => {
  const { dataset } = sampleDataset();
  const stories = [{ id: 'empty', title: { fr: 'Rien' }, scenes: [] }];
  renderWithAtlas(<EmbedStory />, {
    dataset: { ...dataset, stories },
    link: '?embed=1&view=present&story=empty',
  });
  expect(screen.getByRole('alert')).toBeVisible();
  expect(screen.getByRole('link')).toHaveAttribute('target', '_blank');
  expect(told('ready')).toHaveLength(1);
});
