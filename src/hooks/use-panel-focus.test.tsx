import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderWithAtlas } from '../../tests/support/render-with-atlas.tsx';
import { panelName } from './panel-focus.ts';
import { usePanelFocus } from './use-panel-focus.ts';
import { useCommands, useViewState } from './use-view-state.ts';

/** Two blocks of a map, and the panels that the view asks for, as the page shows them. */
function Page() {
  const { select } = useCommands();
  const country = useViewState((view) => view.selected.at(-1));
  const action = useViewState((view) => view.action);
  return (
    <main tabIndex={-1}>
      {['KAZ', 'LVA'].map((code) => (
        <button key={code} type="button" data-block={code} onClick={() => select(code)}>
          {code}
        </button>
      ))}
      {action === null && country && <Country key={country} code={country} />}
      {action !== null && <Action key={action} id={action} />}
    </main>
  );
}

function Country({ code }: { readonly code: string }) {
  const { openAction } = useCommands();
  const heading = usePanelFocus('country', code);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>{`Country ${code}`}</h2>
      {['first', 'second'].map((id) => (
        <button key={id} type="button" data-opens={panelName('action', id)} onClick={() => openAction(id)}>
          {id}
        </button>
      ))}
    </>
  );
}

function Action({ id }: { readonly id: string }) {
  const { openAction } = useCommands();
  const heading = usePanelFocus('action', id);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>{`Action ${id}`}</h2>
      <button type="button" onClick={() => openAction('related')}>{`After ${id}`}</button>
      <button type="button" onClick={() => openAction(null)}>{`Close ${id}`}</button>
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

test('the focus goes into what opens, and back to the line and the block that opened it', async () => {
  const { user, atlas } = renderWithAtlas(<Page />);
  await user.click(button('KAZ'));
  expect(screen.getByRole('heading', { name: 'Country KAZ' })).toHaveFocus();
  await user.click(button('second'));
  expect(screen.getByRole('heading', { name: 'Action second' })).toHaveFocus();
  await user.click(button('Close second'));
  expect(button('second')).toHaveFocus();
  act(() => atlas.store.commands.clearSelection());
  expect(button('KAZ')).toHaveFocus();
});

test('after one action led to another, the focus goes back to where the first was opened', async () => {
  const { user } = renderWithAtlas(<Page />, { link: '?select=KAZ' });
  await user.click(button('first'));
  await user.click(button('After first'));
  expect(screen.getByRole('heading', { name: 'Action related' })).toHaveFocus();
  await user.click(button('Close related'));
  expect(button('first')).toHaveFocus();
});

test('another country takes the focus anew, and gives it back to its own block', async () => {
  const { user, atlas } = renderWithAtlas(<Page />);
  await user.click(button('KAZ'));
  await user.click(button('LVA'));
  expect(screen.getByRole('heading', { name: 'Country LVA' })).toHaveFocus();
  act(() => atlas.store.commands.clearSelection());
  expect(button('LVA')).toHaveFocus();
});

test('what a link shows leaves the focus alone; closed, it gives it to what stands for it, else to the content', async () => {
  const { user, atlas } = renderWithAtlas(<Page />, { link: '?select=LVA' });
  expect(document.body).toHaveFocus();
  screen.getByRole('heading').focus();
  act(() => atlas.store.commands.clearSelection());
  expect(button('LVA')).toHaveFocus();
  act(() => atlas.store.commands.openAction('elsewhere'));
  button('LVA').remove();
  await user.click(button('Close elsewhere'));
  expect(screen.getByRole('main')).toHaveFocus();
});

test('the focus follows a block that the map lays out anew', async () => {
  const { user, atlas } = renderWithAtlas(<Page />);
  await user.click(button('KAZ'));
  act(() => atlas.store.commands.clearSelection());
  const block = button('KAZ');
  expect(block).toHaveFocus();
  const again = block.cloneNode(true);
  block.replaceWith(again);
  await expect.poll(() => document.activeElement).toBe(again);
});

test('a focus that is elsewhere by now stays there', async () => {
  const { user, atlas } = renderWithAtlas(<Page />);
  await user.click(button('KAZ'));
  button('LVA').focus();
  act(() => atlas.store.commands.clearSelection());
  expect(button('LVA')).toHaveFocus();
});
