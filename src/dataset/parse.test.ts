import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from './json.ts';
import { createPieceParser, decodeUtf8 } from './parse.ts';

/** What the bytes hold when they come so many at a time; `null` when they must be parsed as a whole. */
function parseInPieces(bytes: Uint8Array, size: number): JsonValue {
  const parse = createPieceParser();
  for (let at = 0; at < bytes.length; at += size) parse(bytes.subarray(at, at + size));
  return parse();
}

/** What the text holds, written again. */
function parsedOrNull(text: string): string {
  try {
    return JSON.stringify(JSON.parse(decodeUtf8(encode(text))));
  } catch {
    return 'null';
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Texts that look like the places where a file is cut. */
const LURES = ['},{"id"', '"actions":[{"id":1}', '\\"actions":[{"id":1}', ']}', '},\n{\n"id"', '\\', '"', 'é🙂'];
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(...LURES));
const anyValue = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  .map((value): JsonValue => JSON.parse(JSON.stringify(value)));
const anyAction = fc
  .tuple(fc.oneof(fc.constant('id'), anyText), anyText, fc.dictionary(anyText, fc.oneof(anyValue, anyText)))
  .map(([key, id, rest]): JsonValue => ({ [key]: id, sources: [{ id }, { id: 'two' }, rest], ...rest }));
const anyActions = fc.array(fc.oneof({ weight: 8, arbitrary: anyAction }, anyValue), { maxLength: 8 });

/** Every way of writing a file that an editor or a program has. */
const anyLayout = fc.oneof(
  fc.constantFrom('', 1, 2, '\t').map((indent) => (file: JsonValue) => JSON.stringify(file, null, indent)),
  fc.constant((file: { readonly actions: readonly JsonValue[] }) =>
    JSON.stringify({ ...file, actions: [] }).replace(
      /\[\]\}$/,
      () => `[\n${file.actions.map((action) => JSON.stringify(action)).join(',\n')}\n]}`,
    ),
  ),
);

const anyFile = fc
  .record({
    head: fc.dictionary(anyText, fc.oneof(anyValue, anyText), { maxKeys: 4 }),
    actions: anyActions,
    tail: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, fc.dictionary(anyText, anyValue, { maxKeys: 2 })),
    layout: anyLayout,
    start: fc.constantFrom('', '', '\ufeff', ' \n'),
    end: fc.constantFrom('', '\n', '\r\n \t'),
    isCrlf: fc.boolean(),
  })
  .map(({ head, actions, tail, layout, start, end, isCrlf }) => {
    const text = `${start}${layout({ ...head, actions, ...tail })}${end}`;
    return isCrlf ? text.replaceAll('\n', '\r\n') : text;
  });

test('what is read in pieces is what the text holds, however it is written and however it comes', () => {
  fc.assert(
    fc.property(anyFile, fc.integer({ min: 1, max: 300 }), (text, size) => {
      const read = parseInPieces(encode(text), size);
      expect([null, JSON.parse(text.replace(/^\ufeff/, ''))].map((value) => JSON.stringify(value))).toContain(
        JSON.stringify(read),
      );
    }),
    { numRuns: 500 },
  );
});

test('what is broken is never read in pieces', () => {
  const anyBreak = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 3 }),
    put: fc.constantFrom('', ']', '}', ',', '"', '\n', '{'),
  });
  fc.assert(
    fc.property(anyFile, anyBreak, fc.integer({ min: 1, max: 300 }), (text, { at, length, put }, size) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + put + text.slice(place + length);
      const read = parseInPieces(encode(broken), size);
      expect(['null', parsedOrNull(broken)]).toContain(JSON.stringify(read));
    }),
    { numRuns: 1000 },
  );
});

const ACTIONS = Array.from({ length: 40 }, (_, index) => ({
  id: `a-${index}`,
  title: { fr: 'Un accord }, { « accolades »' },
  sources: [{ url: 'https://example.org' }, { url: 'https://example.com' }],
}));
const FILE = { version: 1, note: '"actions": [', actions: ACTIONS };

test.each<[string, string]>([
  ['in one line', JSON.stringify(FILE)],
  ['indented', JSON.stringify(FILE, null, 2)],
  ['with tabs and Windows line ends', `${JSON.stringify(FILE, null, '\t').replaceAll('\n', '\r\n')}\r\n`],
  ['with fields after the actions', JSON.stringify({ actions: ACTIONS, version: 1, note: '"actions": [' })],
  ['an action a line', JSON.stringify(FILE).replaceAll('{"id":"a-', '\n{"id":"a-')],
])('a file %s is read in pieces', (_, text) => {
  for (const size of [7, 500, 1e6]) expect(parseInPieces(encode(text), size)).toEqual(FILE);
});

test.each<[string, string]>([
  [
    'whose actions begin each in its own way',
    JSON.stringify({ actions: [{ id: 1 }, { title: 2 }, { id: 3, a: [{ id: 4 }, { id: 5 }] }] }),
  ],
  ['without actions', '{"version":1,"actions":[]}'],
  ['with actions elsewhere', '{"a":{"actions":[{"id":1},{"id":2}]}}'],
  ['with an action of a megabyte', JSON.stringify({ actions: [{ id: 'x'.repeat(1_100_000) }] })],
  ['whose actions are named twice', JSON.stringify({ actions: ACTIONS, more: ACTIONS }).replace('more', 'actions')],
  ['that ends too early', '{"actions":[{"id":1}\n}'],
  ['that is no UTF-8', '{"actions":[{"id":"\ud800"}]}'],
])('a file %s is parsed as a whole', (name, text) => {
  const bytes = name.endsWith('UTF-8') ? Uint8Array.from(text, (letter) => letter.charCodeAt(0)) : encode(text);
  expect(parseInPieces(bytes, 65_536)).toBeNull();
});
