import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { ViewLinks } from './ViewLinks.tsx';

const currentLinks = () => screen.queryAllByRole('link', { current: 'page' }).map((link) => link.textContent);

test.each([
  ['', ['Carte']],
  ['?view=table', ['Tableau']],
  ['?country=KAZ', []],
])('the view of %j is the current page: %j', (link, current) => {
  renderWithAtlas(<ViewLinks />, { link });
  expect(currentLinks()).toEqual(current);
});
