import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fr } from '../../src/i18n/fr.ts';
import { isTest, readSourceFiles, withoutComments } from './source-files.ts';

const components = readSourceFiles().filter(({ path }) => path.endsWith('.tsx') && !isTest(path));

/** Words between two tags, on one line or several; a comma after a tag is a list of elements. */
const TEXT_NODE = /(?<!=)>(?!,)([^<>{}=;()&|]*\p{L}[^<>{}=;()&|]*)<\/?[A-Za-z>]/gu;
/** Words in an attribute that is read aloud or shown. */
const TEXT_ATTRIBUTE =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)="([^"]*\p{L}[^"]*)"/gu;

test('no component writes a visible text: all of them come from the messages', () => {
  const written = components.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return [...code.matchAll(TEXT_NODE), ...code.matchAll(TEXT_ATTRIBUTE)].map(
      (match) => `${path}: ${(match[1] ?? '').trim()}`,
    );
  });
  expect(written).toEqual([]);
});

/** Every text of a language with its path; a text made by a function is made for the number 3. */
function textsOf(node: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return textsOf(sampleOf(node), `${path}()`);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]: [string, unknown]) =>
    textsOf(child, path ? `${path}.${key}` : key),
  );
}

/** What a message says of the number 3; nothing when it needs more than numbers and words. */
function sampleOf(message: Function): unknown {
  try {
    return Reflect.apply(
      message,
      undefined,
      Array.from({ length: message.length }, () => 3),
    );
  } catch {
    return null;
  }
}

test('French texts keep its typography: fixed spaces before high punctuation and inside guillemets, curly apostrophes', () => {
  const wrong = textsOf(fr, '').filter(([, text]) => /[ ][:;?!%»]|«[ ]|'|[^\s\u00a0][;?!»]|\u202f/.test(text));
  expect(wrong).toEqual([]);
});

test('English texts use curly apostrophes and quotation marks', () => {
  // Remedies quote JSON as an editor must write it.
  const texts = textsOf({ ...en, problems: {} }, '');
  expect(texts.filter(([, text]) => /['"]|\u202f/.test(text))).toEqual([]);
});

test('no text is empty', () => {
  const empty = [...textsOf(fr, 'fr'), ...textsOf(en, 'en')].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});
