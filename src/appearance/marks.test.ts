import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARKS } from '../domain/dataset.ts';
import { MARK_LIST, markOrder } from './marks.ts';
import { APPEARANCES, appearanceInForce } from './registry.ts';

const tokens = readFileSync('src/appearance/tokens.css', 'utf8');

/** The declarations of the first rule with this selector. */
function declarationsOf(selector: string): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const rule = tokens.slice(start, tokens.indexOf('}', start));
  return new Map([...rule.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

const SELECTORS = { light: ':root', dark: ':root[data-appearance="dark"]' } as const;

test('the marks keep their order and differ in ink and in pattern', () => {
  expect(MARK_LIST.map((mark) => mark.id)).toEqual(MARKS);
  expect(MARKS.map(markOrder)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(new Set(MARK_LIST.map((mark) => mark.token)).size).toBe(MARKS.length);
  expect(new Set(MARK_LIST.map((mark) => mark.pattern)).size).toBe(MARKS.length);
});

describe.each(APPEARANCES.map((appearance) => [appearance.id, appearance] as const))('%s', (id, appearance) => {
  const declarations = declarationsOf(SELECTORS[id]);

  test('gives every mark an ink of its own', () => {
    const inks = MARK_LIST.map((mark) => declarations.get(mark.token));
    expect(inks.every((ink) => ink?.startsWith('#'))).toBe(true);
    expect(new Set(inks).size).toBe(MARKS.length);
  });

  test('names every colour that the other appearance names', () => {
    const colours = [...declarationsOf(SELECTORS.light)].filter(([, value]) => value.startsWith('#'));
    expect(colours.map(([token]) => token).filter((token) => !declarations.has(token))).toEqual([]);
  });

  test('tells the browser its colour scheme', () => {
    const rule = tokens.slice(tokens.indexOf(`${SELECTORS[id]} {`));
    expect(rule).toMatch(new RegExp(`^[^}]*color-scheme: ${appearance.colorScheme};`));
  });
});

test('the reader’s choice of appearance goes before the system’s', () => {
  expect(appearanceInForce(null, true)).toBe('dark');
  expect(appearanceInForce(null, false)).toBe('light');
  expect(appearanceInForce('light', true)).toBe('light');
});
