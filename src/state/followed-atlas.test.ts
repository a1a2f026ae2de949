import { expect, test } from 'vitest';
import { followAtlas } from './followed-atlas.ts';
import { createViewStore } from './store.ts';
import { defaultViewState, type ViewState } from './view-state.ts';

const SCENES: readonly ViewState[] = ['2001', '2002'].map((to) => ({ ...defaultViewState('fr'), to }));

function open() {
  const store = createViewStore({ ...defaultViewState('fr'), scene: 1 });
  const { atlas, connect } = followAtlas({ store }, ({ scene }) => SCENES[(scene ?? 1) - 1] ?? defaultViewState('fr'));
  return { store, inner: atlas.store, connect };
}

test('it takes over another view of the outer atlas, and keeps its own changes until then', () => {
  const { store, inner, connect } = open();
  const stop = connect();
  inner.commands.select('KAZ');
  store.commands.setLanguage('en');
  expect(inner.getState().view).toMatchObject({ to: '2001', selected: ['KAZ'] });
  store.commands.applyView({ scene: 2 });
  expect(inner.getState().view).toMatchObject({ to: '2002', selected: [] });
  expect(store.getState().view.selected).toEqual([]);
  stop();
  store.commands.applyView({ scene: 1 });
  expect(inner.getState().view.to).toBe('2002');
});

test('what changed before it follows is taken over when it begins', () => {
  const { store, inner, connect } = open();
  store.commands.applyView({ scene: 2 });
  expect(inner.getState().view.to).toBe('2001');
  connect();
  expect(inner.getState().view.to).toBe('2002');
});
