import type { LanguageCode } from '../domain/language.ts';
import { firstMessagesOf } from '../i18n/first-messages.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import type { FirstMessages } from '../i18n/fr-first.ts';
import { remember } from './remember.ts';
import { useViewState } from './use-view-state.ts';

export interface FirstTranslator {
  readonly language: LanguageCode;
  readonly messages: FirstMessages;
  readonly format: Format;
}

/** The translator of a language, made once: it is asked for by every component. */
export const firstTranslatorOf = remember(
  (language: LanguageCode): FirstTranslator => ({
    language,
    messages: firstMessagesOf(language),
    format: createFormat(language),
  }),
);

/** The first texts and the formats of the view's language, for what draws the page until its map can act. */
export function useFirstTranslator(): FirstTranslator {
  return firstTranslatorOf(useViewState((view) => view.language));
}
