import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LongList } from './LongList.tsx';

const SIZE = 60;

afterEach(() => void vi.restoreAllMocks());

function renderList(count: number) {
  const items = Array.from({ length: count }, (_, index) => ({ id: `item ${index}` }));
  return render(
    <LongList items={items} size={SIZE} label="items">
      {({ id }, place) => (
        <li data-index={place.index} aria-posinset={place.index + 1} aria-setsize={place.count}>
          <button type="button">{id}</button>
        </li>
      )}
    </LongList>,
  );
}

const drawn = () =>
  [...document.querySelectorAll<HTMLElement>('[data-index]')].map((item) => Number(item.dataset.index));

/** Px that all the room of the list takes, drawn or not. */
const roomOf = () =>
  [...screen.getByRole('list').children].reduce(
    (room, child) =>
      room + (child instanceof HTMLElement && child.style.height ? Number.parseInt(child.style.height, 10) : SIZE),
    0,
  );

/** Scrolls whatever the list stands in by so many px. */
function scrollTo(top: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -top, 100, 100));
  act(() => void document.body.dispatchEvent(new Event('scroll')));
}

test('a list of up to five hundred is drawn whole', () => {
  renderList(500);
  expect(drawn()).toEqual(Array.from({ length: 500 }, (_, index) => index));
});

test('of a longer one there is what is near the sight, with its place among all and the room of the rest', () => {
  renderList(10_000);
  expect(drawn()[0]).toBe(0);
  expect(drawn().length).toBeLessThan(80);
  expect(roomOf()).toBe(10_000 * SIZE);
  expect(screen.getByRole('button', { name: 'item 3' }).parentElement).toHaveAttribute('aria-setsize', '10000');

  scrollTo(5000 * SIZE);
  expect(drawn()).toContain(5000);
  expect(drawn()).not.toContain(0);
  expect(roomOf()).toBe(10_000 * SIZE);
  expect(screen.getByRole('button', { name: 'item 5000' }).parentElement).toHaveAttribute('aria-posinset', '5001');

  scrollTo(10_000 * SIZE);
  expect(drawn().at(-1)).toBe(9999);
  expect(roomOf()).toBe(10_000 * SIZE);
});

test('the item with the focus stays, wherever one scrolls', () => {
  renderList(10_000);
  act(() => screen.getByRole('button', { name: 'item 2' }).focus());
  scrollTo(5000 * SIZE);
  expect(screen.getByRole('button', { name: 'item 2' })).toHaveFocus();
  expect(drawn().filter((index) => index < 4000)).toEqual([2]);
  expect(roomOf()).toBe(10_000 * SIZE);
});
