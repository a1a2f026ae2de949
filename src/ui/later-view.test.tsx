import { act, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';

interface Named {
  readonly name: string;
}

function View({ name }: Named) {
  return <p>{name}</p>;
}

function Waiting({ name }: Named) {
  return <p>waiting for {name}</p>;
}

/** Catches what a view throws, and draws it anew when it is told to. */
class Boundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <button onClick={() => this.setState({ hasFailed: false })}>again</button>;
  }
}

const load = vi.fn<() => Promise<ComponentType<Named>>>();

/** The module as a page loads it: nothing has been reached yet. */
async function freshPage() {
  vi.resetModules();
  const { laterView } = await import('./later-view.tsx');
  const { reach } = await import('./quiet-moment.ts');
  return { laterView, reach };
}

beforeEach(() => {
  load.mockReset();
  load.mockResolvedValue(View);
});

test('the code is fetched once, when the page has come so far; something else stands there until then', async () => {
  const { laterView, reach } = await freshPage();
  const Later = laterView(load, { Waiting });
  render(
    <>
      <Later name="first" />
      <Later name="second" />
    </>,
  );
  await act(async () => undefined);
  expect(screen.getByText('waiting for first')).toBeVisible();
  expect(load).not.toHaveBeenCalled();
  reach('usable');
  expect(await screen.findByText('first')).toBeVisible();
  expect(await screen.findByText('second')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test('what waits for the whole page does not come with its first part', async () => {
  const { laterView, reach } = await freshPage();
  const Soon = laterView(load);
  const Last = laterView(load, { after: 'complete' });
  render(
    <>
      <Soon name="soon" />
      <Last name="last" />
    </>,
  );
  reach('usable');
  expect(await screen.findByText('soon')).toBeVisible();
  expect(screen.queryByText('last')).toBeNull();
  reach('complete');
  expect(await screen.findByText('last')).toBeVisible();
});

test('code that is there is drawn at once', async () => {
  const { laterView, reach } = await freshPage();
  const Later = laterView(load, { Waiting });
  reach('usable');
  const { unmount } = render(<Later name="first" />);
  expect(await screen.findByText('first')).toBeVisible();
  unmount();
  render(<Later name="later" />);
  expect(screen.getByText('later')).toBeVisible();
});

test('a failure goes to the boundary, and drawn anew it is tried again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { laterView, reach } = await freshPage();
  load.mockRejectedValueOnce(new Error('no network'));
  const Later = laterView(load);
  reach('usable');
  render(
    <Boundary>
      <Later name="here" />
    </Boundary>,
  );
  const again = await screen.findByRole('button', { name: 'again' });
  act(() => again.click());
  expect(await screen.findByText('here')).toBeVisible();
});
