import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText, cleanText, cutText, hasUnseen, isUsableId, spellUnseen } from './text.ts';

const anyText = fc.string({ unit: 'binary' });

test.each([
  ['  un  accord ', 'un  accord'],
  ['e\u0301cole', 'école'],
  ['deux\r\nlignes', 'deux lignes'],
  ['un\u2028autre', 'un autre'],
  ['Ac\u200bcord\ufeff', 'Accord'],
  ['\u202eednuof', 'ednuof'],
  ['\u2066x\u2069', 'x'],
  ['a\u0000b\u0007', 'ab'],
  ['tag\u{e0041}', 'tag'],
  ['\u200d\u200c', ''],
  ['👩‍👧 اتفاق می‌خواهم', '👩‍👧 اتفاق می‌خواهم'],
  ['\ud800', '\ufffd'],
])('%j is read as %j', (written, read) => {
  expect(cleanText(written)).toBe(read);
});

test('what is clean stays as it is, in composed form, and nothing unseen is left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.normalize('NFC')).toBe(clean);
      expect(hasUnseen(clean)).toBe(false);
      expect(clean).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('a cut text is short enough and whole characters', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, most) => {
      const cut = cutText(canonicalText(text), most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});

test('what cannot be seen is spelt', () => {
  expect(spellUnseen('a\u202eb\u0000')).toBe('aU+202EbU+0000');
});

test.each(['', 'none', 'a b', 'a,b', 'a\u200bb', 'a\u200db', 'a\nb', 'x'.repeat(101)])('%j is no id', (id) => {
  expect(isUsableId(id)).toBe(false);
});

test.each(['ai', 'kaz-2025-11-mou', 'été', '__proto__', '<b>', '#1', 'x'.repeat(100)])('%j is an id', (id) => {
  expect(isUsableId(id)).toBe(true);
});

test('Latin letters and punctuation are read alike in a text of their own and among others', () => {
  const letters = Array.from({ length: 0x2028 }, (_, code) => String.fromCharCode(code)).filter((letter) =>
    /[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027]/.test(letter),
  );
  expect(letters.length).toBeGreaterThan(300);
  for (const letter of letters) {
    const alone = `a${letter}b`;
    for (const read of [cleanText, canonicalText]) expect(read(`中${alone}中`)).toBe(`中${read(alone)}中`);
    expect(hasUnseen(`中${alone}`)).toBe(hasUnseen(alone));
    expect(cleanText(letter)).toBe(letter.trim());
  }
});
