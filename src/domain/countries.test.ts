import { expect, test } from 'vitest';
import {
  COUNTRY_CODES,
  countryAnchor,
  countryName,
  countryPhrase,
  inCountry,
  countryShortName,
  isCountry,
  ofCountry,
} from './countries.ts';

test('the table holds the 249 codes of ISO 3166-1 and Kosovo, once each', () => {
  expect(COUNTRY_CODES).toHaveLength(250);
  expect(new Set(COUNTRY_CODES).size).toBe(250);
  expect(COUNTRY_CODES.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
  expect(isCountry('XKX')).toBe(true);
  expect(isCountry('KAS')).toBe(false);
});

test.each([
  ['VNM', 'Viêt Nam', 'Vietnam'],
  ['CIV', 'Côte d’Ivoire', 'Côte d’Ivoire'],
  ['MUS', 'Maurice', 'Mauritius'],
  ['DOM', 'République dominicaine', 'Dominican Republic'],
  ['HKG', 'Hong Kong', 'Hong Kong'],
  ['XKX', 'Kosovo', 'Kosovo'],
  ['TUR', 'Turquie', 'Türkiye'],
])('%s is called %s and %s', (code, fr, en) => {
  expect(countryName(code, 'fr')).toBe(fr);
  expect(countryName(code, 'en')).toBe(en);
});

test('names are typeset: no straight apostrophe, no empty name', () => {
  for (const code of COUNTRY_CODES)
    for (const language of ['fr', 'en'] as const) {
      expect(countryName(code, language)).not.toMatch(/['&]|^$|^[A-Z]{3}$/);
      expect(countryShortName(code, language).length).toBeLessThanOrEqual(countryName(code, language).length);
    }
});

test.each([
  ['KAZ', 'le Kazakhstan', 'du Kazakhstan'],
  ['LVA', 'la Lettonie', 'de la Lettonie'],
  ['EGY', 'l’Égypte', 'de l’Égypte'],
  ['IRN', 'l’Iran', 'de l’Iran'],
  ['USA', 'les États-Unis', 'des États-Unis'],
  ['ARE', 'les Émirats arabes unis', 'des Émirats arabes unis'],
  ['NLD', 'les Pays-Bas', 'des Pays-Bas'],
  ['CUB', 'Cuba', 'de Cuba'],
  ['HTI', 'Haïti', 'd’Haïti'],
  ['ISR', 'Israël', 'd’Israël'],
  ['OMN', 'Oman', 'd’Oman'],
  ['HND', 'le Honduras', 'du Honduras'],
  ['HUN', 'la Hongrie', 'de la Hongrie'],
  ['MEX', 'le Mexique', 'du Mexique'],
  ['KHM', 'le Cambodge', 'du Cambodge'],
  ['MOZ', 'le Mozambique', 'du Mozambique'],
  ['ZWE', 'le Zimbabwe', 'du Zimbabwe'],
  ['YEM', 'le Yémen', 'du Yémen'],
  ['CYP', 'Chypre', 'de Chypre'],
  ['MDG', 'Madagascar', 'de Madagascar'],
  ['MUS', 'Maurice', 'de Maurice'],
  ['COK', 'les îles Cook', 'des îles Cook'],
  ['IMN', 'l’île de Man', 'de l’île de Man'],
  ['REU', 'La Réunion', 'de La Réunion'],
  ['CAF', 'la République centrafricaine', 'de la République centrafricaine'],
  ['ALA', 'Åland', 'd’Åland'],
])('%s in a French sentence: %s, %s', (code, phrase, of) => {
  expect(countryPhrase(code, 'fr')).toBe(phrase);
  expect(ofCountry(code, 'fr')).toBe(of);
});

test.each([
  ['SEN', 'au Sénégal', 'in Senegal'],
  ['EGY', 'en Égypte', 'in Egypt'],
  ['IRQ', 'en Irak', 'in Iraq'],
  ['USA', 'aux États-Unis', 'in the United States'],
  ['CUB', 'à Cuba', 'in Cuba'],
  ['ISR', 'en Israël', 'in Israel'],
  ['BRB', 'à la Barbade', 'in Barbados'],
  ['IMN', 'à l’île de Man', 'in the Isle of Man'],
])('%s as a place: %s, %s', (code, fr, en) => {
  expect([inCountry(code, 'fr'), inCountry(code, 'en')]).toEqual([fr, en]);
});

test('English puts the article where usage does', () => {
  expect(['USA', 'GBR', 'NLD', 'GMB', 'CUB', 'UKR'].map((code) => countryPhrase(code, 'en'))).toEqual([
    'the United States',
    'the United Kingdom',
    'the Netherlands',
    'the Gambia',
    'Cuba',
    'Ukraine',
  ]);
});

test('every country has an anchor on Earth', () => {
  for (const code of COUNTRY_CODES) {
    const [lon, lat] = countryAnchor(code) ?? [NaN, NaN];
    expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    expect(Math.abs(lat)).toBeLessThanOrEqual(90);
  }
});
