import { describe, expect, test } from 'vitest';
import { buildAction, buildDataset, buildOrganisation } from '../../../tests/support/build-dataset.ts';
import { facetById } from '../../filters/registry.ts';
import { type Choice, choicesOf, findChoices, foldChoices } from './choices.ts';
import { type Branch, visibleTree } from './tree.ts';

const dataset = buildDataset({
  organisations: [
    buildOrganisation('asean', {
      label: { fr: 'Association des nations de l’Asie du Sud-Est', en: 'Association of Southeast Asian Nations' },
      acronym: 'ASEAN',
    }),
  ],
  actions: [
    buildAction({ id: '1', partners: ['KAZ'], organisations: ['asean'] }),
    buildAction({ id: '2', partners: ['VNM'] }),
    buildAction({ id: '3', partners: ['MAR'] }),
  ],
});
const geography = choicesOf(facetById('geography'), dataset, 'fr', []);
const ids = (choices: readonly Choice[]): string[] => choices.map((choice) => choice.id);
const found = (text: string): string[] => [...(findChoices(geography, text) ?? ['everything'])];

describe('choices', () => {
  test('are found by any word of their names in either language', () => {
    expect(found('viet')).toEqual(['VNM']);
    expect(found('morocco')).toEqual(['MAR']);
    expect(found('ASIE CENTR')).toEqual(['central-asia']);
    expect(found('nulle part')).toEqual([]);
    expect(found(' ')).toEqual(['everything']);
    const organisations = choicesOf(facetById('organisation'), dataset, 'fr', []);
    expect(findChoices(organisations, 'southeast asean')).toEqual(new Set(['asean']));
  });

  test('keep a chosen value that no action has', () => {
    expect(ids(choicesOf(facetById('geography'), dataset, 'fr', ['NZL', 'KAZ'])).at(-1)).toBe('NZL');
  });

  test('fold the end of a long list, never what is chosen nor just a row or two', () => {
    const ten = 'abcdefghij'
      .split('')
      .map((id): Choice => ({ id, parent: null, mark: null, label: id, written: 'fr', words: [id] }));
    expect(ids(foldChoices(ten, ['j'], 5)).join('')).toBe('abcdej');
    expect(foldChoices(ten, [], 8)).toBe(ten);
  });
});

describe('the tree', () => {
  const tree = (state: Partial<Parameters<typeof visibleTree>[0]> = {}): string =>
    draw(visibleTree({ choices: geography, chosen: [], toggled: new Map(), found: null, ...state }));
  /** A line of text: `+` closed, `-` open, `*` below a chosen node. */
  const draw = (branches: readonly Branch[]): string =>
    branches
      .map(({ choice, hasChildren, isOpen, isIncluded, children }) => {
        const sign = hasChildren ? (isOpen ? '-' : '+') : '';
        const below = children.length > 0 ? `(${draw(children)})` : '';
        return `${sign}${choice.id}${isIncluded ? '*' : ''}${below}`;
      })
      .join(' ');

  test('is closed at first', () => {
    expect(tree()).toBe('+africa americas +asia europe oceania');
  });

  test('opens where the reader opens it', () => {
    const toggled = new Map([
      ['asia', true],
      ['central-asia', true],
    ]);
    expect(tree({ toggled })).toBe('+africa americas -asia(-central-asia(KAZ) +south-eastern-asia) europe oceania');
  });

  test('shows what is chosen, and what a chosen node includes', () => {
    expect(tree({ chosen: ['KAZ'] })).toContain('-asia(-central-asia(KAZ) +south-eastern-asia)');
    expect(tree({ chosen: ['asia'], toggled: new Map([['asia', true]]) })).toContain(
      '-asia(+central-asia* +south-eastern-asia*)',
    );
  });

  test('keeps what holds a match and what a match holds, nothing else', () => {
    expect(tree({ found: new Set(['VNM']) })).toBe('-asia(-south-eastern-asia(VNM))');
    expect(tree({ found: new Set(['asia']) })).toBe('+asia');
    expect(tree({ found: new Set(['asia']), toggled: new Map([['asia', true]]) })).toBe(
      '-asia(+central-asia +south-eastern-asia)',
    );
    expect(tree({ found: new Set() })).toBe('');
  });
});
