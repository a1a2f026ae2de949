import { expect, test } from 'vitest';
import { buildAction, buildDataset, buildTheme } from '../../tests/support/build-dataset.ts';
import { createTileMark } from './tile-mark.ts';

const themes = [
  buildTheme('administration', 'modernisation'),
  buildTheme('leadership', 'leadership'),
  buildTheme('digital', 'digital'),
  buildTheme('ai', 'ai'),
  buildTheme('europe', 'other'),
];
const action = (id: string, ...own: string[]) => buildAction({ id, themes: own });
const dataset = buildDataset({
  themes,
  actions: [
    action('1', 'administration', 'digital'),
    action('2', 'administration', 'ai'),
    action('3', 'administration', 'leadership'),
    action('4', 'digital'),
    action('5', 'europe'),
  ],
});
const tileMark = createTileMark(dataset);

test.each([
  ['the rarest of its themes', ['administration', 'digital'], [], 'digital'],
  ['the rarest whatever the order', ['digital', 'administration', 'ai'], [], 'ai'],
  ['the first in mark order when two are as rare', ['ai', 'leadership'], [], 'leadership'],
  ['a mark of its own before a rarer theme without one', ['administration', 'europe'], [], 'modernisation'],
  ['`other` when no theme has a mark of its own', ['europe'], [], 'other'],
  ['`other` without theme', [], [], 'other'],
  ['the chosen theme when the action has it', ['administration', 'ai'], ['administration'], 'modernisation'],
  ['a chosen theme without mark of its own all the same', ['ai', 'europe'], ['europe'], 'other'],
  ['the rarest of several chosen', ['administration', 'digital', 'ai'], ['administration', 'digital'], 'digital'],
  ['its own when the chosen is not among them', ['administration'], ['ai'], 'modernisation'],
] as const)('a tile takes %s', (_rule, own, chosen, expected) => {
  expect(tileMark(action('x', ...own), chosen)).toBe(expected);
});
