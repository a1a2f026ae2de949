import type { LanguageCode } from '../domain/language.ts';

/** British English for `en`: the house style of the English texts. */
export const LOCALES: Readonly<Record<LanguageCode, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** The narrow no-break space of `Intl` as a plain no-break space: the page's fonts have no U+202F. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}

/** Writes numbers as a language does: "1 234" in French (no-break space), "1,234" in English. */
export function createNumberFormat(language: LanguageCode): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALES[language]);
  return (value) => withPlainSpaces(format.format(value));
}
