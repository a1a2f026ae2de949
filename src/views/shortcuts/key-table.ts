import type { Messages } from '../../i18n/fr.ts';

type Texts = Messages['shortcuts'];

/** Keys that are shown as the character that they type. */
export const CHARACTER_KEYS = ['/', '?', 'F', 'B', '.'] as const;
export type CharacterKey = (typeof CHARACTER_KEYS)[number];

/** What some keys do in a part of the page. */
export interface KeyEntry {
  readonly does: keyof Texts['acts'];
  /** Keys of a keyboard by their name, characters as they are; alternatives one after the other, `+` between keys pressed together. */
  readonly keys: readonly (readonly (keyof Texts['keys'] | CharacterKey)[])[];
}

/** Every key that the page listens to, by part of the page. */
export const KEY_TABLE: readonly { readonly part: keyof Texts['parts']; readonly entries: readonly KeyEntry[] }[] = [
  {
    part: 'page',
    entries: [
      { does: 'search', keys: [['/']] },
      { does: 'help', keys: [['?']] },
      { does: 'close', keys: [['escape']] },
    ],
  },
  {
    part: 'map',
    entries: [
      { does: 'nextCountry', keys: [['arrows']] },
      { does: 'choose', keys: [['enter'], ['space']] },
      { does: 'pan', keys: [['shift', 'arrows']] },
      { does: 'leaveMap', keys: [['escape']] },
    ],
  },
  {
    part: 'timeline',
    entries: [
      { does: 'step', keys: [['arrows']] },
      { does: 'jump', keys: [['shift', 'arrows'], ['page']] },
      { does: 'ends', keys: [['home'], ['end']] },
      { does: 'play', keys: [['space']] },
      { does: 'clear', keys: [['escape']] },
    ],
  },
  {
    part: 'filters',
    entries: [
      { does: 'nextRow', keys: [['arrows']] },
      { does: 'check', keys: [['space']] },
    ],
  },
  {
    part: 'present',
    entries: [
      { does: 'scene', keys: [['arrows'], ['page']] },
      { does: 'ends', keys: [['home'], ['end']] },
      { does: 'playScene', keys: [['space']] },
      { does: 'fullScreen', keys: [['F']] },
      { does: 'black', keys: [['B'], ['.']] },
      { does: 'leaveStage', keys: [['escape']] },
    ],
  },
];
