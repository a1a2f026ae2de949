import type { LanguageCode } from '../domain/language.ts';

/** British English for `en`: the house style of the English texts. */
export const LOCALES: Readonly<Record<LanguageCode, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The narrow no-break space of `Intl` as a plain no-break space: the page's fonts have no U+202F. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}

/**
 * Writes numbers as a language does: "1 234" in French (no-break space), "1,234" in English. The browser's own formatter is
 * made for the first number: it takes as long as the first screen's whole code takes to start.
 */
export function createNumberFormat(language: LanguageCode): (value: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (value) => {
    format ??= new Intl.NumberFormat(LOCALES[language]);
    return withPlainSpaces(format.format(value));
  };
}
