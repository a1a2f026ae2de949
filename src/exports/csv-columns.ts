import type { CooperationAction } from '../domain/action.ts';
import { countryName } from '../domain/countries.ts';
import type { Term } from '../domain/dataset.ts';
import { chooseText, type LocalizedText } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { createFormat } from '../i18n/format.ts';
import type { Messages } from '../i18n/fr.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { CsvCell } from './csv-text.ts';
import type { ExportContext, ExportInput } from './export-format.ts';

/** A column of the table of actions. */
export interface CsvColumn {
  readonly id: keyof Messages['exports']['columns'];
  readonly cell: (action: CooperationAction) => CsvCell;
}

/** Between the values of one cell. */
const SEPARATOR = ' | ';

/** The columns of the actions of a view: each value as a word of the reader's language and as the code of the dataset. */
export function csvColumns(
  { dataset, view, sentence }: ExportInput,
  { addressOf }: ExportContext,
): readonly CsvColumn[] {
  const { language } = view;
  const { values } = messagesOf(language);
  const format = createFormat(language);
  const read = (text: LocalizedText | null): string => chooseText(text, language)?.text ?? '';
  const labels = (terms: readonly Term[], ids: readonly string[]): string => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return list(ids.map((id) => read(byId.get(id)?.label ?? null) || id));
  };
  return [
    { id: 'id', cell: ({ id }) => id },
    { id: 'title', cell: ({ title }) => read(title) },
    { id: 'summary', cell: ({ summary }) => read(summary) },
    { id: 'date', cell: ({ time }) => format.actionTime(time, 'long') },
    { id: 'start', cell: ({ time }) => time?.start.text ?? '' },
    { id: 'end', cell: ({ time }) => (time?.end === 'open' ? '..' : (time?.end?.text ?? '')) },
    { id: 'type', cell: ({ type }) => labels(dataset.types, [type]) },
    { id: 'typeCode', cell: ({ type }) => type },
    { id: 'countries', cell: ({ partners }) => list(partners.map((code) => countryName(code, language))) },
    { id: 'countryCodes', cell: ({ partners }) => list(partners) },
    { id: 'regions', cell: ({ regions }) => list(regions.map((slug) => regionBySlug(slug)?.name[language] ?? slug)) },
    { id: 'regionCodes', cell: ({ regions }) => list(regions) },
    { id: 'themes', cell: ({ themes }) => labels(dataset.themes, themes) },
    { id: 'themeCodes', cell: ({ themes }) => list(themes) },
    { id: 'organisations', cell: ({ organisations }) => labels(dataset.organisations, organisations) },
    { id: 'organisationCodes', cell: ({ organisations }) => list(organisations) },
    { id: 'direction', cell: ({ direction }) => (direction ? values.directions[direction] : '') },
    { id: 'directionCode', cell: ({ direction }) => direction ?? '' },
    { id: 'status', cell: ({ status }) => (status ? values.statuses[status] : '') },
    { id: 'statusCode', cell: ({ status }) => status ?? '' },
    { id: 'place', cell: ({ place }) => read(place?.name ?? null) },
    { id: 'count', cell: ({ count }) => count },
    { id: 'participants', cell: ({ participants }) => participants },
    { id: 'sources', cell: ({ sources }) => list(sources.flatMap(({ url }) => url ?? [])) },
    { id: 'address', cell: ({ id }) => addressOf({ ...view, action: id }) },
    { id: 'view', cell: () => sentence },
    { id: 'updated', cell: () => dataset.updated.text },
  ];
}

function list(values: readonly string[]): string {
  return values.join(SEPARATOR);
}
