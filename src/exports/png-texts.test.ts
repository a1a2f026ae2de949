import * as fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { readPngTexts, withPngTexts } from './png-texts.ts';

const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })));
const keyword = fc.constantFrom('Title', 'Source', 'Comment');
const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.startsWith('\uFEFF'));

test('what is written into a picture is read again, and another library finds the same picture, its checks right', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(keyword, text), { maxLength: 4 }), (texts) => {
      const written = withPngTexts(picture, texts);
      expect(readPngTexts(written)).toEqual(texts);
      const { width, height, data } = PNG.sync.read(Buffer.from(written), { checkCRC: true });
      expect([width, height, data.length]).toEqual([3, 2, 24]);
    }),
  );
});

test('whatever the bytes are, they are read or refused, never a failure', () => {
  const signature = picture.slice(0, 8);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 200 }).map((tail) => new Uint8Array([...signature, ...tail])),
    fc
      .tuple(fc.nat({ max: 100 }), fc.nat({ max: 255 }))
      .map(([at, value]) => withPngTexts(picture, [['Source', 'https://atlas.example/']]).with(at, value)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const texts = readPngTexts(new Uint8Array(given));
      expect(texts === null || Array.isArray(texts)).toBe(true);
    }),
  );
});

test('a file of another kind is no picture', () => {
  expect(readPngTexts(new TextEncoder().encode('GIF89a'))).toBeNull();
  expect(readPngTexts(new Uint8Array())).toBeNull();
  expect(() => withPngTexts(new TextEncoder().encode('GIF89a'), [])).toThrow('not a PNG');
});
