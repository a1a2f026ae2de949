import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import type { Story } from '../../domain/dataset.ts';
import { Notes } from './Notes.tsx';

const STORY: Story = {
  id: 'tour',
  title: { fr: 'Le tour' },
  scenes: [
    { title: { fr: 'Un' }, caption: { fr: 'La première.' }, view: {} },
    { title: { fr: 'Deux' }, caption: null, view: {} },
  ],
};

const open = () => renderWithAtlas(<Notes story={STORY} />, { link: '?view=present&own=abc&scene=1&notes=1' });

test('the notes tell the scene, the next one and where one is, and drive the story', async () => {
  const { user, atlas } = open();
  expect(screen.getByRole('heading', { level: 1, name: 'Un' })).toBeVisible();
  expect(screen.getByText('La première.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: 'Deux' })).toBeVisible();
  expect(document.title).toBe('Notes de l’orateur — Le tour');
  await user.click(screen.getByRole('button', { name: 'Scène suivante' }));
  expect(atlas.store.getState().view.scene).toBe(2);
  expect(screen.getByRole('heading', { level: 1, name: 'Deux' })).toBeVisible();
  expect(screen.getByText('Cette scène n’a pas de légende.')).toBeVisible();
  expect(screen.getByText('C’est la dernière scène.')).toBeVisible();
  await user.keyboard('{PageUp}');
  expect(atlas.store.getState().view.scene).toBe(1);
});

const elapsed = () => within(screen.getByRole('contentinfo')).getByText(/^\d+:\d\d$/).textContent;

test('the clock tells how long the talk has lasted, and begins again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user } = open();
  await vi.advanceTimersByTimeAsync(65_000);
  expect(elapsed()).toMatch(/^1:0\d$/);
  await user.click(screen.getByRole('button', { name: 'Remettre à zéro' }));
  await vi.advanceTimersByTimeAsync(1000);
  expect(elapsed()).toMatch(/^0:0\d$/);
  vi.useRealTimers();
});
