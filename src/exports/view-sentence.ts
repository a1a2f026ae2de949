import { countryName } from '../domain/countries.ts';
import { createFormat } from '../i18n/format.ts';
import { messagesOf } from '../i18n/registry.ts';
import { describeView, headingText } from '../query/heading/heading.ts';
import { exportedActions, type ExportInput } from './export-format.ts';

/** What a view shows, in one sentence of the reader's language: its heading, or the country whose page is open. */
export function viewSentence({ dataset, view, result }: Pick<ExportInput, 'dataset' | 'view' | 'result'>): string {
  const { language } = view;
  const messages = messagesOf(language);
  if (view.country === null) {
    const format = createFormat(language);
    return headingText(describeView({ dataset, filters: view, result, language, messages, format }));
  }
  const count = exportedActions({ dataset, view, result }).length;
  return messages.exports.country(countryName(view.country, language), messages.common.actions(count));
}
