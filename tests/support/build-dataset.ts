import type { ActionTime, CooperationAction } from '../../src/domain/action.ts';
import type { Dataset, MarkId, Organisation, Theme } from '../../src/domain/dataset.ts';
import { type EdtfDate, parseEdtf } from '../../src/domain/edtf.ts';

/** A date that a test writes; throws when it is not EDTF. */
export function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (parsed.kind !== 'valid') throw new Error(`not a date: ${text}`);
  return parsed.value;
}

/** When an action is, from dates as a dataset writes them; `..` is an open end. */
export function time(start: string, end?: string): ActionTime {
  const first = date(start);
  const last = end === undefined ? null : end === '..' ? 'open' : date(end);
  const lastDay = last === 'open' ? Infinity : (last ?? first).interval.end;
  return { start: first, end: last, interval: { start: first.interval.start, end: lastDay } };
}

/** An action with no more than a title and a type, changed by `given`. */
export function buildAction(given: Partial<CooperationAction> & { readonly id: string }): CooperationAction {
  return {
    index: 0,
    title: { fr: `Action ${given.id}`, en: `Action ${given.id}` },
    summary: null,
    type: 'agreement',
    themes: [],
    partners: [],
    regions: [],
    organisations: [],
    count: 1,
    direction: null,
    status: 'completed',
    time: null,
    place: null,
    participants: null,
    related: [],
    sources: [],
    ...given,
  };
}

export function buildTheme(id: string, mark: MarkId = 'other', label: string = id): Theme {
  return { id, mark, label: { fr: label, en: label }, shortLabel: { fr: label, en: label }, phrase: null };
}

export function buildOrganisation(id: string, given: Partial<Organisation> = {}): Organisation {
  return { id, label: { fr: id, en: id }, country: null, acronym: null, ...given };
}

/** A small dataset; actions are numbered in their order. `updated` is 21 November 2026 unless given. */
export function buildDataset(given: Partial<Dataset> = {}): Dataset {
  const updated = given.updated ?? date('2026-11-21');
  return {
    version: 1,
    title: { fr: 'Atlas', en: 'Atlas' },
    institution: {
      name: { fr: 'Institut', en: 'Institute' },
      shortName: 'INSP',
      url: null,
      home: { country: 'FRA', place: { fr: 'Paris', en: 'Paris' }, lon: 2.35, lat: 48.85 },
    },
    updated,
    now: updated.interval.end,
    licence: null,
    themes: [],
    types: [{ id: 'agreement', label: { fr: 'Accord', en: 'Agreement' }, plural: { fr: 'accords', en: 'agreements' } }],
    organisations: [],
    countries: new Map(),
    stories: [],
    ...given,
    actions: (given.actions ?? []).map((action, index) => ({ ...action, index })),
  };
}
