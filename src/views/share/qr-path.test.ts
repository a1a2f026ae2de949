import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('the code has its three corners and a quiet zone of four modules', () => {
  const code = qrPath('https://atlas.example/?theme=ai&lang=fr&v=1');
  expect(code?.size).toBe(29 + 8);
  for (const [x, y] of [
    [4, 4],
    [26, 4],
    [4, 26],
  ]) {
    expect(code?.path).toContain(`M${x},${y}h7v1h-7z`);
  }
  const starts = [...(code?.path ?? '').matchAll(/M(\d+),(\d+)h(\d+)/g)].map(([, x, y, width]) => [
    Number(x),
    Number(y),
    Number(x) + Number(width),
  ]);
  expect(Math.min(...starts.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...starts.flatMap(([, y = 0, end = 0]) => [y + 1, end]))).toBe(33);
});

test('a text that no code can hold has none', () => {
  expect(qrPath('x'.repeat(3000))).toBeNull();
});
