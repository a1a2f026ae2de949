/** A language code of the interface and of dataset texts (BCP 47 primary tag). */
export type LanguageCode = 'fr' | 'en';

/** A text by language; a dataset may give only one of them. */
export type LocalizedText = Readonly<Partial<Record<LanguageCode, string>>>;

/** A text chosen for a reader, with the language it is really written in. */
export interface ChosenText {
  readonly text: string;
  readonly language: LanguageCode;
}

/** The text in the wanted language, else in any other that has one; `null` when there is none. */
export function chooseText(text: LocalizedText | null | undefined, wanted: LanguageCode): ChosenText | null {
  if (!text) return null;
  for (const language of [wanted, 'fr', 'en'] as const) {
    const value = text[language];
    if (value) return { text: value, language };
  }
  return null;
}
