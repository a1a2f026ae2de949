import type { LanguageCode } from '../domain/language.ts';
import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

/** A language of the interface. */
export interface Language {
  readonly code: LanguageCode;
  /** Its name in itself. */
  readonly ownName: string;
  readonly messages: Messages;
}

/** The languages of the interface; the first is the one that a reader gets when nothing else decides. */
export const LANGUAGES: readonly Language[] = [
  { code: 'fr', ownName: 'Français', messages: fr },
  { code: 'en', ownName: 'English', messages: en },
];

const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { fr, en };

/** The texts of a language. */
export function messagesOf(code: LanguageCode): Messages {
  return MESSAGES[code];
}
