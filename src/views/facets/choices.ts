import type { Dataset, MarkId } from '../../domain/dataset.ts';
import type { LanguageCode } from '../../domain/language.ts';
import type { Facet, FacetOption } from '../../filters/facet.ts';
import { labelLanguage } from '../../hooks/read-text.ts';
import { LANGUAGES } from '../../i18n/registry.ts';
import { searchWords, wantedWords } from '../../query/search-text.ts';

/** One value of a facet as the column shows it. */
export interface Choice {
  readonly id: string;
  readonly parent: string | null;
  readonly mark: MarkId | null;
  readonly label: string;
  /** The language of the label. */
  readonly written: LanguageCode;
  /** Words of its labels in every language, without accents or case: what the search field finds it by. */
  readonly words: readonly string[];
}

/** Every value of a facet in display order, then those that are chosen although no action has them, to let them go. */
export function choicesOf(
  facet: Facet,
  dataset: Dataset,
  language: LanguageCode,
  chosen: readonly string[],
): readonly Choice[] {
  const options = facet.options(dataset, language);
  const listed = new Set(options.map((option) => option.id));
  const unlisted = chosen.filter((id) => !listed.has(id)).map((id) => ({ id, parent: null, mark: null }));
  return [...options, ...unlisted].map((option) => createChoice(option, facet, dataset, language));
}

function createChoice(option: FacetOption, facet: Facet, dataset: Dataset, language: LanguageCode): Choice {
  const labels = LANGUAGES.map(({ code, messages }) => ({
    code,
    label: facet.label(option.id, dataset, messages, code),
  }));
  return {
    ...option,
    written: labelLanguage(facet.id, option.id, dataset, language),
    label: labels.find(({ code }) => code === language)?.label ?? option.id,
    words: labels.flatMap(({ label }) => searchWords(label)),
  };
}

/** The ids of the choices in which every word of the text begins a word; `null` when the text has no word. */
export function findChoices(choices: readonly Choice[], text: string): ReadonlySet<string> | null {
  const wanted = wantedWords(text);
  if (wanted.length === 0) return null;
  const found = choices.filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))));
  return new Set(found.map((choice) => choice.id));
}

/** Folding away fewer rows than this is not worth a button. */
const FEWEST_FOLDED = 3;

/** The first choices of a long list, with those chosen further down; all of them when the rest is too short to fold. */
export function foldChoices(choices: readonly Choice[], chosen: readonly string[], limit: number): readonly Choice[] {
  const shown = choices.filter((choice, index) => index < limit || chosen.includes(choice.id));
  return choices.length - shown.length < FEWEST_FOLDED ? choices : shown;
}
