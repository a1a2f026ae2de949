import { countryName } from '../domain/countries.ts';
import type { Dataset, Scene } from '../domain/dataset.ts';
import { chooseText, type LanguageCode, type LocalizedText } from '../domain/language.ts';
import { createFormat } from '../i18n/format.ts';
import { LANGUAGES, messagesOf } from '../i18n/registry.ts';
import { describeView, headingText } from '../query/heading/heading.ts';
import type { QueryResult } from '../query/query.ts';
import type { ViewState } from '../state/view-state.ts';
import { sceneParts } from './scene-view.ts';

/** Longest sentence that stands as a title, in characters. */
const TITLE_LENGTH = 80;

/**
 * A view as a scene: named in each language after the open action, the country or the sentence of the view, without a caption.
 * @param result the answer to the filters of the view.
 */
export function sceneOfView(view: ViewState, dataset: Dataset, result: QueryResult): Scene {
  const nameIn = (language: LanguageCode): string => viewName(view, dataset, result, language);
  const title: LocalizedText = Object.fromEntries(LANGUAGES.map(({ code }) => [code, nameIn(code)]));
  return { title, caption: null, view: sceneParts(view) };
}

/** What a view is about, in a language. */
export function viewName(view: ViewState, dataset: Dataset, result: QueryResult, language: LanguageCode): string {
  const action = view.action === null ? undefined : dataset.actions.find(({ id }) => id === view.action);
  const title = chooseText(action?.title, language)?.text;
  if (title) return title;
  if (view.country !== null) return countryName(view.country, language);
  const words = { messages: messagesOf(language), format: createFormat(language), language };
  return headingText(describeView({ dataset, filters: view, result, ...words }, TITLE_LENGTH));
}
