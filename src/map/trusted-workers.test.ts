import { expect, test } from 'vitest';
import { trustWorker } from './trusted-workers.ts';

test('one policy lets through the addresses that were named, and no other', () => {
  const policies: { createScriptURL(address: string): string | null }[] = [];
  const types = { createPolicy: (_: string, rules: (typeof policies)[number]) => policies.push(rules) };
  for (const address of ['./map.js', './map.js', './sw.js']) trustWorker(address, types);
  expect(policies.length).toBe(1);
  const answers = ['./map.js', './sw.js', './other.js', 'https://host.test/sw.js'].map((address) =>
    policies[0]?.createScriptURL(address),
  );
  expect(answers).toEqual(['./map.js', './sw.js', null, null]);
});
