import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Disclosure } from './Disclosure.tsx';
import { Popover } from './Popover.tsx';
import { SegmentedControl } from './SegmentedControl.tsx';
import { useShortcut } from './use-shortcut.ts';

test('a segmented control is a named group of pressed and unpressed buttons', async () => {
  const choose = vi.fn<(value: 'year' | 'month') => void>();
  render(
    <SegmentedControl
      label="Step"
      value="year"
      onChange={choose}
      segments={[
        { value: 'year', label: 'Year' },
        { value: 'month', label: 'Month' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Step' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Year', pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Month', pressed: false }));
  expect(choose).toHaveBeenCalledWith('month');
});

function Details() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure summary={<span>{'Types'}</span>} isOpen={isOpen} onToggle={setIsOpen}>
      <p>{'Agreement'}</p>
    </Disclosure>
  );
}

test('a disclosure says whether it is open and hides what is closed', async () => {
  render(<Details />);
  const head = screen.getByRole('button', { name: 'Types', expanded: false });
  expect(screen.queryByText('Agreement')).toBeNull();
  await userEvent.click(head);
  expect(screen.getByRole('button', { name: 'Types', expanded: true })).toHaveFocus();
  expect(screen.getByText('Agreement')).toBeVisible();
});

test('a popover closes by Escape with the focus on its button, and by a press outside', async () => {
  render(
    <Popover icon="appearance" label="Appearance">
      <button type="button">{'Dark'}</button>
    </Popover>,
  );
  const opener = screen.getByRole('button', { name: 'Appearance' });
  await userEvent.click(opener);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Dark' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Dark' })).toBeNull();
  expect(opener).toHaveFocus();
  await userEvent.click(opener);
  await userEvent.click(document.body);
  expect(screen.queryByRole('button', { name: 'Dark' })).toBeNull();
});

function Shortcut({ act }: { readonly act: () => void }) {
  useShortcut('/', act);
  return (
    <>
      <input aria-label="Field" />
      <input type="search" aria-label="Search" />
      <textarea aria-label="Area" />
      <input type="checkbox" aria-label="Choice" />
      <button type="button">{'Press'}</button>
    </>
  );
}

test('a shortcut runs outside of what one types in', async () => {
  const act = vi.fn<() => void>();
  render(<Shortcut act={act} />);
  await userEvent.keyboard('/');
  expect(act).toHaveBeenCalledTimes(1);
  await userEvent.type(screen.getByRole('textbox', { name: 'Field' }), '/');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), '/');
  await userEvent.type(screen.getByRole('textbox', { name: 'Area' }), '/');
  await userEvent.keyboard('{Control>}/{/Control}');
  expect(act).toHaveBeenCalledTimes(1);
});

test.each(['checkbox', 'button'] as const)('a shortcut runs while the focus is on a %s', async (role) => {
  const act = vi.fn<() => void>();
  render(<Shortcut act={act} />);
  screen.getByRole(role).focus();
  await userEvent.keyboard('/');
  expect(act).toHaveBeenCalledTimes(1);
});
