import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from './read-message.ts';

test('whatever is posted, reading it throws nothing and asks for nothing outside the protocol', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (data) => {
      expect(readMessage(data)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('an envelope with any contents is a command, refused with its reason, or nothing', () => {
  const envelope = fc.record(
    {
      atlas: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.oneof(fc.constantFrom('set', 'snapshot', 'play', 'hello'), fc.anything()),
      view: fc.oneof(fc.dictionary(fc.string(), fc.string()), fc.anything()),
      format: fc.anything(),
      id: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(envelope, (data) => {
      const read = readMessage(data);
      if (read?.kind !== 'command') return;
      expect(data.atlas).toBe(1);
      expect(read.command.type).toBe(data.type);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['slide:start', { kind: 'slide', signal: 'start' }],
  ['slide:stop', { kind: 'slide', signal: 'stop' }],
  ['slide:other', null],
  [
    { atlas: 1, type: 'play' },
    { kind: 'command', command: { type: 'play' } },
  ],
  [
    { atlas: 1, type: 'set', view: { theme: 'ai', from: '' } },
    { kind: 'command', command: { type: 'set', view: { theme: 'ai', from: '' } } },
  ],
  [
    { atlas: 1, type: 'snapshot', id: 'a 1', format: 'svg' },
    { kind: 'command', command: { type: 'snapshot', id: null, format: 'svg' } },
  ],
  [
    { atlas: 1, type: 'snapshot', format: 'pdf' },
    { kind: 'refused', code: 'unknown-command', detail: 'snapshot' },
  ],
  [
    { atlas: 1, type: 'set', view: { theme: 3 } },
    { kind: 'refused', code: 'unknown-command', detail: 'set' },
  ],
  [
    { atlas: 2, type: 'play' },
    { kind: 'refused', code: 'version', detail: '2' },
  ],
  [{ atlas: '1', type: 'play' }, null],
])('%j', (data, expected) => {
  expect(readMessage(data)).toEqual(expected);
});
