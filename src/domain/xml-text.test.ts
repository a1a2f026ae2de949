// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, xmlCharacters } from './xml-text.ts';

const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&', '<', ']]>', '"', '\u0000', '\u0007', '\uFFFE', '\uFFFF', '\uD800', '\u{1F30D}'),
    ),
  )
  .map((parts) => parts.join(''));

test('any text is read again from an element and an attribute, without what XML has no place for', () => {
  fc.assert(
    fc.property(text, (written) => {
      const parsed = new DOMParser().parseFromString(
        `<a b="${escapeXml(written)}">${escapeXml(written)}</a>`,
        'application/xml',
      );
      const held = xmlCharacters(written).replace(/\r\n?/g, '\n');
      expect(parsed.documentElement.textContent).toBe(held);
      expect(parsed.documentElement.getAttribute('b')).toBe(held.replace(/[\t\n]/g, ' '));
    }),
  );
});

test('controls, noncharacters and halves of characters go; all else stays', () => {
  expect(xmlCharacters('a\u0000\u001F\uFFFE\uFFFF\uD83Db\u{1F30D}\t\u00a0é')).toBe('ab\u{1F30D}\t\u00a0é');
});
