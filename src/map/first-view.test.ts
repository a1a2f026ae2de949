import { expect, test } from 'vitest';
import { COUNTRY_CODES } from '../domain/countries.ts';
import { project } from '../geo/projection.ts';
import { firstView, type ViewBox } from './first-view.ts';
import { GAZETTEER } from './gazetteer.ts';

function holds({ x, y, width, height }: ViewBox, code: string): boolean {
  const [left, top] = project(...GAZETTEER.anchorOf(code));
  const [right, bottom] = [x + width - left, y + height - top];
  return [left - x, top - y, right, bottom].every((room) => room > -1e-9);
}

test('the wide picture holds every partner, the one of a phone the crowd of them', () => {
  const partners = ['MAR', 'DZA', 'TUN', 'EGY', 'DEU', 'JPN', 'BRA'];
  const { wide, phone } = firstView(partners);
  expect(partners.filter((code) => !holds(wide, code))).toEqual([]);
  expect(partners.filter((code) => !holds(phone, code))).toEqual(['JPN', 'BRA']);
});

test('without partners the inhabited world is shown', () => {
  const { wide } = firstView([]);
  expect(COUNTRY_CODES.filter((code) => !holds(wide, code))).toEqual([]);
});
