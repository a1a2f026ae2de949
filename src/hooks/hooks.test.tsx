import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { useResult } from './use-result.ts';
import { useViewState } from './use-view-state.ts';

test('the document says the language, the appearance and what is on screen', () => {
  const { atlas } = renderWithAtlas(null, { link: '?appearance=dark' });
  const root = document.documentElement;
  expect(root).toHaveAttribute('lang', 'fr');
  expect(root).toHaveAttribute('data-appearance', 'dark');
  expect(document.title).toMatch(/^6\sactions .+ — Atlas des coopérations$/);
  act(() => {
    atlas.store.commands.setLanguage('en');
    atlas.store.commands.setAppearance(null);
    atlas.store.commands.openCountry('KAZ');
  });
  expect(root).toHaveAttribute('lang', 'en');
  expect(root).not.toHaveAttribute('data-appearance');
  expect(document.title).toBe('Kazakhstan — Atlas of cooperation');
  act(() => atlas.store.commands.openAction('lva-delegation'));
  expect(document.title).toBe('Latvian delegation — Atlas of cooperation');
});

test('a view renders again only for what it reads, and the answer is computed once per change of the filters', () => {
  const answers = new Set<unknown>();
  let themeRenders = 0;
  function ThemeReader() {
    themeRenders += 1;
    return <p>{useViewState((view) => view.values.theme).join(' ')}</p>;
  }
  function ResultReader() {
    const result = useResult();
    answers.add(result);
    return <output>{result.matches.length}</output>;
  }
  const { atlas } = renderWithAtlas(
    <>
      <ThemeReader />
      <ResultReader />
      <ResultReader />
    </>,
  );
  act(() => atlas.store.commands.select('KAZ'));
  act(() => atlas.store.commands.setCamera({ lon: 0, lat: 0, scale: 2 }));
  expect([themeRenders, answers.size]).toEqual([1, 1]);
  act(() => atlas.store.commands.setFacetValues('theme', ['ai']));
  expect([themeRenders, answers.size]).toEqual([2, 2]);
  expect(screen.getAllByRole('status').map((output) => output.textContent)).toEqual(['1', '1']);
});

test('what the dataset does not know is out of the view before anything is shown', () => {
  const { atlas } = renderWithAtlas(null, { link: '?theme=moon&select=KAZ' });
  expect(atlas.store.getState().view.values.theme).toEqual([]);
  expect(atlas.session.getState().ignoredLinkParts).toEqual(['theme=moon']);
});
