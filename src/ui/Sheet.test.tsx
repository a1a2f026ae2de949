import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Sheet } from './Sheet.tsx';

function News() {
  return (
    <Sheet label="News" growLabel="Grow" shrinkLabel="Shrink">
      <p>{'Content'}</p>
    </Sheet>
  );
}

const grip = (name: 'Grow' | 'Shrink', expanded: boolean) => screen.getByRole('button', { name, expanded });

test('the grip of a sheet says what a press does and whether more than the peek is in sight', async () => {
  render(<News />);
  expect(screen.getByRole('region', { name: 'News' })).toBeVisible();
  await userEvent.click(grip('Grow', false));
  await userEvent.click(grip('Grow', true));
  await userEvent.click(grip('Shrink', true));
  expect(grip('Grow', false)).toBeVisible();
});

test('arrows move a sheet up and down, Home and End all the way', async () => {
  render(<News />);
  act(() => grip('Grow', false).focus());
  await userEvent.keyboard('{ArrowUp}');
  expect(grip('Grow', true)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(grip('Shrink', true)).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(grip('Grow', false)).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(grip('Shrink', true)).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(grip('Grow', false)).toHaveFocus();
});

test('a sheet follows the finger that drags its grip, and the press that ends a drag is none', () => {
  render(<News />);
  const bar = grip('Grow', false);
  const room = screen.getByRole('region', { name: 'News' }).parentElement;
  const height = () => Number.parseFloat(room?.style.getPropertyValue('--sheet-height') ?? '');
  const peek = height();
  fireEvent.pointerDown(bar, { clientY: 600, button: 0, pointerId: 1 });
  fireEvent.pointerMove(bar, { clientY: 500, pointerId: 1 });
  expect(height()).toBe(peek + 100);
  fireEvent.pointerMove(bar, { clientY: 300, pointerId: 1 });
  expect(height()).toBe(peek + 300);
  fireEvent.pointerUp(bar, { clientY: 300, pointerId: 1 });
  fireEvent.click(bar, { detail: 1 });
  expect(bar).toHaveAttribute('aria-expanded', 'true');
  fireEvent.pointerDown(bar, { clientY: 300, button: 0, pointerId: 1 });
  fireEvent.pointerMove(bar, { clientY: 290, pointerId: 1 });
  const kept = bar.getAttribute('aria-label');
  fireEvent.pointerCancel(bar, { pointerId: 1 });
  expect(bar).toHaveAttribute('aria-label', kept);
});
