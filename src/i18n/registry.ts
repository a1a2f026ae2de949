import type { LanguageCode } from '../domain/language.ts';
import { en } from './en.ts';
import { FIRST_LANGUAGES, type FirstLanguage } from './first-messages.ts';
import { fr, type Messages } from './fr.ts';

/** A language of the interface with all its texts. */
export interface Language extends FirstLanguage {
  readonly messages: Messages;
}

const MESSAGES: Readonly<Record<LanguageCode, Messages>> = { fr, en };

/** The languages of the interface with all their texts; code that runs before the map uses `FIRST_LANGUAGES`. */
export const LANGUAGES: readonly Language[] = FIRST_LANGUAGES.map((language) => ({
  ...language,
  messages: messagesOf(language.code),
}));

/** The texts of a language. */
export function messagesOf(code: LanguageCode): Messages {
  return MESSAGES[code];
}
