import type { Dataset, Term } from '../domain/dataset.ts';
import { chooseText, type LanguageCode, type LocalizedText } from '../domain/language.ts';
import type { Facet, FacetId } from '../filters/facet.ts';
import type { Translator } from './use-translator.ts';

/** A text of the dataset as a reader gets it: the props of `ui/ForeignText`. */
export interface ReadText {
  readonly text: string;
  /** Its language when it is not the reader's, and the words that say so. */
  readonly lang?: LanguageCode;
  readonly note?: string;
}

/** A text in the reader's language, else in the other, marked; `otherwise` when there is none. */
export function readText(text: LocalizedText | null | undefined, otherwise: string, translator: Translator): ReadText {
  const chosen = chooseText(text, translator.language);
  return { text: chosen?.text ?? otherwise, ...foreign(chosen?.language, translator) };
}

/** What marks a text written in a language; nothing in the reader's own. */
export function foreign(
  written: LanguageCode | undefined,
  { language, messages }: Pick<Translator, 'language' | 'messages'>,
): Omit<ReadText, 'text'> {
  return written === undefined || written === language ? {} : { lang: written, note: messages.common.inOtherLanguage };
}

/** The name of a facet's value. */
export function valueLabel(facet: Facet, value: string, dataset: Dataset, translator: Translator): ReadText {
  const text = facet.label(value, dataset, translator.messages, translator.language);
  return { text, ...foreign(labelLanguage(facet.id, value, dataset, translator.language), translator) };
}

/** The language in which a facet's value is named for a reader: theirs, unless the dataset names it in another only. */
export function labelLanguage(facet: FacetId, value: string, dataset: Dataset, language: LanguageCode): LanguageCode {
  const term = vocabularyOf(facet, dataset).find(({ id }) => id === value);
  return chooseText(term?.label, language)?.language ?? language;
}

/** The dataset's own words among the values of a facet; the others are named by the interface. */
function vocabularyOf(facet: FacetId, { themes, types, organisations }: Dataset): readonly Term[] {
  switch (facet) {
    case 'theme':
      return themes;
    case 'type':
      return types;
    case 'organisation':
      return organisations;
    case 'geography':
    case 'direction':
    case 'status':
      return [];
  }
}
