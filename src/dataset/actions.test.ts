import { describe, expect, test } from 'vitest';
import { decodeRaw, type Raw, RAW_ACTION } from '../../tests/support/build-raw-dataset.ts';
import type { ProblemRule } from '../domain/dataset.ts';

/** Decodes one action, the least one changed by `change`, and tells the rules that it breaks. */
function decodeAction(change: Raw) {
  const { dataset, problems, setAsideCount } = decodeRaw({}, [{ ...RAW_ACTION, ...change }]);
  const broken = problems.map(({ severity, subject, field, rule }) => ({ severity, subject, field, rule }));
  return { action: dataset.actions[0], broken, setAsideCount };
}

const error = (field: string, rule: ProblemRule, subject: string | null = 'a') => ({
  severity: 'error',
  subject,
  field,
  rule,
});
const warning = (field: string, rule: ProblemRule, subject: string | null = 'a') => ({
  severity: 'warning',
  subject,
  field,
  rule,
});

test('an action needs no more than an id, a title and a type', () => {
  const { action, broken } = decodeAction({});
  expect(broken).toEqual([]);
  expect(action).toMatchObject({
    index: 0,
    id: 'a',
    title: { fr: 'Un accord' },
    type: 'agreement',
    time: null,
    count: 1,
  });
});

describe('what sets an action aside', () => {
  test.each<[string, Raw, ReturnType<typeof error>]>([
    ['no id', { id: null }, error('id', 'id-missing', '#1')],
    ['an id that is no text', { id: 12 }, error('id', 'id-missing', '#1')],
    ['an empty id', { id: ' ' }, error('id', 'id-missing', '#1')],
    ['no title', { title: null }, error('title', 'title-missing')],
    ['an empty title in every language', { title: { fr: '', en: ' ' } }, error('title', 'title-missing')],
    ['no type', { type: null }, error('type', 'type-missing')],
    ['the type that means "not stated"', { type: 'none' }, error('type', 'type-missing')],
    ['a start that is no date', { start: 'mai 2025' }, error('start', 'start-unreadable')],
    ['a start on a day that does not exist', { start: '2025-02-30' }, error('start', 'start-unreadable')],
    ['a start that is an open end', { start: '..' }, error('start', 'start-unreadable')],
    ['a start that is a number', { start: 2025 }, error('start', 'start-unreadable')],
    ['an end before the start', { start: '2025-05', end: '2025-04' }, error('end', 'end-before-start')],
  ])('%s', (_, change, expected) => {
    const { action, broken, setAsideCount } = decodeAction(change);
    expect(action).toBeUndefined();
    expect(setAsideCount).toBe(1);
    expect(broken).toEqual([expected]);
  });

  test('an id used again: the second one goes, and its place is told', () => {
    const { dataset, problems, setAsideCount } = decodeRaw({}, [RAW_ACTION, { ...RAW_ACTION, title: { fr: 'Autre' } }]);
    expect(dataset.actions.map(({ title }) => title.fr)).toEqual(['Un accord']);
    expect(setAsideCount).toBe(1);
    expect(problems).toEqual([{ severity: 'error', subject: 'a', field: 'id', rule: 'id-repeated', value: 'a (#2)' }]);
  });

  test.each([[null], [3], ['text'], [[RAW_ACTION]]])('an entry that is no object: %j', (value) => {
    const { dataset, problems, setAsideCount } = decodeRaw({}, [value, RAW_ACTION]);
    expect(dataset.actions).toHaveLength(1);
    expect(setAsideCount).toBe(1);
    expect(problems).toMatchObject([{ severity: 'error', subject: '#1', field: 'actions[0]', rule: 'not-an-object' }]);
  });

  test('every mistake of an action is told at once', () => {
    const { broken } = decodeAction({ title: null, type: null, start: 'x', partners: ['FRA'] });
    expect(broken.map(({ rule }) => rule)).toEqual([
      'title-missing',
      'type-missing',
      'start-unreadable',
      'home-as-partner',
    ]);
  });
});

describe('what is dropped while its action is kept', () => {
  test.each<[string, Raw, ReturnType<typeof warning>, Raw]>([
    ['an unknown theme', { themes: ['x', 'ai'] }, warning('themes[0]', 'theme-unknown'), { themes: ['ai'] }],
    [
      'an unknown partner',
      { partners: ['KAZ', 'XYZ'] },
      warning('partners[1]', 'partner-unknown'),
      { partners: ['KAZ'] },
    ],
    ['a partner in lower case', { partners: ['kaz'] }, warning('partners[0]', 'partner-unknown'), { partners: [] }],
    [
      'the home country',
      { partners: ['FRA', 'KAZ'] },
      warning('partners[0]', 'home-as-partner'),
      { partners: ['KAZ'] },
    ],
    [
      'an unknown region',
      { regions: ['002', '999'] },
      warning('regions[1]', 'region-unknown'),
      { regions: ['africa'] },
    ],
    [
      'an unknown organisation',
      { organisations: ['x'] },
      warning('organisations[0]', 'organisation-unknown'),
      { organisations: [] },
    ],
    ['an inherited name', { themes: ['__proto__'] }, warning('themes[0]', 'theme-unknown'), { themes: [] }],
    ['an unknown related action', { related: ['b'] }, warning('related[0]', 'related-unknown'), { related: [] }],
    ['itself as related', { related: ['a'] }, warning('related[0]', 'related-unknown'), { related: [] }],
    [
      'a value given twice',
      { partners: ['KAZ', 'KAZ'] },
      warning('partners[1]', 'value-repeated'),
      { partners: ['KAZ'] },
    ],
    ['a text for a list', { partners: 'KAZ' }, warning('partners', 'list-expected'), { partners: [] }],
    ['a number in a list', { partners: [7] }, warning('partners[0]', 'partner-unknown'), { partners: [] }],
    ['an unknown direction', { direction: 'both' }, warning('direction', 'direction-unknown'), { direction: null }],
    ['an unknown status', { status: 'done' }, warning('status', 'status-unknown'), { status: null }],
    ['a negative count', { count: -2 }, warning('count', 'number-invalid'), { count: 1 }],
    ['half a participant', { participants: 2.5 }, warning('participants', 'number-invalid'), { participants: null }],
    ['an absurd number', { participants: 1e300 }, warning('participants', 'number-invalid'), { participants: null }],
    ['a number as text', { participants: '24' }, warning('participants', 'number-invalid'), { participants: null }],
    ['a summary without language', { summary: 'Texte' }, warning('summary', 'text-invalid'), { summary: null }],
    [
      'a title of one language',
      { title: { fr: 'A', en: 3 } },
      warning('title.en', 'text-invalid'),
      { title: { fr: 'A' } },
    ],
    ['an end without a start', { end: '2025' }, warning('end', 'end-without-start'), { time: null }],
    ['a place that is text', { place: 'Paris' }, warning('place', 'not-an-object'), { place: null }],
    [
      'a latitude past the pole',
      { place: { name: 'P', lon: 2, lat: 95 } },
      warning('place.lat', 'coordinates-invalid'),
      { place: null },
    ],
    [
      'a place without longitude',
      { place: { name: 'P', lat: 9 } },
      warning('place.lon', 'coordinates-invalid'),
      { place: null },
    ],
    ['a place without name', { place: { lon: 2, lat: 9 } }, warning('place.name', 'title-missing'), { place: null }],
    ['a source that is text', { sources: ['INSP'] }, warning('sources[0]', 'not-an-object'), { sources: [] }],
  ])('%s', (_, change, expected, kept) => {
    const { action, broken, setAsideCount } = decodeAction(change);
    expect(setAsideCount).toBe(0);
    expect(broken).toEqual([expected]);
    expect(action).toMatchObject(kept);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://x.org',
    '/page',
    'insp.gouv.fr',
  ])('the link %j', (url) => {
    const { action, broken } = decodeAction({ sources: [{ url, title: 'T' }] });
    expect(broken).toEqual([warning('sources[0].url', 'link-not-http')]);
    expect(action?.sources).toEqual([{ url: null, title: 'T', publisher: null, published: null }]);
  });

  test('an unreadable end: the action keeps its start', () => {
    const { action, broken } = decodeAction({ start: '2025-05', end: 'soon' });
    expect(broken).toEqual([warning('end', 'end-unreadable')]);
    expect(action?.time).toMatchObject({ end: null, interval: action?.time?.start.interval });
  });

  test('a source without an address, a title or a publisher is no source', () => {
    expect(decodeAction({ sources: [{ published: '2025' }] }).action?.sources).toEqual([]);
  });
});

test('an unknown type is kept, reported and joins the types under its id', () => {
  const { dataset, problems } = decodeRaw({}, [{ ...RAW_ACTION, type: 'webinar' }]);
  expect(dataset.actions[0]?.type).toBe('webinar');
  expect(dataset.types.map(({ id }) => id)).toEqual(['agreement', 'webinar']);
  expect(dataset.types[1]).toEqual({ id: 'webinar', label: { fr: 'webinar', en: 'webinar' }, plural: null });
  expect(problems).toMatchObject([{ severity: 'warning', subject: 'a', field: 'type', rule: 'type-unknown' }]);
});

test('an unknown field is reported once for all actions, with its number', () => {
  const place = { name: 'P', lon: 0, lat: 0, height: 3 };
  const { problems } = decodeRaw({ colour: 'red' }, [
    { ...RAW_ACTION, note: 1, place },
    { ...RAW_ACTION, id: 'b', note: 2 },
  ]);
  expect(problems.map(({ field, rule, count }) => ({ field, rule, count }))).toEqual([
    { field: 'colour', rule: 'field-unknown', count: 1 },
    { field: 'actions[].note', rule: 'field-unknown', count: 2 },
    { field: 'actions[].place.height', rule: 'field-unknown', count: 1 },
  ]);
});

function timeOf(change: Raw) {
  return decodeAction(change).action?.time;
}

describe('when an action is', () => {
  test('without an end it lasts the interval of its start', () => {
    const time = timeOf({ start: '2025-07' });
    expect(time?.interval).toEqual(time?.start.interval);
  });

  test('with an end it runs to the last day of the end, which may be coarser than the start', () => {
    const time = timeOf({ start: '2025-07-03', end: '2025' });
    const year = timeOf({ start: '2025' });
    expect(time?.interval).toEqual({ start: timeOf({ start: '2025-07-03' })?.interval.start, end: year?.interval.end });
  });

  test('an open end never ends', () => {
    expect(timeOf({ start: '200X', end: '..' })).toMatchObject({ end: 'open', interval: { end: Infinity } });
  });

  test('an end within the start is no mistake', () => {
    expect(decodeAction({ start: '2025', end: '2025-03' }).broken).toEqual([]);
  });
});
