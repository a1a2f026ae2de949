import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MARK_PATTERNS } from '../appearance/mark-patterns.ts';
import { MARKS } from '../domain/dataset.ts';
import { Sprite } from './Sprite.tsx';
import { Tile } from './Tile.tsx';

test.each(MARKS)('the mark "%s" has a pattern in the sprite and is drawn from it', (mark) => {
  const { container } = render(
    <>
      <Sprite tiles={MARK_PATTERNS} />
      <Tile mark={mark} />
    </>,
  );
  expect(container.querySelector(`symbol#tile-${mark}`)).not.toBeNull();
  const use = container.querySelector(`use[data-mark="${mark}"]`);
  expect(use).toHaveAttribute('href', `#tile-${mark}`);
});

test('a planned tile is hollow, a cancelled one is struck through', () => {
  const { container, rerender } = render(<Tile mark="ai" status="planned" size={14} />);
  expect(container.querySelector('use')).toBeNull();
  expect(container.querySelector('rect')).toHaveAttribute('width', '13');
  rerender(<Tile mark="ai" status="cancelled" size={14} />);
  expect(container.querySelector('use')).not.toBeNull();
  expect(container.querySelectorAll('path')).toHaveLength(2);
});
