import { expect, test } from 'vitest';
import { decodeRaw, RAW_ACTION } from '../../tests/support/build-raw-dataset.ts';
import { problemsCsv } from './problems-csv.ts';

const { problems } = decodeRaw({}, [{ ...RAW_ACTION, id: '=1+1', start: 'hier; "demain"' }]);

test('each problem is a row that names the entry, the field, the rule and the remedy', () => {
  const [names, row, ...others] = problemsCsv(problems, 'en').trimEnd().split('\r\n');
  expect(names).toBe('Severity,Entry,Field,Value read,Rule,Remedy');
  expect(row).toContain('EDTF');
  expect(others).toEqual([]);
});

test('what a hostile file holds is neither a formula nor the end of a cell', () => {
  const [, row = ''] = problemsCsv(problems, 'fr').split('\r\n');
  expect(row).toContain(";'=1+1;start;");
  expect(row).toContain('"valeur lue\u00a0: «\u00a0hier; ""demain""\u00a0»"');
});
