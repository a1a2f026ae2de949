import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorNotes } from '../../scripts/data/editor-notes.ts';
import { readSource } from '../../scripts/data/source.ts';
import { setEnglish, setFrench } from '../../scripts/data/typography.ts';
import { decodeDataset } from '../../src/dataset/decode.ts';
import { PROBLEM_RULES } from '../../src/domain/dataset.ts';
import { describeProblem } from '../../src/i18n/describe-problem.ts';
import { messagesOf } from '../../src/i18n/registry.ts';
import { RAW_ACTION, RAW_HEADER } from '../support/build-raw-dataset.ts';
import { runScript, SOURCE_FOLDER } from './real-dataset.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeFile(text: string): string {
  const path = join(folder, 'atlas.json');
  writeFileSync(path, text);
  return path;
}

/** No-break spaces as plain ones, to read what is tested. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('the source passes its own check', () => {
  const { status, output } = runScript('data-check.ts');
  expect(status).toBe(0);
  expect(withPlainSpaces(output)).toContain('181 actions, aucune action écartée');
}, 30_000);

test('an error is named by action, field, rule and remedy, and fails the check', () => {
  const file = writeFile(
    JSON.stringify({ ...RAW_HEADER, actions: [{ ...RAW_ACTION, id: 'kaz-1', start: 'mai 2025' }] }),
  );
  const french = runScript('data-check.ts', file);
  expect(french.status).toBe(1);
  for (const part of ['kaz-1', 'champ « start »', '« mai 2025 »', 'n’est pas une date EDTF', '→ Écrivez-la']) {
    expect(withPlainSpaces(french.output)).toContain(part);
  }
  const english = runScript('data-check.ts', file, '--lang', 'en');
  expect(english.status).toBe(1);
  for (const part of ['field “start”', 'is not an EDTF date', '→ Write it']) expect(english.output).toContain(part);
}, 30_000);

test('a source with an error is not published', () => {
  const broken = join(folder, 'data');
  cpSync(SOURCE_FOLDER, broken, { recursive: true });
  writeFileSync(join(broken, 'actions.json'), JSON.stringify([{ ...RAW_ACTION, type: null }]));
  const { status, output } = runScript('data-build.ts', broken);
  expect(status).toBe(1);
  expect(output).toContain('Every action must have a type.');
  expect(output).toContain('was not written');
}, 30_000);

test('a file that is no JSON is named with its line', () => {
  const file = writeFile('{\n  "version": 1,\n  oops\n}');
  const { status, output } = runScript('data-check.ts', file);
  expect(status).toBe(1);
  expect(output).toContain(`${file}:3:`);
}, 30_000);

test.each(PROBLEM_RULES)('the rule %s is told in both languages, with its remedy', (rule) => {
  const problem = { severity: 'warning', subject: 'a', field: 'f', rule, value: 'v' } as const;
  const french = describeProblem(problem, messagesOf('fr').problems);
  const english = describeProblem(problem, messagesOf('en').problems);
  for (const row of [french, english]) {
    expect(row.rule).toMatch(/\.$/);
    expect(row.remedy).toMatch(/\.$/);
  }
  expect(french.rule).not.toBe(english.rule);
  expect(setFrench(french.rule)).toBe(french.rule);
});

test('a problem says where it stands', () => {
  const problem = { severity: 'error', field: 'id', rule: 'id-missing', value: '' } as const;
  const words = messagesOf('en').problems;
  expect(describeProblem({ ...problem, subject: '#12' }, words)).toMatchObject({
    subject: 'Entry no. 12',
    found: 'no value',
  });
  expect(describeProblem({ ...problem, subject: null, count: 3 }, words)).toMatchObject({
    subject: 'Whole file',
    found: '3 times',
  });
});

test('an editor is told what is worth a look', () => {
  const source = {
    ...RAW_HEADER,
    countries: { JPN: { lead: { fr: 'Une phrase' } } },
    stories: [
      { id: 's', title: { fr: 'S', en: 'S' }, scenes: [{ title: { fr: '1', en: '1' }, view: { action: 'gone' } }] },
    ],
    actions: [
      {
        ...RAW_ACTION,
        title: { fr: "L'accord", en: 'The agreement' },
        partners: ['KAZ'],
        sources: [{ url: 'https://x.org/' }, { url: 'https://x.org/' }],
      },
      { ...RAW_ACTION, id: 'b', title: { fr: 'B', en: 'B' } },
    ],
  };
  const { dataset } = decodeDataset(JSON.stringify(source));
  const notes = editorNotes(source, dataset).map(({ rule, subject, field }) => `${subject} ${field} ${rule}`);
  expect(notes).toEqual(
    expect.arrayContaining([
      'a actions[0].title.fr typography',
      'JPN countries.JPN.lead.en language-missing',
      'b sources source-missing',
      'a sources[1].url source-repeated',
      'KAZ countries.KAZ.lead country-lead-missing',
      'JPN countries.JPN country-without-action',
      'asean organisations organisation-unused',
      's scenes[0].view.action scene-action-unknown',
    ]),
  );
});

test('every text of the source is set as it should be, in both languages', () => {
  const source = readSource(SOURCE_FOLDER);
  const { dataset } = decodeDataset(JSON.stringify(source));
  const rules = editorNotes(source, dataset).map(({ rule }) => rule);
  expect(rules).not.toContain('typography');
  expect(rules).not.toContain('language-missing');
});

test.each([
  ["l'ENA : « oui » ?", 'l’ENA⍽: «⍽oui⍽»⍽?'],
  ['Qui?', 'Qui⍽?'],
  ['Le 3 juillet, 12 jours', 'Le 3⍽juillet, 12⍽jours'],
  ['600 000 euros', '600⍽000⍽euros'],
  ['2017-2018', '2017–2018'],
  ['https://insp.gouv.fr', 'https://insp.gouv.fr'],
  ['En 2025 on a vu', 'En 2025 on a vu'],
])('French %j', (text, expected) => {
  expect(setFrench(text)).toBe(expected.replaceAll('⍽', '\u00a0'));
  expect(setFrench(setFrench(text))).toBe(setFrench(text));
});

test('English keeps its own spaces', () => {
  expect(setEnglish("ENA's story: 2012-2016")).toBe('ENA’s story: 2012–2016');
});
