import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderWithAtlas } from '../../../tests/support/render-with-atlas.tsx';
import { useCharacterKey } from '../../hooks/use-character-key.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { LANGUAGES } from '../../i18n/registry.ts';
import { KEY_TABLE } from './key-table.ts';
import { Shortcuts } from './Shortcuts.tsx';

test.each(LANGUAGES)('lists every key of the table in $ownName', ({ code, messages }) => {
  renderWithAtlas(<Shortcuts />, { language: code });
  const dialog = screen.getByRole('dialog', { name: messages.shortcuts.title });
  expect(within(dialog).getAllByRole('heading', { level: 3 })).toHaveLength(KEY_TABLE.length);
  expect(
    within(dialog)
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(KEY_TABLE.flatMap(({ entries }) => entries.map(({ does }) => messages.shortcuts.acts[does])));
});

test('the switch turns the keys of one character off, and the machine remembers it', async () => {
  const { user, atlas } = renderWithAtlas(<Shortcuts />);
  const box = screen.getByRole('checkbox', { name: /^Activer les raccourcis d’un seul caractère/ });
  expect(box).toBeChecked();
  await user.click(box);
  expect(atlas.session.getState().hasCharacterKeys).toBe(false);
  expect(box).not.toBeChecked();
});

function Page({ act }: { readonly act: () => void }) {
  useShortcut(useCharacterKey('?'), act);
  return <input aria-label="field" />;
}

test('a key acts outside of fields only, and not once it is turned off', async () => {
  const act = vi.fn<() => void>();
  const { user, atlas } = renderWithAtlas(<Page act={act} />);
  await user.keyboard('?');
  expect(act).toHaveBeenCalledOnce();
  await user.type(screen.getByRole('textbox'), '?');
  expect(act).toHaveBeenCalledOnce();
  await user.tab();
  atlas.session.setCharacterKeys(false);
  await user.keyboard('?');
  expect(act).toHaveBeenCalledOnce();
});
