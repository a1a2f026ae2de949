import { type CooperationAction, DIRECTIONS, type Place, type Source, STATUSES } from '../domain/action.ts';
import { Entry, LONGEST_PROSE } from './entry.ts';
import { FIELDS } from './fields.ts';
import { freezeDeep } from './freeze-deep.ts';
import { excerpt, idOf, isJsonObject, type JsonValue } from './json.ts';
import type { ProblemLog } from './problem-log.ts';
import { readTime } from './read-time.ts';
import { resolveAmong, resolveCountry, resolvePartner, resolveRegion } from './references.ts';
import { isUsableId } from './text.ts';

/** What an action may refer to. */
export interface ActionContext {
  readonly home: string;
  readonly themes: { has(id: string): boolean };
  readonly types: { has(id: string): boolean };
  readonly organisations: { has(id: string): boolean };
}

export interface ReadActions {
  readonly actions: readonly CooperationAction[];
  readonly setAsideCount: number;
}

/** More people than any one action gathers, and more actions than one record tells of: past it a number is a mistake. */
const LARGEST_NUMBER = 10_000_000;

/** Reads the list of actions, one a step: those that break no fatal rule, frozen, in the order of the file. */
export function* readActions(
  list: readonly JsonValue[],
  context: ActionContext,
  log: ProblemLog,
): Generator<void, ReadActions> {
  const seen = new Set<string>();
  const kept: { readonly entry: Entry; readonly action: CooperationAction }[] = [];
  for (const [index, value] of list.entries()) {
    yield;
    const ordinal = `#${index + 1}`;
    if (!isJsonObject(value)) {
      const file = new Entry({}, [], { subject: ordinal, prefix: '', kind: '' }, log);
      file.error(`actions[${index}]`, 'not-an-object', value);
      continue;
    }
    const id = idOf(value);
    const entry = new Entry(
      value,
      FIELDS.action,
      { subject: excerpt(id) || ordinal, prefix: '', kind: 'actions[].' },
      log,
    );
    const isRepeated = seen.has(id);
    const isUsable = isUsableId(id);
    if (!id) entry.error('id', 'id-missing');
    else if (!isUsable) entry.error('id', 'id-unusable');
    else if (isRepeated) entry.error('id', 'id-repeated', `${id} (${ordinal})`);
    seen.add(id);
    const action = readAction(entry, id, kept.length, context);
    if (action && isUsable && !isRepeated) kept.push({ entry, action });
  }

  const ids = new Set(kept.map(({ action }) => action.id));
  const actions: CooperationAction[] = [];
  for (const { entry, action } of kept) {
    yield;
    const related = entry.references('related', 'related-unknown', (id) =>
      id === action.id ? { rule: 'related-unknown' } : resolveAmong(ids, 'related-unknown')(id),
    );
    actions.push(freezeDeep({ ...action, related }));
  }
  return { actions: Object.freeze(actions), setAsideCount: list.length - actions.length };
}

/** Reads one action whole, so that every mistake of it is told at once; `null` when it is set aside. */
function readAction(entry: Entry, id: string, index: number, context: ActionContext): CooperationAction | null {
  const title = entry.localized('title');
  if (!title) entry.error('title', 'title-missing');
  const type = entry.text('type');
  if (!type || type === 'none') entry.error('type', 'type-missing');
  else if (!isUsableId(type)) entry.error('type', 'id-unusable');
  else if (!context.types.has(type)) entry.warn('type', 'type-unknown');
  const time = readTime(entry);
  const rest = {
    summary: entry.localized('summary', { longest: LONGEST_PROSE }),
    themes: entry.references('themes', 'theme-unknown', resolveAmong(context.themes, 'theme-unknown')),
    partners: entry.references('partners', 'partner-unknown', resolvePartner(context.home)),
    regions: entry.references('regions', 'region-unknown', resolveRegion),
    organisations: entry.references(
      'organisations',
      'organisation-unknown',
      resolveAmong(context.organisations, 'organisation-unknown'),
    ),
    count: entry.number('count', 1, LARGEST_NUMBER, { whole: true }) ?? 1,
    direction: entry.word('direction', DIRECTIONS, 'direction-unknown'),
    status: entry.word('status', STATUSES, 'status-unknown'),
    place: readPlace(entry),
    participants: entry.number('participants', 1, LARGEST_NUMBER, { whole: true }),
    sources: entry.entries('sources', FIELDS.source).flatMap(readSource),
  };
  if (!title || !type || !isUsableId(type) || time === 'broken') return null;
  return { index, id, title, type, time, related: [], ...rest };
}

/** Reads where an action takes place: without a name and good coordinates there is no place. */
function readPlace(action: Entry): Place | null {
  const entry = action.entry('place', FIELDS.place);
  if (!entry) return null;
  const name = entry.localized('name', { asName: true });
  if (!name) entry.warn('name', 'title-missing');
  const country = entry.reference('country', 'partner-unknown', resolveCountry);
  const coordinates = entry.coordinates();
  return name && coordinates ? { name, country, ...coordinates } : null;
}

function readSource(entry: Entry): readonly Source[] {
  const source: Source = {
    url: entry.link('url'),
    title: entry.text('title'),
    publisher: entry.text('publisher'),
    published: entry.date('published'),
  };
  return source.url || source.title || source.publisher ? [source] : [];
}
