import type { CountryCode } from './action.ts';
import columns from './countries.json' with { type: 'json' };
import type { LanguageCode } from './language.ts';

/** How a French name takes its article: masculine, feminine, plural, or none. */
type Gender = 'm' | 'f' | 'p' | '-';

function readGender(letter: string): Gender {
  return letter === 'm' || letter === 'f' || letter === 'p' ? letter : '-';
}

interface Country {
  readonly gender: Gender;
  readonly hasArticle: boolean;
  readonly name: Readonly<Record<LanguageCode, string>>;
  readonly shortName: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly anchor: readonly [lon: number, lat: number];
  readonly extent: number;
}

function readColumns(): ReadonlyMap<CountryCode, Country> {
  const [fr, en] = [columns.fr.split('|'), columns.en.split('|')];
  const [frShort, enShort]: Readonly<Record<string, string>>[] = [columns.frShort, columns.enShort];
  const codes = columns.alpha3.match(/.../g) ?? [];
  return new Map(
    codes.map((code, index) => [
      code,
      {
        gender: readGender(columns.gender.charAt(index)),
        hasArticle: columns.article.charAt(index) === 't',
        name: { fr: fr[index] ?? code, en: en[index] ?? code },
        shortName: {
          ...(frShort?.[code] ? { fr: frShort[code] } : {}),
          ...(enShort?.[code] ? { en: enShort[code] } : {}),
        },
        anchor: [columns.lon[index] ?? 0, columns.lat[index] ?? 0],
        extent: columns.extent[index] ?? 0,
      },
    ]),
  );
}

const COUNTRIES = readColumns();

/** Every code of ISO 3166-1 alpha-3 and `XKX`, in alphabetical order. */
export const COUNTRY_CODES: readonly CountryCode[] = [...COUNTRIES.keys()];

/** Whether a text is a country code that the atlas knows. */
export function isCountry(code: string): boolean {
  return COUNTRIES.has(code);
}

/** The name of a country; the code itself when it is unknown. */
export function countryName(code: CountryCode, language: LanguageCode): string {
  return COUNTRIES.get(code)?.name[language] ?? code;
}

/** The name for narrow places such as map labels ("Rép. dominicaine"). */
export function countryShortName(code: CountryCode, language: LanguageCode): string {
  return COUNTRIES.get(code)?.shortName[language] ?? countryName(code, language);
}

/** Where the country's label and block belong, in degrees; `null` when the country is unknown. */
export function countryAnchor(code: CountryCode): readonly [lon: number, lat: number] | null {
  return COUNTRIES.get(code)?.anchor ?? null;
}

/** Larger side of the box around the country's largest part, in plane units (`WORLD_WIDTH` is 360); 0 when no map shows it. */
export function countryExtent(code: CountryCode): number {
  return COUNTRIES.get(code)?.extent ?? 0;
}

/** French elides before a vowel and before the silent h of `Haïti`. */
const ELIDES = /^([AEIOUÀÂÅÉÈÊÎÔ]|Haï)/iu;

/** `Île` and `Îles` are common nouns inside a sentence. */
function insideSentence(name: string): string {
  return name.replace(/^Île/u, 'île');
}

function frenchPhrase(name: string, gender: Gender): string {
  const noun = insideSentence(name);
  if (gender === 'p') return `les ${noun}`;
  if (gender === '-') return name;
  if (ELIDES.test(noun)) return `l’${noun}`;
  return `${gender === 'f' ? 'la' : 'le'} ${noun}`;
}

/** The name as it stands in a sentence: "le Kazakhstan", "l’Égypte", "Cuba"; "the United States", "Cuba". */
export function countryPhrase(code: CountryCode, language: LanguageCode): string {
  const country = COUNTRIES.get(code);
  if (!country) return code;
  if (language === 'fr') return frenchPhrase(country.name.fr, country.gender);
  return country.hasArticle ? `the ${country.name.en}` : country.name.en;
}

/** Names that French puts after « à la » or « en » against the rule of their gender. */
const A_LA: readonly CountryCode[] = ['BRB', 'DMA', 'GRD', 'TTO'];
const EN_WITHOUT_ARTICLE: readonly CountryCode[] = ['AND', 'HTI', 'ISR'];

/** Where something takes place: "au Sénégal", "en Égypte", "aux États-Unis", "à Cuba"; "in the United States". */
export function inCountry(code: CountryCode, language: LanguageCode): string {
  const country = COUNTRIES.get(code);
  const phrase = countryPhrase(code, language);
  if (!country || language === 'en') return `${language === 'en' ? 'in' : 'à'} ${phrase}`;
  const noun = insideSentence(country.name.fr);
  if (country.gender === 'p') return `aux ${noun}`;
  if (country.gender === '-') return `${EN_WITHOUT_ARTICLE.includes(code) ? 'en' : 'à'} ${noun}`;
  if (noun.startsWith('île')) return `à ${phrase}`;
  if (A_LA.includes(code)) return `à ${phrase}`;
  return `${country.gender === 'f' || ELIDES.test(noun) ? 'en' : 'au'} ${noun}`;
}

/** The name after "of": "du Kazakhstan", "de la Lettonie", "des États-Unis", "d’Haïti"; "of the United States". */
export function ofCountry(code: CountryCode, language: LanguageCode): string {
  const phrase = countryPhrase(code, language);
  if (language === 'en') return `of ${phrase}`;
  if (phrase.startsWith('le ')) return `du ${phrase.slice(3)}`;
  if (phrase.startsWith('les ')) return `des ${phrase.slice(4)}`;
  return ELIDES.test(phrase) ? `d’${phrase}` : `de ${phrase}`;
}
