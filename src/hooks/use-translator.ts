import { useMemo } from 'react';
import type { LanguageCode } from '../domain/language.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/fr.ts';
import { messagesOf } from '../i18n/registry.ts';
import { useViewState } from './use-view-state.ts';

export interface Translator {
  readonly language: LanguageCode;
  readonly messages: Messages;
  readonly format: Format;
}

/** The texts and formats of the view's language. */
export function useTranslator(): Translator {
  const language = useViewState((view) => view.language);
  return useMemo(() => ({ language, messages: messagesOf(language), format: createFormat(language) }), [language]);
}
