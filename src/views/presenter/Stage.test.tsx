import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { sampleDataset } from '../../../tests/support/sample-dataset.ts';
import type { DecodedDataset, Story } from '../../domain/dataset.ts';
import { useViewState } from '../../hooks/use-view-state.ts';
import { Stage } from './Stage.tsx';

const STORY: Story = {
  id: 'tour',
  title: { fr: 'Le tour', en: 'The tour' },
  scenes: [
    {
      title: { fr: 'Kazakhstan\u00a0: un accord', en: 'Kazakhstan: an agreement' },
      caption: { fr: 'Signé le 14\u00a0novembre.', en: 'Signed on 14 November.' },
      view: { select: 'KAZ', partner: 'KAZ' },
    },
    { title: { fr: 'Tout' }, caption: null, view: { view: 'table' } },
    { title: { fr: 'Le pays', en: 'The country' }, caption: null, view: { country: 'KAZ' } },
  ],
};

function withStory(): DecodedDataset {
  const decoded = sampleDataset();
  return { ...decoded, dataset: { ...decoded.dataset, stories: [STORY] } };
}

/** Stands for the map: says what view it would draw. */
function PlainMap() {
  const view = useViewState();
  return <p>{`map ${view.selected.join()} ${view.from ?? ''}..${view.to ?? ''}`}</p>;
}

const NoTimeline = () => null;

function present(link = '?view=present&story=tour&scene=1', language: 'fr' | 'en' = 'fr') {
  return renderWithAtlas(<Stage story={STORY} Map={PlainMap} Timeline={NoTimeline} />, {
    dataset: withStory(),
    link,
    language,
  });
}

beforeEach(() => void vi.useRealTimers());

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

test('a scene shows its title, caption, place in the story, marks and directions, and its view', () => {
  present();
  expect(title()).toBe('Kazakhstan\u00a0: un accord');
  expect(screen.getByText(/^Signé le 14\snovembre\.$/)).toBeVisible();
  expect(screen.getByText('Scène 1 sur 3')).toBeInTheDocument();
  expect(screen.getByText('map KAZ ..')).toBeVisible();
  expect(within(screen.getByRole('list', { name: 'Sens des actions' })).getAllByRole('listitem')).toHaveLength(1);
  expect(document.title).toBe('Kazakhstan\u00a0: un accord — Le tour');
});

test('the keys of a keyboard and of a remote control walk through the story, one history entry a scene', async () => {
  const { user, address } = present();
  await user.keyboard('{PageDown}');
  expect(title()).toBe('Tout');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(title()).toBe('Le pays');
  await user.keyboard('{Home}{End}{PageUp}');
  expect(title()).toBe('Tout');
  expect(address.entries.map((entry) => new URLSearchParams(entry).get('scene'))).toEqual([
    '1',
    '2',
    '3',
    '1',
    '3',
    '2',
  ]);
});

test('a table’s scene lists its actions; a country’s scene tells of it beside the map', async () => {
  const { user } = present('?view=present&story=tour&scene=2');
  expect(screen.queryByText(/^map/)).toBeNull();
  const actions = screen.getByRole('list', { name: 'Actions de la scène' });
  expect(within(actions).getAllByRole('listitem')).toHaveLength(6);
  await user.keyboard('{PageDown}');
  const brief = screen.getByRole('region', { name: 'Le pays en bref' });
  expect(within(brief).getByRole('heading', { name: 'Kazakhstan' })).toBeVisible();
  expect(within(brief).getByText('Un accord de cinq ans.')).toBeVisible();
  expect(screen.getByText('map KAZ ..')).toBeVisible();
});

test('Escape leaves for the view of the scene, and going back returns on stage', async () => {
  const { user, atlas, address } = present();
  await user.keyboard('{Escape}');
  expect(address.entries.at(-1)).toBe('?select=KAZ&partner=KAZ');
  address.go(-1);
  expect(atlas.store.getState().view).toMatchObject({ view: 'present', story: 'tour', scene: 1 });
});

test('B or the full stop makes the screen black, and the next scene gives it back', async () => {
  const { user } = present();
  await user.keyboard('b');
  expect(screen.getByRole('status')).toHaveTextContent(/^Écran noir/);
  expect(screen.getByRole('toolbar', { name: 'Commandes de la présentation' }).closest('[inert]')).not.toBeNull();
  await user.keyboard('.');
  expect(screen.queryByText(/^Écran noir/)).toBeNull();
  await user.keyboard('.{PageDown}');
  expect(screen.queryByText(/^Écran noir/)).toBeNull();
  expect(document.querySelector('[inert]')).toBeNull();
});

test('keys of one character do nothing once the reader has turned them off', async () => {
  const { user, atlas } = present();
  atlas.session.setCharacterKeys(false);
  await user.keyboard('b');
  expect(screen.queryByText(/^Écran noir/)).toBeNull();
});

test('the space bar runs through the years of the scene and comes to rest on its own period', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user, atlas } = present('?view=present&story=tour&scene=1');
  await user.keyboard(' ');
  expect(atlas.session.getState().playing).toBe('time');
  expect(screen.getByText('map KAZ ..2025')).toBeVisible();
  await vi.advanceTimersByTimeAsync(3000);
  expect(screen.getByText('map KAZ ..')).toBeVisible();
  expect(atlas.session.getState().playing).toBeNull();
});

test('scenes follow each other in a loop, and a press holds them', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user, address, atlas } = present('?view=present&story=tour&scene=3&loop=5');
  expect(screen.getByRole('button', { name: 'Arrêter la boucle' })).toHaveAttribute('aria-pressed', 'true');
  await vi.advanceTimersByTimeAsync(5100);
  expect(title()).toBe('Kazakhstan\u00a0: un accord');
  await user.click(screen.getByRole('button', { name: 'Pause' }));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(title()).toBe('Kazakhstan\u00a0: un accord');
  expect(atlas.session.getState().playing).toBeNull();
  expect(address.entries).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Reprendre la boucle' }));
  await vi.advanceTimersByTimeAsync(5100);
  expect(title()).toBe('Tout');
});

test('in English all is English, and a title that is only French says so', () => {
  present('?view=present&story=tour&scene=2', 'en');
  expect(screen.getByText('Scene 2 of 3')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
  expect(screen.getByRole('button', { name: 'Leave the presentation' })).toBeInTheDocument();
});

test('a browser that blocks the window of notes is answered in words; the link names the channel', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  const { user, atlas } = present();
  await user.click(screen.getByRole('button', { name: 'Ouvrir les notes' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Le navigateur a bloqué la fenêtre des notes.');
  const { sync } = atlas.store.getState().view;
  expect(sync).toMatch(/^[a-z0-9]+$/);
  const link = new URL(String(open.mock.calls[0]?.[0]));
  expect(Object.fromEntries(link.searchParams)).toMatchObject({ story: 'tour', scene: '1', notes: '1', sync });
});

test('a story from a link goes back into the making, one of the dataset does not', async () => {
  const { unmount } = present();
  expect(screen.queryByRole('button', { name: 'Modifier votre récit' })).toBeNull();
  unmount();
  const { user, atlas } = present('?view=present&own=abc&scene=1');
  await user.click(screen.getByRole('button', { name: 'Modifier votre récit' }));
  expect(atlas.store.getState().view).toMatchObject({ view: 'present', own: null, scene: null });
  expect(JSON.parse(atlas.session.getState().draft ?? '')).toMatchObject({
    scenes: STORY.scenes.map(({ title: name }) => ({ title: name })),
  });
});
