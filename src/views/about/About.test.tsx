import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { LANGUAGES } from '../../i18n/registry.ts';
import { About } from './About.tsx';

test.each(LANGUAGES)(
  'tells method, borders, terms and the state of accessibility in $ownName',
  ({ code, messages }) => {
    renderWithAtlas(<About />, { language: code });
    const dialog = screen.getByRole('dialog', { name: messages.about.title });
    const { contents, sources, method, borders, accessibility, licence, statement } = messages.about;
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([contents, sources, method, borders, accessibility, licence, statement.title]);
    const [status, state] = statement.entries[0] ?? ['', ''];
    expect(within(dialog).getByText(status).nextSibling).toHaveTextContent(/RGAA 4\.1/);
    expect(state).toMatch(/^(Non encore audité|Not yet audited)/);
  },
);

test('the keys of the page are one press away', async () => {
  const { user, atlas } = renderWithAtlas(<About />);
  atlas.session.setDialog('about');
  await user.click(screen.getByRole('button', { name: 'Raccourcis clavier' }));
  expect(atlas.session.getState().dialog).toBe('shortcuts');
});
