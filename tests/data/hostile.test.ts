import { expect, test } from 'vitest';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { decodeUtf8 } from '../../src/dataset/parse.ts';
import { hasUnseen } from '../../src/dataset/text.ts';
import { expectCountsToAgree } from '../support/counts-and-list.ts';
import { expectSafe } from '../support/dataset-properties.ts';
import { hostileFiles } from '../support/hostile-files.ts';
import { EXPECTED } from './hostile/expected.ts';

const files = hostileFiles();

test('every hostile file says what becomes of it', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.map(({ name }) => name).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
});

const refused = files.filter(({ name }) => typeof EXPECTED[name] === 'string');
const readable = files.filter(({ name }) => typeof EXPECTED[name] !== 'string');

test.each(refused)('$name is refused', ({ name, bytes }) => {
  expect(() => decodeDataset(decodeUtf8(bytes))).toThrow(
    expect.objectContaining({ name: 'DatasetRefused', code: EXPECTED[name] }),
  );
});

test.each(readable)('$name is read: the good shown, the bad set aside and told', ({ name, bytes }) => {
  const decoded = decodeDataset(decodeUtf8(bytes));
  const { dataset, problems, setAsideCount } = decoded;
  const rules = [...new Set(problems.map(({ rule }) => rule))].join(' ');
  expect([dataset.actions.length, setAsideCount, rules]).toEqual(EXPECTED[name]);
  expectSafe(decoded);
  expectCountsToAgree(dataset);
  for (const { subject, field, value } of problems) {
    expect(`${subject ?? ''}${field}${value}`.length).toBeLessThan(400);
    expect(hasUnseen(`${subject ?? ''}${field}${value}`)).toBe(false);
  }
  expect('polluted' in {}).toBe(false);
});

test('no text of what is read has characters that cannot be seen', () => {
  for (const { bytes } of readable)
    expect(hasUnseen(JSON.stringify(decodeDataset(decodeUtf8(bytes)).dataset))).toBe(false);
});

test('letters are composed, so that a search finds them however they were typed', () => {
  const { bytes } = readable.find(({ name }) => name === 'decomposed-accents') ?? { bytes: Buffer.of() };
  expect(decodeDataset(decodeUtf8(bytes)).dataset.actions[1]?.title.fr).toBe('École nationale d’été');
});
