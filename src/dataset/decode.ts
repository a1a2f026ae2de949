import type { CooperationAction } from '../domain/action.ts';
import type { ActionType, Dataset, DecodedDataset, Institution } from '../domain/dataset.ts';
import type { EdtfDate } from '../domain/edtf.ts';
import { chooseText } from '../domain/language.ts';
import type { RefusalCode } from '../domain/refusal.ts';
import { readActions } from './actions.ts';
import { readCountries } from './countries.ts';
import { Entry, LONGEST_PROSE } from './entry.ts';
import { DatasetRefused } from './errors.ts';
import { FIELDS } from './fields.ts';
import { freezeDeep } from './freeze-deep.ts';
import { excerpt, isJsonArray, type JsonObject } from './json.ts';
import { parseRoot } from './parse.ts';
import { ProblemLog } from './problem-log.ts';
import { resolveCountry } from './references.ts';
import { readStories } from './stories.ts';
import { readOrganisations, readThemes, readTypes, termOfId, type Vocabulary } from './vocabularies.ts';

/**
 * Reads the JSON text of a dataset (`docs/dataset.schema.json`) into a frozen `Dataset`. What is wrong in an action is
 * reported and set aside or dropped, by the rules of `PROBLEM_RULES`; nothing wrong in one entry costs another.
 * @throws {DatasetRefused} when nothing of the text can be shown.
 */
export function decodeDataset(text: string): DecodedDataset {
  const steps = decodeSteps(parseRoot(text));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The reading of the parsed text in steps, each about as long as one action takes; `decode-in-slices.ts` stops between them. */
export function* decodeSteps(root: JsonObject): Generator<void, DecodedDataset> {
  const log = new ProblemLog();
  const entry = new Entry(root, FIELDS.dataset, { subject: null, prefix: '', kind: '' }, log);

  const version = entry.get('version');
  if (version !== 1) throw new DatasetRefused('wrong-version', excerpt(version));
  const list = entry.get('actions');
  if (!isJsonArray(list)) throw new DatasetRefused('no-actions', excerpt(list));

  const institution = readInstitution(entry);
  const title = entry.localized('title') ?? institution.name;
  if (!entry.has('title')) entry.warn('title', 'title-missing');
  const themes = readThemes(entry, log);
  const types = readTypes(entry, log);
  const organisations = readOrganisations(entry, log);
  const home = institution.home.country;
  const { actions, setAsideCount } = yield* readActions(list, { home, themes, types, organisations }, log);
  const updated = readUpdated(entry, actions);

  const dataset: Dataset = {
    version,
    title,
    institution,
    updated,
    now: updated.interval.end,
    licence: entry.localized('licence', { asName: true, longest: LONGEST_PROSE }),
    themes: [...themes.values()],
    types: completeTypes(types, actions),
    organisations: [...organisations.values()],
    countries: readCountries(entry, log),
    stories: readStories(entry),
    actions,
  };
  return freezeDeep({ dataset, problems: log.list(), setAsideCount });
}

/** Whose dataset it is and where its home point stands: without them no map can be drawn. */
function readInstitution(dataset: Entry): Institution {
  const entry = dataset.entry('institution', FIELDS.institution) ?? refuseInstitution('institution');
  const name = entry.localized('name') ?? refuseInstitution('institution.name');
  const home = entry.entry('home', FIELDS.home) ?? refuseInstitution('institution.home');
  const country = home.reference('country', 'partner-unknown', resolveCountry);
  const place = home.localized('place', { asName: true });
  const coordinates = home.coordinates();
  return {
    name,
    shortName: entry.text('shortName') ?? chooseText(name, 'fr')?.text ?? '',
    url: entry.link('url'),
    home: {
      country: country ?? refuseInstitution('institution.home.country'),
      place: place ?? refuseInstitution('institution.home.place'),
      ...(coordinates ?? refuseInstitution('institution.home.lon, institution.home.lat')),
    },
  };
}

function refuseInstitution(field: string): never {
  throw new DatasetRefused('no-institution' satisfies RefusalCode, field);
}

/** The dataset's own date; where it is missing, the latest day on which the data show that they were written. */
function readUpdated(dataset: Entry, actions: readonly CooperationAction[]): EdtfDate {
  const updated = dataset.date('updated');
  if (updated) return updated;
  if (!dataset.has('updated')) dataset.warn('updated', 'date-unreadable');
  const dates = actions.flatMap(({ status, time, sources }) => [
    ...(time && status !== 'planned' && status !== 'cancelled' ? [time.start] : []),
    ...sources.flatMap(({ published }) => (published ? [published] : [])),
  ]);
  const [first, ...others] = dates;
  if (!first) throw new DatasetRefused('no-date', 'updated');
  return others.reduce((latest, date) => (date.interval.end > latest.interval.end ? date : latest), first);
}

/** The types of the vocabulary, then those that only actions name, shown by their id. */
function completeTypes(types: Vocabulary<ActionType>, actions: readonly CooperationAction[]): readonly ActionType[] {
  const unlisted = new Set(actions.map(({ type }) => type).filter((id) => !types.has(id)));
  return [...types.values(), ...[...unlisted].map((id) => ({ ...termOfId(id), plural: null }))];
}
