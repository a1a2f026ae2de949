import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { useWholeRows } from './use-whole-rows.ts';

const BOX_TOP = 50;
const BOX_HEIGHT = 100;
const ROW_HEIGHT = 28;
const ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

function Column() {
  const box = useRef<HTMLDivElement>(null);
  useWholeRows(box, 'label');
  return (
    <div ref={box} data-testid="box">
      {ROWS.map((row) => (
        <label key={row}>
          <input type="checkbox" aria-label={row} />
        </label>
      ))}
    </div>
  );
}

/** Lays the column out as a browser would, scrolled by so many px. */
function layOut(scrolled: () => number): void {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(BOX_HEIGHT);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rectOf(this: Element) {
    if (this.tagName !== 'LABEL') return new DOMRect(0, BOX_TOP, 200, BOX_HEIGHT);
    const index = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, BOX_TOP + index * ROW_HEIGHT - scrolled(), 200, ROW_HEIGHT);
  });
}

afterEach(() => vi.restoreAllMocks());

test.each([
  ['at its top, hides the row that the lower edge cuts', 0, 'inset(0px 0 16px)'],
  ['scrolled by half a row, hides the cut rows of both edges', 14, 'inset(14px 0 2px)'],
  ['scrolled to its end, shows it', 40, 'inset(16px 0 0px)'],
])('a column %s', (_name, by, clip) => {
  let scrolled = 0;
  layOut(() => scrolled);
  render(<Column />);
  const box = screen.getByTestId('box');
  scrolled = by;
  fireEvent.scroll(box);
  expect(box.style.getPropertyValue('clip-path')).toBe(clip);
});

test('a row that takes the focus comes into sight', () => {
  layOut(() => 0);
  const shown = vi.fn<() => void>();
  Element.prototype.scrollIntoView = shown;
  render(<Column />);
  screen.getByRole('checkbox', { name: 'fifth' }).focus();
  expect(shown.mock.contexts).toEqual([screen.getByRole('checkbox', { name: 'fifth' }).parentElement]);
});
