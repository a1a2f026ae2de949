import { z } from 'zod';
import { LONGEST_NAME, LONGEST_PROSE } from '../../src/dataset/entry.ts';
import { USABLE_ID } from '../../src/dataset/text.ts';
import { DIRECTIONS, STATUSES } from '../../src/domain/action.ts';
import { FIGURE_QUALIFIERS, MARKS } from '../../src/domain/dataset.ts';

const textUpTo = (longest: number) => z.string().regex(/\S/).max(longest);
const localizedUpTo = (longest: number) =>
  z
    .object({ fr: textUpTo(longest).nullish(), en: textUpTo(longest).nullish() })
    .refine(({ fr, en }) => Boolean(fr ?? en));

const TEXT = textUpTo(LONGEST_NAME);
const localized = localizedUpTo(LONGEST_NAME).meta({
  id: 'LocalizedText',
  minProperties: 1,
  description: 'A text by language; at least one is needed. The other language shows it as it is.',
});
const prose = localizedUpTo(LONGEST_PROSE).meta({
  id: 'Prose',
  minProperties: 1,
  description: 'Some sentences by language; at least one language is needed.',
});
const name = z
  .union([TEXT, localized])
  .meta({ id: 'Name', description: 'A name, by language or the same in all of them.' });
const id = z.string().regex(USABLE_ID).meta({
  id: 'Identifier',
  description: 'Stable and unique in its list, since links point to it: lower case, hyphens.',
});
const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: 'CountryCode', description: 'ISO 3166-1 alpha-3 code, "XKX" for Kosovo.' });
const date = z
  .string()
  .regex(/^(\d{2}XX|\d{3}X|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)[?~%]?$/)
  .meta({
    id: 'Date',
    description:
      'EDTF (ISO 8601-2) as precisely as it is known: "2025", "2025-07", "2025-07-03", "200X" for a decade; then "?" if uncertain, "~" if approximate, "%" if both.',
    examples: ['2025-11-14', '2025-07~', '200X'],
  });
const link = z
  .string()
  .regex(/^https?:\/\/\S+$/)
  .max(LONGEST_NAME)
  .meta({ id: 'Link', description: 'An absolute http(s) address.' });
const lon = z.number().min(-180).max(180).describe('Longitude in decimal degrees, east positive.');
const lat = z.number().min(-90).max(90).describe('Latitude in decimal degrees, north positive.');
const people = z.int().min(1).max(10_000_000);

export const home = z
  .object({ country, place: name, lon, lat })
  .describe('The home point, labelled by its place. Its country is never a partner.');

export const institution = z
  .object({ name: localized, shortName: TEXT.nullish(), url: link.nullish(), home })
  .describe('Whose cooperation the dataset tells.');

export const theme = z
  .object({
    id,
    label: localized,
    short: localized.nullish().describe('For dense places: "IA".'),
    phrase: localized.nullish().describe('As it stands in a sentence: "l’intelligence artificielle".'),
    mark: z.enum(MARKS).nullish().describe('Ink and pattern on the map; "other" when absent.'),
  })
  .describe('A topic. An action has one or more.');

export const type = z
  .object({
    id,
    label: localized,
    plural: localized.nullish().describe('Lower case, as it stands in a sentence: "visites d’étude".'),
  })
  .describe('A kind of action.');

export const organisation = z
  .object({ id, label: localized, country: country.nullish(), acronym: TEXT.nullish() })
  .describe('A body that takes part.');

export const figureSource = z.object({ url: link.nullish() });

export const figure = z
  .object({
    label: localized,
    value: z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
    qualifier: z.enum(FIGURE_QUALIFIERS).nullish().describe('How exactly the source states it; absent: exactly.'),
    asOf: date.nullish(),
    source: figureSource.nullish(),
  })
  .describe('A figure with the date at which its source states it.');

export const countryStory = z
  .object({
    lead: prose.nullish().describe('One sentence; when absent, the summary of the latest completed action.'),
    figures: z.array(figure).nullish(),
  })
  .describe('What is told of a country beside its actions.');

export const scene = z
  .object({
    title: localized,
    caption: prose.nullish(),
    view: z.record(z.string(), z.string()).nullish().describe('Keys and values of a link.'),
  })
  .describe('One view with its words.');

export const story = z.object({ id, title: localized, scenes: z.array(scene) }).describe('An ordered list of scenes.');

export const place = z.object({ name, country: country.nullish(), lon, lat }).describe('Where an action took place.');

export const source = z
  .object({ url: link.nullish(), title: TEXT.nullish(), publisher: TEXT.nullish(), published: date.nullish() })
  .describe('Where the action is told.');

export const action = z
  .object({
    id,
    title: localized,
    summary: prose.nullish(),
    type: id.describe('Id of one of the types.'),
    themes: z.array(id).nullish().describe('Ids of themes.'),
    partners: z.array(country).nullish().describe('Countries that take part, other than the home country.'),
    regions: z
      .array(TEXT)
      .nullish()
      .describe('UN M49 codes ("002") or names ("africa"), when the source names a region and no country.'),
    organisations: z.array(id).nullish().describe('Ids of organisations.'),
    count: people.nullish().describe('How many alike actions the source tells of in one; 1 when absent.'),
    direction: z.enum(DIRECTIONS).nullish().describe('To the home country, abroad, or at a distance.'),
    status: z.enum(STATUSES).nullish(),
    start: date.nullish().describe('Absent: undated. Without an end the action lasts the days of this date.'),
    end: z
      .union([date, z.literal('..')])
      .nullish()
      .describe('Last date, or ".." for an action that is still going on.'),
    place: place.nullish(),
    participants: people.nullish(),
    related: z.array(id).nullish().describe('Ids of other actions.'),
    sources: z.array(source).nullish(),
  })
  .describe('One cooperation action.');

/**
 * The published contract. What it accepts the page reads whole; the page itself is more forgiving and drops one bad value
 * at a time. An absent value may also be written as `null`.
 */
export const dataset = z
  .object({
    $schema: z.string().nullish(),
    version: z.literal(1),
    title: localized,
    institution,
    updated: date.describe('The date of the data: "now" everywhere in the atlas.'),
    licence: z
      .union([textUpTo(LONGEST_PROSE), prose])
      .nullish()
      .describe('What may be done with the data, in your own words.'),
    themes: z.array(theme).nullish(),
    types: z.array(type).nullish(),
    organisations: z.array(organisation).nullish(),
    countries: z.record(country, countryStory).nullish().describe('By country code.'),
    stories: z.array(story).nullish(),
    actions: z.array(action),
  })
  .meta({
    title: 'Dataset of the atlas, version 1',
    description: 'Fields that are not named here are ignored and reported, never fatal.',
  });

/** The contract as JSON Schema (draft 2020-12), the text of `docs/dataset.schema.json`. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(dataset, { io: 'input' });
}
