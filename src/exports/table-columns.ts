import { countryName } from '../domain/countries.ts';
import type { Term } from '../domain/dataset.ts';
import { chooseText, type LocalizedText } from '../domain/language.ts';
import { regionBySlug } from '../domain/m49.ts';
import { createFormat } from '../i18n/format.ts';
import type { Messages } from '../i18n/fr.ts';
import { messagesOf } from '../i18n/registry.ts';
import type { CsvCell } from './csv-text.ts';
import type { ExportContext, ExportInput } from './export-format.ts';
import type { TableRow } from './table-rows.ts';

/** A column of the table of actions. */
export interface TableColumn {
  readonly id: keyof Messages['exports']['columns'];
  readonly cell: (row: TableRow) => CsvCell;
}

/** Between the values of one cell. */
const SEPARATOR = ' | ';

/** The columns of the actions of a view: each value as a word of the reader's language and as the code of the dataset. */
export function tableColumns(
  { dataset, view, sentence }: ExportInput,
  { addressOf }: ExportContext,
): readonly TableColumn[] {
  const { language } = view;
  const { values } = messagesOf(language);
  const format = createFormat(language);
  const read = (text: LocalizedText | null): string => chooseText(text, language)?.text ?? '';
  const labels = (terms: readonly Term[], ids: readonly string[]): string => {
    const byId = new Map(terms.map((term) => [term.id, term]));
    return list(ids.map((id) => read(byId.get(id)?.label ?? null) || id));
  };
  return [
    { id: 'id', cell: ({ action: { id } }) => id },
    { id: 'title', cell: ({ action: { title } }) => read(title) },
    { id: 'summary', cell: ({ action: { summary } }) => read(summary) },
    { id: 'date', cell: ({ action: { time } }) => format.actionTime(time, 'long') },
    { id: 'start', cell: ({ action: { time } }) => time?.start.text ?? '' },
    { id: 'end', cell: ({ action: { time } }) => (time?.end === 'open' ? '..' : (time?.end?.text ?? '')) },
    { id: 'type', cell: ({ action: { type } }) => labels(dataset.types, [type]) },
    { id: 'typeCode', cell: ({ action: { type } }) => type },
    { id: 'countries', cell: ({ partners }) => list(partners.map((code) => countryName(code, language))) },
    { id: 'countryCodes', cell: ({ partners }) => list(partners) },
    {
      id: 'regions',
      cell: ({ action: { regions } }) => list(regions.map((slug) => regionBySlug(slug)?.name[language] ?? slug)),
    },
    { id: 'regionCodes', cell: ({ action: { regions } }) => list(regions) },
    { id: 'themes', cell: ({ action: { themes } }) => labels(dataset.themes, themes) },
    { id: 'themeCodes', cell: ({ action: { themes } }) => list(themes) },
    { id: 'organisations', cell: ({ action: { organisations } }) => labels(dataset.organisations, organisations) },
    { id: 'organisationCodes', cell: ({ action: { organisations } }) => list(organisations) },
    { id: 'direction', cell: ({ action: { direction } }) => (direction ? values.directions[direction] : '') },
    { id: 'directionCode', cell: ({ action: { direction } }) => direction ?? '' },
    { id: 'status', cell: ({ action: { status } }) => (status ? values.statuses[status] : '') },
    { id: 'statusCode', cell: ({ action: { status } }) => status ?? '' },
    { id: 'place', cell: ({ action: { place } }) => read(place?.name ?? null) },
    { id: 'count', cell: ({ action: { count } }) => count },
    { id: 'participants', cell: ({ action: { participants } }) => participants },
    { id: 'sources', cell: ({ action: { sources } }) => list(sources.flatMap(({ url }) => url ?? [])) },
    { id: 'address', cell: ({ action: { id } }) => addressOf({ ...view, action: id }) },
    { id: 'view', cell: () => sentence },
    { id: 'updated', cell: () => dataset.updated.text },
  ];
}

function list(values: readonly string[]): string {
  return values.join(SEPARATOR);
}
