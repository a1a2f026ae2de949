import type { CooperationAction, Place, Source } from '../domain/action.ts';
import type { CountryStory, Dataset, Figure, Organisation, Theme } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/language.ts';

/** An object as a dataset's file has it; what is absent is left out. */
type Raw = Readonly<Record<string, unknown>>;

/**
 * An excerpt of a dataset as the JSON text of a dataset (`docs/dataset.schema.json`): the head as it is, the actions given, the words
 * and countries that they name, no stories. `decodeDataset` reads it without a remark; of `related` there are the actions given.
 */
export function encodeDataset(dataset: Dataset, actions: readonly CooperationAction[]): string {
  const kept = new Set(actions.map(({ id }) => id));
  const named = (idsOf: (action: CooperationAction) => readonly string[]) => {
    const ids = new Set(actions.flatMap(idsOf));
    return ({ id }: { readonly id: string }) => ids.has(id);
  };
  const partners = new Set(actions.flatMap((action) => action.partners));
  const { institution, licence } = dataset;
  const file = {
    version: dataset.version,
    title: dataset.title,
    institution: given(institution),
    updated: dataset.updated.text,
    ...given({ licence }),
    themes: dataset.themes.filter(named(({ themes }) => themes)).map(encodeTheme),
    types: dataset.types.filter(named(({ type }) => [type])).map(given),
    organisations: dataset.organisations.filter(named(({ organisations }) => organisations)).map(encodeOrganisation),
    countries: Object.fromEntries(
      [...dataset.countries]
        .filter(([code]) => partners.has(code))
        .map(([code, story]) => [code, encodeCountry(story)] as const),
    ),
    stories: [],
    actions: actions.map((action) => encodeAction(action, kept)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function encodeTheme({ id, label, shortLabel, phrase, mark }: Theme): Raw {
  return given({ id, label, short: isSameText(shortLabel, label) ? null : shortLabel, phrase, mark });
}

function encodeOrganisation({ id, label, country, acronym }: Organisation): Raw {
  return given({ id, label, country, acronym });
}

function encodeCountry({ lead, figures }: CountryStory): Raw {
  return given({ lead, figures: figures.map(encodeFigure) });
}

function encodeFigure({ label, value, qualifier, asOf, url }: Figure): Raw {
  return given({ label, value, qualifier, asOf: asOf?.text ?? null, source: url === null ? null : { url } });
}

function encodeAction(action: CooperationAction, kept: ReadonlySet<string>): Raw {
  const { id, title, summary, type, themes, partners, regions, organisations, count, direction, status } = action;
  const { time, place, participants, related, sources } = action;
  return given({
    id,
    title,
    summary,
    type,
    themes,
    partners,
    regions,
    organisations,
    count: count === 1 ? null : count,
    direction,
    status,
    start: time?.start.text ?? null,
    end: time?.end === 'open' ? '..' : (time?.end?.text ?? null),
    place: place && encodePlace(place),
    participants,
    related: related.filter((other) => kept.has(other)),
    sources: sources.map(encodeSource),
  });
}

function encodePlace({ name, country, lon, lat }: Place): Raw {
  return given({ name, country, lon, lat });
}

function encodeSource({ url, title, publisher, published }: Source): Raw {
  return given({ url, title, publisher, published: published?.text ?? null });
}

/** The members that say something: neither `null` nor an empty list. */
function given(members: object): Raw {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function isSameText(a: LocalizedText, b: LocalizedText): boolean {
  return a.fr === b.fr && a.en === b.en;
}
