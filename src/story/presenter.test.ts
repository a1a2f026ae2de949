import { beforeEach, expect, test } from 'vitest';
import { fakeAddress } from '../../tests/support/fake-address.ts';
import { openAtlas } from '../state/atlas.ts';
import { createPreferences } from '../state/preferences.ts';
import { defaultViewState, type ViewState } from '../state/view-state.ts';
import { createPresenter, stagedView } from './presenter.ts';

function open(link: string) {
  const address = fakeAddress(link);
  const atlas = openAtlas(
    address,
    createPreferences(() => {
      throw new Error('denied');
    }, ['fr']),
  );
  atlas.connect();
  return { address, atlas, presenter: createPresenter(atlas, 3) };
}

let opened = open('');
beforeEach(() => {
  opened = open('?view=present&story=a&scene=2');
});

test('each scene that a presenter goes to is a history entry; the ends make none', () => {
  const { presenter, address } = opened;
  expect(presenter.next()).toBe(true);
  expect(presenter.next()).toBe(false);
  expect(presenter.move('first')).toBe(true);
  expect(presenter.previous()).toBe(false);
  expect(address.entries).toEqual([2, 3, 1].map((scene) => `?view=present&story=a&scene=${scene}`));
});

test('scenes that follow each other by themselves stay in one entry, and rest at the end', () => {
  const { presenter, address, atlas } = opened;
  presenter.play();
  expect(presenter.advanceFrom(presenter.scene())).toBe(true);
  expect(presenter.scene()).toBe(3);
  expect(presenter.advanceFrom(presenter.scene())).toBe(false);
  expect(atlas.session.getState().playing).toBeNull();
  expect(address.entries).toHaveLength(1);
});

test('a loop comes back to the first scene, and the link says that it is one', () => {
  const { presenter, atlas } = opened;
  presenter.toggleLoop();
  expect(atlas.store.getState().view.loop).toBe(12);
  expect(atlas.session.getState().playing).toBe('scenes');
  presenter.advanceFrom(presenter.scene());
  expect(presenter.advanceFrom(presenter.scene())).toBe(true);
  expect(presenter.scene()).toBe(1);
  presenter.toggleLoop();
  expect(atlas.store.getState().view.loop).toBeNull();
  expect(atlas.session.getState().playing).toBeNull();
});

test('one key runs through time and holds whatever runs; another scene ends the time of this one', () => {
  const { presenter, atlas } = opened;
  const playing = () => atlas.session.getState().playing;
  presenter.toggleTime();
  expect(playing()).toBe('time');
  presenter.next();
  expect(playing()).toBeNull();
  presenter.play();
  presenter.previous();
  expect(playing()).toBe('scenes');
  presenter.toggleTime();
  expect(playing()).toBeNull();
});

test('what holds a loop lets it go on', () => {
  const { presenter, atlas } = opened;
  presenter.toggleLoop();
  presenter.toggleTime();
  expect(atlas.session.getState().playing).toBeNull();
  presenter.toggleTime();
  expect(atlas.session.getState().playing).toBe('scenes');
});

test('a number past the end means the last scene', () => {
  expect(open('?view=present&story=a&scene=40').presenter.scene()).toBe(3);
});

test('leaving opens the view of the scene in an entry of its own', () => {
  const { presenter, address } = opened;
  presenter.leave({ ...defaultViewState('fr'), selected: ['KAZ'] });
  expect(address.entries).toEqual(['?view=present&story=a&scene=2', '?select=KAZ']);
});

test('a story on stage takes nothing along but its reader’s settings', () => {
  const reader: ViewState = { ...defaultViewState('en'), appearance: 'dark', text: 'x' };
  const view = stagedView(reader, { story: 'a', own: null }, 2);
  expect(view).toEqual({ ...defaultViewState('en'), appearance: 'dark', view: 'present', story: 'a', scene: 2 });
});
