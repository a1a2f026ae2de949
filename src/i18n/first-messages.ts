import type { LanguageCode } from '../domain/language.ts';
import { enFirst } from './en-first.ts';
import { type FirstMessages, frFirst } from './fr-first.ts';

/** A language of the interface, with what the page says until its map can act. */
export interface FirstLanguage {
  readonly code: LanguageCode;
  /** Its name in itself. */
  readonly ownName: string;
  readonly messages: FirstMessages;
}

/** The languages of the interface; the first is the one that a reader gets when nothing else decides. */
export const FIRST_LANGUAGES: readonly FirstLanguage[] = [
  { code: 'fr', ownName: 'Français', messages: frFirst },
  { code: 'en', ownName: 'English', messages: enFirst },
];

const MESSAGES: Readonly<Record<LanguageCode, FirstMessages>> = { fr: frFirst, en: enFirst };

/** The first texts of a language: all that the code of the first visit before its map may use. */
export function firstMessagesOf(code: LanguageCode): FirstMessages {
  return MESSAGES[code];
}
