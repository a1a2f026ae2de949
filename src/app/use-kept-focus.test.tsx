import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

function Page() {
  useKeptFocus();
  const [gone, setGone] = useState<readonly string[]>([]);
  const vanish = (name: string) =>
    gone.includes(name) ? null : (
      <button type="button" onClick={() => setGone([...gone, name])}>
        {name}
      </button>
    );
  return (
    <>
      {vanish('notice')}
      <main tabIndex={-1}>
        <h1 tabIndex={-1} aria-label="sentence">
          <span>{vanish('token')}</span>
        </h1>
        <aside>{vanish('panel')}</aside>
        <p>{vanish('way out')}</p>
      </main>
    </>
  );
}

test.each([
  ['token', 'heading'],
  ['way out', 'main'],
  ['notice', 'main'],
])('when the %s goes away with the focus, it comes to the %s', async (name, role) => {
  render(<Page />);
  await userEvent.setup().click(screen.getByRole('button', { name }));
  await vi.waitFor(() => expect(screen.getByRole(role)).toHaveFocus());
});

test('a panel looks after its own focus, and a focus that has moved on stays', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole('button', { name: 'panel' }));
  await new Promise(requestAnimationFrame);
  expect(document.body).toHaveFocus();
  screen.getByRole('button', { name: 'token' }).focus();
  await user.click(screen.getByRole('button', { name: 'notice' }));
  screen.getByRole('button', { name: 'way out' }).focus();
  await new Promise(requestAnimationFrame);
  expect(screen.getByRole('button', { name: 'way out' })).toHaveFocus();
});
