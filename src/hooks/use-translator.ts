import type { LanguageCode } from '../domain/language.ts';
import type { Messages } from '../i18n/fr.ts';
import { messagesOf } from '../i18n/registry.ts';
import { remember } from './remember.ts';
import { type FirstTranslator, firstTranslatorOf } from './use-first-translator.ts';
import { useViewState } from './use-view-state.ts';

export interface Translator extends FirstTranslator {
  readonly messages: Messages;
}

const translatorOf = remember(
  (language: LanguageCode): Translator => ({ ...firstTranslatorOf(language), messages: messagesOf(language) }),
);

/** All texts and the formats of the view's language; what draws the page until its map can act uses `useFirstTranslator`. */
export function useTranslator(): Translator {
  return translatorOf(useViewState((view) => view.language));
}
